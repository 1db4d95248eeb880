namespace SafeguardingPortal.Domain.Policies.Comparing;

/// <summary>Finds the clauses that went from one place and came, word for word, in another.</summary>
internal static class Moves
{
    public static IReadOnlyList<SectionChange> Mark(IReadOnlyList<SectionChange> sections)
    {
        var came = Texts(sections, ChangeKind.Added);
        var went = Texts(sections, ChangeKind.Removed);
        came.IntersectWith(went);
        return came.Count == 0 ? sections : [.. sections.Select(section => section with { Clauses = [.. section.Clauses.Select(Moved)] })];

        ClauseChange Moved(ClauseChange clause)
        {
            if (!came.Contains(clause.Shown.Text) || clause.Kind is not (ChangeKind.Added or ChangeKind.Removed))
                return clause;
            var kind = clause.Kind == ChangeKind.Added ? ChangeKind.MovedHere : ChangeKind.MovedAway;
            return clause with { Kind = kind, Runs = WordComparison.All(ChangeKind.Same, clause.Shown.Text) };
        }
    }

    private static HashSet<string> Texts(IReadOnlyList<SectionChange> sections, ChangeKind kind) =>
    [
        .. sections.SelectMany(section => section.Clauses).Where(clause => clause.Kind == kind).Select(clause => clause.Shown.Text)
            .Where(words => !string.IsNullOrWhiteSpace(words)),
    ];
}
