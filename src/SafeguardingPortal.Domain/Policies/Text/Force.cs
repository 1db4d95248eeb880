using System.Text.RegularExpressions;

namespace SafeguardingPortal.Domain.Policies.Text;

/// <summary>How strongly a clause binds. Advice not taken is not by itself a breach.</summary>
public enum Force
{
    /// <summary>The words bind nobody: a fact, an aim, a heading of a list.</summary>
    Unstated,
    May,
    Advised,
    Should,
    Must,
}

/// <summary>Reads the force from a clause's words; the strongest word counts.</summary>
public static partial class Forces
{
    public static Force Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        // "will be advised to" advises: the softer verb says what the stronger one leads to.
        var isAdvised = Advised().IsMatch(text);
        var isExpected = Should().IsMatch(text);
        var rest = May().Replace(Should().Replace(Advised().Replace(text, ""), ""), " ");
        if (Must().IsMatch(rest) || MayNot().IsMatch(text))
            return Force.Must;
        if (isExpected)
            return Force.Should;
        if (isAdvised)
            return Force.Advised;
        return May().IsMatch(text) ? Force.May : Force.Unstated;
    }

    /// <summary>The force of each clause; an item below a sentence that announces it ("Staff must:") takes over that sentence's
    /// force.</summary>
    public static IReadOnlyList<Force> InContext(IReadOnlyList<PolicyClause> clauses)
    {
        ArgumentNullException.ThrowIfNull(clauses);
        var forces = new List<Force>();
        for (var at = 0; at < clauses.Count; at++)
        {
            var own = Of(clauses[at].Text);
            var parent = Enumerable.Range(0, at).LastOrDefault(above => clauses[above].Level < clauses[at].Level, -1);
            var announced = parent >= 0 && clauses[parent].Text is { Length: > 0 } text
                && !".!?".Contains(text[^1], StringComparison.Ordinal);
            forces.Add(own == Force.Unstated && announced ? forces[parent] : own);
        }

        return forces;
    }

    private const RegexOptions AnyCase = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"\b((will|should|must|shall) (also )?be )?(strongly )?(advised|encouraged|recommended|asked)\b", AnyCase)]
    private static partial Regex Advised();

    [GeneratedRegex(@"\b((will|must|shall) (also )?be )?expected\b|\bshould\b|\bought to\b", AnyCase)]
    private static partial Regex Should();

    [GeneratedRegex(@"\bmay( not)?\b", AnyCase)]
    private static partial Regex May();

    [GeneratedRegex(@"\bmay not (?!be (able|possible|aware|suitable|appropriate)|have|always|know|realise|want|wish"
        + @"|necessarily)\w", AnyCase)]
    private static partial Regex MayNot();

    [GeneratedRegex(@"\b(must|will|shall|won['’]t|forbidden|prohibited|banned|never|required to|not (be )?(permitted|allowed"
        + @"|acceptable)|(are|is) only (permitted|allowed)"
        + @"|have to|has to|do not|does not)\b", AnyCase)]
    private static partial Regex Must();
}
