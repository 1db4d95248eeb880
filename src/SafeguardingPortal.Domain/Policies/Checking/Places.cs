namespace SafeguardingPortal.Domain.Policies.Checking;

/// <summary>Says where something stands, in the policy's own numbers where it has them, by counting where it has not.</summary>
internal static class Places
{
    public static string Of(PolicySection section) => $"{section.Number.TrimEnd('.')} {section.Heading}".Trim();

    public static string Of(PolicySection? section, IReadOnlyList<PolicyClause> clauses, int at)
    {
        var clause = clauses[at];
        var section_ = section is null ? "opening paragraphs" : Of(section);
        if (clause.Number.Contains('.', StringComparison.Ordinal) && char.IsDigit(clause.Number[0]) && clause.Level == 0)
            return $"{clause.Number.TrimEnd('.')} ({section_})";

        var path = new List<string>();
        for (var here = at; here >= 0; here = Parent(clauses, here))
            path.Insert(0, Step(clauses, here));
        var isNumbered = path[0].Contains('.', StringComparison.Ordinal);
        return isNumbered ? $"{path[0]}, item {string.Join('.', path.Skip(1))} ({section_})"
            : $"{section_}, {Kind(clause, path)} {string.Join('.', path)}";
    }

    private static string Kind(PolicyClause clause, List<string> path) => path.Count == 1 && clause.Level == 0 ? "paragraph" : "item";

    private static int Parent(IReadOnlyList<PolicyClause> clauses, int at)
    {
        for (var above = at - 1; above >= 0; above--)
        {
            if (clauses[above].Level < clauses[at].Level)
                return above;
        }

        return -1;
    }

    /// <summary>The printed number, or the count among its siblings.</summary>
    private static string Step(IReadOnlyList<PolicyClause> clauses, int at)
    {
        if (clauses[at].Number.Length > 0)
            return clauses[at].Number.TrimEnd('.');
        var parent = Parent(clauses, at);
        var siblings = Enumerable.Range(parent + 1, at - parent).Count(index => clauses[index].Level == clauses[at].Level);
        return siblings.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }
}
