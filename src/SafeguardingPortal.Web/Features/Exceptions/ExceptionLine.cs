using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Devices;
using SafeguardingPortal.Domain.Exceptions;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Exceptions;

/// <summary>A request in a list: who, which device, until when. Nothing of why.</summary>
public sealed record ExceptionLine(
    Guid Id,
    string Reference,
    Guid RequesterId,
    string Name,
    ExceptionType Type,
    DeviceKind Device,
    ExceptionState State,
    DateTimeOffset From,
    DateTimeOffset Until,
    bool RecordedLate)
{
    public ExceptionStanding StandingAt(DateTimeOffset now) => ExceptionStandings.Of(State, From, Until, now);

    /// <summary>From when to when, the day told once where it is one day.</summary>
    public string When => SchoolClock.LondonDate(From) == SchoolClock.LondonDate(Until)
        ? $"{Words.DateTime(From)} to {Words.Time(Until)}"
        : $"{Words.DateTime(From)} to {Words.DateTime(Until)}";

    /// <summary>The type, as far as this reader may know it.</summary>
    public string TypeFor(Actor reader) =>
        ExceptionAccess.MayReadWhy(Type, RequesterId, reader) ? Type.Rules().Label : Type.PublicLabel();

    /// <summary>The device likewise: "medical device" would tell why.</summary>
    public string DeviceFor(Actor reader) =>
        ExceptionAccess.MayReadWhy(Type, RequesterId, reader) || !Type.Rules().Private ? (ExceptionAccess.MayReadWhy(Type, RequesterId, reader) ? Device.Label() : Device.PublicLabel()).ToLowerInvariant() : "a device";

    internal static IQueryable<ExceptionLine> Of(PortalDbContext db, IQueryable<ExceptionRequest> requests) => requests
        .Select(request => new ExceptionLine(
            request.Id,
            request.Reference,
            request.RequesterId,
            db.People.Where(person => person.Id == request.RequesterId).Select(person => person.Name).First(),
            request.Type,
            request.Device,
            request.State,
            request.From,
            request.Until,
            request.RecordedLate));
}
