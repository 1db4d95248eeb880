using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Domain.Calendar;
using SafeguardingPortal.Domain.Exceptions;

namespace SafeguardingPortal.Data.Figures;

/// <summary>
/// Exceptions asked for in a period, exactly counted, so whoever shows them does it through <see cref="Domain.Figures.SmallNumbers"/>.
/// Personal needs are one kind, so that none can be told apart (C098).
/// </summary>
/// <param name="Kinds">Two breakdowns of the same requests.</param>
public sealed record ExceptionCounts(
    IReadOnlyList<(string Label, int Count)> Kinds, IReadOnlyList<(string Label, int Count)> Decisions)
{
    /// <param name="from">The first London day on which a request counts.</param>
    /// <param name="until">The last one.</param>
    public static async Task<ExceptionCounts> OfAsync(PortalDbContext db, DateOnly from, DateOnly until, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        var (start, end) = (London.StartOf(from), London.StartOf(until.AddDays(1)));
        var counts = await db.ExceptionRequests.AsNoTracking()
            .Where(request => request.RequestedAt >= start && request.RequestedAt < end)
            .GroupBy(request => new { request.Type, request.State })
            .Select(group => new { group.Key.Type, group.Key.State, Count = group.Count() })
            .ToListAsync(ct);
        return new ExceptionCounts(
            [
                .. counts.GroupBy(count => count.Type.PublicLabel()).OrderBy(group => group.Key, StringComparer.Ordinal)
                    .Select(group => (group.Key, group.Sum(count => count.Count))),
            ],
            [
                .. counts.GroupBy(count => Decision(count.State)).OrderBy(group => group.Key, StringComparer.Ordinal)
                    .Select(group => (group.Key, group.Sum(count => count.Count))),
            ]);
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
