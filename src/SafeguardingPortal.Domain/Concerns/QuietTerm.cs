using SafeguardingPortal.Domain.Calendar;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Concerns;

/// <summary>
/// A term in which one reader of the register knows of no concern at all: itself worth a look, because people may not know how to share one.
/// Written by each reader for themself, so that nobody learns from a colleague's note that there is a concern which they may not know of.
/// </summary>
public sealed class QuietTerm : Aggregate
{
    private QuietTerm()
    {
    }

    /// <summary>"2026-summer".</summary>
    public string Term { get; private set; } = "";

    public Guid LookedAtById { get; private set; }

    public DateTimeOffset LookedAtAt { get; private set; }

    public string Found { get; private set; } = "";

    public static QuietTerm LookAt(Guid id, Guid settingId, SchoolTerm term, string found, Actor by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(term);
        ArgumentNullException.ThrowIfNull(by);
        if (string.IsNullOrWhiteSpace(found))
            throw new RuleBrokenException(new QuietTermFindingMissing());

        var quiet = new QuietTerm
        {
            Id = id,
            SettingId = settingId,
            Term = term.Key,
            LookedAtById = by.PersonId,
            LookedAtAt = now,
            Found = found.Trim(),
        };
        quiet.Raise(new QuietTermLookedAt(term.Name), by, now, quiet.Found);
        return quiet;
    }

    /// <summary>From this day a term without a concern is asked about.</summary>
    public static DateOnly AskedFrom(SchoolTerm term, RuleBooks.BookRule rule)
    {
        ArgumentNullException.ThrowIfNull(term);
        ArgumentNullException.ThrowIfNull(rule);
        return term.First.AddDays(7 * rule.Count);
    }
}
