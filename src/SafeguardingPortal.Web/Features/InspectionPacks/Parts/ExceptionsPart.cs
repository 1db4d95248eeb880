using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Calendar;
using SafeguardingPortal.Domain.Exceptions;
using SafeguardingPortal.Domain.Figures;
using SafeguardingPortal.Domain.Packs;
using SafeguardingPortal.Web.Features.InspectionPacks.Document;
using SafeguardingPortal.Web.Features.InspectionPacks.Making;

namespace SafeguardingPortal.Web.Features.InspectionPacks.Parts;

/// <summary>Exceptions asked for in the period, by kind and by decision (C098). Personal needs are one kind, so that none can be told apart.</summary>
public sealed class ExceptionsPart(PortalDbContext db) : IPackPart
{
    public PackParts Part => PackParts.Exceptions;

    public string Doing => "Counting exceptions";

    public async Task<PackChapter> ReadAsync(PackScope scope, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(scope);
        var (from, until) = (London.StartOf(scope.From), London.StartOf(scope.Until.AddDays(1)));
        var counts = await db.ExceptionRequests.AsNoTracking()
            .Where(request => request.RequestedAt >= from && request.RequestedAt < until)
            .GroupBy(request => new { request.Type, request.State })
            .Select(group => new { group.Key.Type, group.Key.State, Count = group.Count() })
            .ToListAsync(ct);

        var figures = SmallNumbers.Show(
            [.. counts.GroupBy(count => count.Type.PublicLabel()).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => (group.Key, group.Sum(count => count.Count)))],
            [.. counts.GroupBy(count => Decision(count.State)).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => (group.Key, group.Sum(count => count.Count)))]);
        return new PackChapter("exceptions", "Exceptions", "Where someone asked to use a device although the rules say no, someone else decided.")
        {
            Tables =
            [
                .. FigureTables.Of(figures, "No exception was asked for in the period.", ("By kind", "Kind"), ("By decision", "Decision")),
            ],
        };
    }

    private static string Decision(ExceptionState state) => state switch
    {
        ExceptionState.Requested => "Not decided",
        ExceptionState.Approved => "Approved",
        ExceptionState.ApprovedWithConditions => "Approved with conditions",
        ExceptionState.Refused => "Refused",
        ExceptionState.Withdrawn => "Withdrawn by the person who asked",
        ExceptionState.Revoked => "Approved and later taken back",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };
}
