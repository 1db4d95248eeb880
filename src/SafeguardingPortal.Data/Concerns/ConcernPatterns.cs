using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Domain.Concerns;
using SafeguardingPortal.Domain.RuleBooks;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Data.Concerns;

/// <summary>Concerns that have something in common, counted.</summary>
/// <param name="Key">What they have in common; see <see cref="LensKeys"/>.</param>
/// <param name="NewestRecordedAt">When the last of them came onto the register.</param>
public sealed record ConcernGroup(ConcernLens Lens, string Key, int Count, DateTimeOffset NewestRecordedAt);

/// <summary>Groups that one rule of the book finds.</summary>
public sealed record PatternFound(BookRule Rule, ConcernGroup Group, ConsideredBefore? Considered)
{
    /// <summary>Nobody looked, or something came since.</summary>
    public bool Waits => Considered is null || Considered.At < Group.NewestRecordedAt;
}

/// <summary>When concerns with this in common were last considered together.</summary>
public sealed record ConsideredBefore(Guid Id, DateTimeOffset At, string By, string Because, ConsiderationDecision Decision);

/// <summary>
/// Counts the concerns that one reader may know of. Every question is asked of a term or of a year, which an index cuts out, so that it takes
/// as long in the tenth year as in the first.
/// </summary>
public sealed class ConcernPatterns(PortalDbContext db)
{
    // More groups under one rule than anybody reads: those with most come first.
    private const int MostGroups = 50;

    /// <summary>What the rules find today.</summary>
    public async Task<IReadOnlyList<PatternFound>> FindAsync(RuleBook book, Actor actor, DateOnly today, CancellationToken ct)
    {
        var found = new List<(BookRule Rule, ConcernGroup Group)>();
        foreach (var rule in book.Finding())
        {
            var groups = await GroupsAsync(rule.LensOf(), rule.Since(today), actor, rule.Count, ct);
            found.AddRange(groups.Select(group => (rule, group)));
        }

        var considered = await ConsideredAsync([.. found.Select(pair => pair.Group)], actor, ct);
        return [.. found.Select(pair => new PatternFound(pair.Rule, pair.Group, considered.GetValueOrDefault((pair.Group.Lens, pair.Group.Key))))];
    }

    /// <param name="atLeast">Groups with fewer are left out.</param>
    public async Task<IReadOnlyList<ConcernGroup>> GroupsAsync(ConcernLens lens, DateOnly since, Actor actor, int atLeast, CancellationToken ct)
    {
        var concerns = db.ConcernsKnownTo(actor).AsNoTracking().Where(concern => concern.OccurredOn >= since);
        return lens switch
        {
            ConcernLens.Person => await By(concerns, concern => concern.PersonId, key => key.ToString()),
            ConcernLens.PersonAndKind => await ByPersonAndKindAsync(concerns, atLeast, ct),
            ConcernLens.Kind => await By(concerns, concern => concern.Kind, key => key.ToString()),
            ConcernLens.Place => await By(concerns.Where(concern => concern.PlaceKey != null), concern => concern.PlaceKey!, key => key),
            ConcernLens.TimeOfDay => await By(concerns.Where(concern => concern.PartOfDay != PartOfDay.NotKnown), concern => concern.PartOfDay, key => key.ToString()),
            ConcernLens.Weekday => await By(concerns, concern => concern.Weekday, key => key.ToString()),
            ConcernLens.Device => await By(concerns.Where(concern => concern.Device != null), concern => concern.Device!.Value, key => key.ToString()),
            ConcernLens.Term => throw new ArgumentOutOfRangeException(nameof(lens), "A term is one group."),
            _ => throw new ArgumentOutOfRangeException(nameof(lens)),
        };

        async Task<IReadOnlyList<ConcernGroup>> By<TKey>(IQueryable<Concern> some, Expression<Func<Concern, TKey>> key, Func<TKey, string> word)
        {
            var groups = await some.GroupBy(key)
                .Select(group => new { group.Key, Count = group.Count(), Newest = group.Max(concern => concern.RecordedAt) })
                .Where(group => group.Count >= atLeast)
                .OrderByDescending(group => group.Count).ThenByDescending(group => group.Newest)
                .Take(MostGroups)
                .ToListAsync(ct);
            return [.. groups.Select(group => new ConcernGroup(lens, word(group.Key), group.Count, group.Newest))];
        }
    }

    private static async Task<IReadOnlyList<ConcernGroup>> ByPersonAndKindAsync(IQueryable<Concern> concerns, int atLeast, CancellationToken ct)
    {
        var groups = await concerns.GroupBy(concern => new { concern.PersonId, concern.Kind })
            .Select(group => new { group.Key.PersonId, group.Key.Kind, Count = group.Count(), Newest = group.Max(concern => concern.RecordedAt) })
            .Where(group => group.Count >= atLeast)
            .OrderByDescending(group => group.Count).ThenByDescending(group => group.Newest)
            .Take(MostGroups)
            .ToListAsync(ct);
        return [.. groups.Select(group => new ConcernGroup(ConcernLens.PersonAndKind, LensKeys.Of(group.PersonId, group.Kind), group.Count, group.Newest))];
    }

    private async Task<Dictionary<(ConcernLens, string), ConsideredBefore>> ConsideredAsync(
        IReadOnlyCollection<ConcernGroup> groups, Actor actor, CancellationToken ct)
    {
        List<string> keys = [.. groups.Select(group => group.Key).Distinct()];
        var all = await db.ConsiderationsKnownTo(actor).AsNoTracking()
            .Where(consideration => keys.Contains(consideration.LensKey))
            .OrderByDescending(consideration => consideration.ConsideredAt)
            .Take(MostGroups * 8)
            .Select(consideration => new
            {
                consideration.Lens,
                consideration.LensKey,
                Line = new ConsideredBefore(
                consideration.Id, consideration.ConsideredAt, consideration.ConsideredBy, consideration.Because, consideration.Decision)
            })
            .ToListAsync(ct);
        return all.GroupBy(line => (line.Lens, line.LensKey)).ToDictionary(group => group.Key, group => group.First().Line);
    }
}
