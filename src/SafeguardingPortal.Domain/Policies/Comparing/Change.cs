namespace SafeguardingPortal.Domain.Policies.Comparing;

public enum ChangeKind
{
    Same,

    /// <summary>The same thing in other words; the runs say which.</summary>
    Changed,
    Added,
    Removed,

    /// <summary>The same words, in another place than before.</summary>
    MovedHere,

    /// <summary>Where words stood that now stand elsewhere.</summary>
    MovedAway,
}

/// <summary>A piece of text that stayed (<see cref="ChangeKind.Same"/>), came (Added) or went (Removed).</summary>
public sealed record WordRun(ChangeKind Kind, string Text);

/// <param name="Runs">The whole text of both versions, in reading order, what went before what came.</param>
public sealed record KeyDetailChange(ChangeKind Kind, string Label, IReadOnlyList<WordRun> Runs);

public sealed record ClauseChange(ChangeKind Kind, PolicyClause? Before, PolicyClause? After, IReadOnlyList<WordRun> Runs)
{
    /// <summary>The printed number differs. Not a change of what the clause says.</summary>
    public bool Renumbered => Before is not null && After is not null && Before.Number != After.Number;

    public PolicyClause Shown => After ?? Before!;
}

public sealed record SectionChange(
    ChangeKind Kind, PolicySection? Before, PolicySection? After, IReadOnlyList<WordRun> Heading, IReadOnlyList<ClauseChange> Clauses)
{
    public PolicySection Shown => After ?? Before!;
}

public sealed record LinkChange(ChangeKind Kind, string Link);
