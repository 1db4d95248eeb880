using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Concerns;

/// <summary>
/// The human sentence over several concerns: considered together on this day, by this person, because of this, with this result. Written once
/// and not changed; a later look is another one.
/// </summary>
public sealed class Consideration : Aggregate
{
    private readonly List<ConsideredConcern> concerns = [];

    private Consideration()
    {
    }

    public ConcernLens Lens { get; private set; }

    /// <summary>What they have in common: a person's id, a kind, a place; see <see cref="LensKeys"/>.</summary>
    public string LensKey { get; private set; } = "";

    /// <summary>The rule that asked for it, as it was printed then; or that somebody wanted to look.</summary>
    public string Rule { get; private set; } = "";

    public DateTimeOffset ConsideredAt { get; private set; }

    public Guid ConsideredById { get; private set; }

    public string ConsideredBy { get; private set; } = "";

    public string Because { get; private set; } = "";

    public ConsiderationDecision Decision { get; private set; }

    /// <summary>The case that was opened with it.</summary>
    public Guid? CaseId { get; private set; }

    public IReadOnlyList<ConsideredConcern> Concerns => concerns;

    /// <param name="openedCase">The case that an allegation opened; null for every other decision.</param>
    public static Consideration Record(
        Guid id, Guid settingId, Considered considered, OpenedCase? openedCase, Func<Guid> newId, Actor by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(considered);
        ArgumentNullException.ThrowIfNull(newId);
        ArgumentNullException.ThrowIfNull(by);
        if (considered.Concerns.Count == 0)
            throw new RuleBrokenException(new NothingToConsider());
        if (string.IsNullOrWhiteSpace(considered.Because))
            throw new RuleBrokenException(new BecauseMissing());
        if (considered.Decision is ConsiderationDecision.Allegation && considered.Concerns.Select(concern => concern.PersonId).Distinct().Count() > 1)
            throw new RuleBrokenException(new OneSubjectNeeded());
        if (considered.Concerns.Any(concern => concern.HiddenFrom().Contains(by.PersonId)))
            throw new RuleBrokenException(new Breaches.SubjectMayNotAct());
        if (considered.Decision is ConsiderationDecision.Allegation && considered.Concerns.All(concern => concern.BecameCaseId is not null))
            throw new RuleBrokenException(new ConcernsAreInACase());
        if (considered.Decision is ConsiderationDecision.Allegation != openedCase is not null)
            throw new ArgumentException("An allegation opens a case, and nothing else does.", nameof(openedCase));

        var because = considered.Because.Trim();
        var consideration = new Consideration
        {
            Id = id,
            SettingId = settingId,
            Lens = considered.Lens,
            LensKey = considered.LensKey,
            Rule = considered.Rule,
            ConsideredAt = now,
            ConsideredById = by.PersonId,
            ConsideredBy = by.Name,
            Because = because,
            Decision = considered.Decision,
            CaseId = openedCase?.Id,
        };
        foreach (var concern in considered.Concerns)
        {
            consideration.concerns.Add(new ConsideredConcern(newId(), concern.Id, concern.Reference));
            if (openedCase is not null && concern.BecameCaseId is null)
                concern.BecomeCase(openedCase.Id, openedCase.Reference, because, by, now);
        }

        consideration.Raise(
            new ConcernsConsidered(considered.Lens, considered.Rule, consideration.concerns.Count, considered.Decision, openedCase?.Reference),
            by, now, because);
        return consideration;
    }
}

/// <summary>One of the concerns that were considered. It outlives the concern itself as a number.</summary>
public sealed class ConsideredConcern
{
    internal ConsideredConcern(Guid id, Guid concernId, string reference)
    {
        Id = id;
        ConcernId = concernId;
        Reference = reference;
    }

    private ConsideredConcern()
    {
    }

    public Guid Id { get; private init; }

    public Guid ConcernId { get; private init; }

    public string Reference { get; private init; } = "";
}

/// <summary>What somebody considered and decided, as the form gives it.</summary>
public sealed record Considered(
    ConcernLens Lens, string LensKey, string Rule, IReadOnlyCollection<Concern> Concerns, ConsiderationDecision Decision, string Because);

/// <summary>A case that was opened with the decision.</summary>
public sealed record OpenedCase(Guid Id, string Reference);
