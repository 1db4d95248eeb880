using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Calendar;
using SafeguardingPortal.Domain.Settings;

namespace SafeguardingPortal.Data.Figures;

/// <summary>
/// How many breaches were reported and what became of them: the one way to count them for readers who handle no case. The numbers are
/// exact, so whoever shows them does it through <see cref="Domain.Figures.SmallNumbers"/>.
/// </summary>
/// <param name="Kinds">Three breakdowns of the same reports.</param>
public sealed record BreachCounts(
    IReadOnlyList<(string Label, int Count)> Kinds, IReadOnlyList<(string Label, int Count)> Decisions,
    IReadOnlyList<(string Label, int Count)> Outcomes)
{
    public int Total => Kinds.Sum(kind => kind.Count);
}

public static class BreachCountQueries
{
    /// <summary>Reports that went the ordinary way and are in no frame of these readers.</summary>
    public static IQueryable<Breach> BreachesToCount(this PortalDbContext db, params IReadOnlyCollection<Guid> readers)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db.Breaches.AsNoTracking().Where(breach => breach.Route == CaseRoute.DslAndManager).Where(BreachAccess.NotKeptFrom(readers));
    }

    /// <param name="from">The first London day on which a report counts.</param>
    /// <param name="until">The last one.</param>
    public static async Task<BreachCounts> CountBreachesAsync(
        this PortalDbContext db, DateOnly from, DateOnly until, IReadOnlyCollection<Guid> readers, Terms terms, CancellationToken ct)
    {
        var (start, end) = (London.StartOf(from), London.StartOf(until.AddDays(1)));
        var counts = await db.BreachesToCount(readers)
            .Where(breach => breach.ReportedAt >= start && breach.ReportedAt < end)
            .GroupBy(breach => new { breach.Category, breach.Decision, breach.State, breach.Outcome, Part = breach.PartOfId != null })
            .Select(group => new { group.Key.Category, group.Key.Decision, group.Key.State, group.Key.Outcome, group.Key.Part, Count = group.Count() })
            .ToListAsync(ct);
        return new BreachCounts(
            Breakdown(counts, count => count.Category.Label(terms), count => count.Count),
            Breakdown(counts, count => count.Decision?.Label() ?? "Not yet triaged", count => count.Count),
            Breakdown(
                counts,
                count => count.State != BreachState.Closed ? "Still open" : count.Part ? "Part of another" : count.Outcome?.Label() ?? "Closed as no breach",
                count => count.Count));
    }

    /// <summary>How each case of the period stands of which the LADO had to be told; a late one stays late for good.</summary>
    /// <inheritdoc cref="CountBreachesAsync"/>
    public static async Task<IReadOnlyList<ClockStanding>> LadoStandingsAsync(
        this PortalDbContext db, DateOnly from, DateOnly until, IReadOnlyCollection<Guid> readers, DateTimeOffset now, CancellationToken ct)
    {
        var (start, end) = (London.StartOf(from), London.StartOf(until.AddDays(1)));
        var cases = await db.BreachesToCount(readers)
            .Include(breach => breach.Contacts).Include(breach => breach.Subjects).Include(breach => breach.Conflicts)
            .Include(breach => breach.SecondOpinions).AsSplitQuery()
            .Where(breach => breach.NeedsLado && breach.ReportedAt >= start && breach.ReportedAt < end)
            .ToListAsync(ct);
        return
        [
            .. cases.SelectMany(breach => BreachClock.For(breach, WorkingDays.England, now))
                .Where(clock => clock.Duty is Duty.Lado).Select(clock => clock.Standing),
        ];
    }

    private static IReadOnlyList<(string Label, int Count)> Breakdown<T>(List<T> counts, Func<T, string> label, Func<T, int> number) =>
        [.. counts.GroupBy(label).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => (group.Key, group.Sum(number)))];
}
