using System.Linq.Expressions;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Devices;

namespace SafeguardingPortal.Web.Features.DeviceCheckIns;

/// <summary>One step of a day as the timeline shows it.</summary>
public sealed record StepLine(
    Guid Id,
    MovementKind Kind,
    DateTimeOffset At,
    TakeOutReason? Reason,
    string? Note,
    int? Slot,
    string? SeenPutAwayBy,
    string? ExceptionReference,
    bool Flagged,
    DateTimeOffset? SeenAt,
    string? SeenBy,
    string? SeenNote)
{
    internal static Expression<Func<DeviceMovement, StepLine>> From(PortalDbContext db) => step => new StepLine(
        step.Id,
        step.Kind,
        step.At,
        step.Reason,
        step.Note,
        step.Slot,
        db.People.Where(person => person.Id == step.WitnessId).Select(person => person.Name).FirstOrDefault(),
        db.ExceptionRequests.Where(request => request.Id == step.ExceptionId).Select(request => request.Reference).FirstOrDefault(),
        step.Flagged,
        step.SeenAt,
        db.People.Where(person => person.Id == step.SeenById).Select(person => person.Name).FirstOrDefault(),
        step.SeenNote);
}
