using System.Text.RegularExpressions;

namespace SafeguardingPortal.Domain.Policies.Checking.Rules;

/// <summary>Whether a duty says enough: to whom one reports, in which form leave is given, whom a ban protects, one thing at a
/// time.</summary>
internal static partial class DutyRules
{
    /// <summary>A lead's regular report to the staff, where a body above the lead would be expected (C045).</summary>
    public static IEnumerable<Remark> ReportRecipient(PolicyUnderCheck policy) =>
        from passage in policy.Body
        from match in passage.Find(ReportToStaff())
        select passage.Remark(match, "The lead reports to the people the lead oversees. Name who stands above: the proprietor, "
                + "committee or governors.");

    /// <summary>Leave to use a personal device that need not be written down, in a policy that elsewhere wants it in writing or
    /// not.</summary>
    public static IEnumerable<Remark> UnwrittenPermission(PolicyUnderCheck policy) =>
        policy.Body.Where(passage => Device().IsMatch(passage.Text))
            .SelectMany(passage => passage.Find(Leave()).Where(_ => !Written().IsMatch(passage.Text)).Select(match =>
                passage.Remark(match, "Nothing says that the permission is written down. Ask for it in writing, so that it can be "
                        + "shown later.")))
            .Take(1);

    /// <summary>Two matters in one numbered clause: each deserves its own number (C010).</summary>
    public static IEnumerable<Remark> CompoundClause(PolicyUnderCheck policy) =>
        from passage in policy.Body
        where passage.Clause!.Number.Length > 0
        let sentences = passage.Sentences().ToList()
        where sentences.Count > 2 && !Reports().IsMatch(sentences[0]) && Reports().IsMatch(sentences[^1])
            && RiskAssessed().IsMatch(sentences[0])
        select passage.Remark(sentences[^1], "This clause first sets a condition and then says how concerns are reported. Give each "
                + "its own number.");

    /// <summary>One clause bans contact with fewer people than another does (C018).</summary>
    public static IEnumerable<Remark> NarrowerClause(PolicyUnderCheck policy)
    {
        if (policy.Body.FirstOrDefault(passage => WideBan().IsMatch(passage.Text)) is not { } wide)
            yield break;
        foreach (var passage in policy.Body.Where(passage => passage != wide && NarrowBan().IsMatch(passage.Text)))
            yield return passage.Remark(NarrowBan().Match(passage.Text),
                $"This covers current families only; {wide.Where} covers past ones and the children as well. Make the two alike.");
    }

    private const RegexOptions AnyCase = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"\b(DSL|designated safeguarding lead|safeguarding lead)\b[^.]{0,40}\breports?\b[^.]{0,90}\bto (all |the "
            + @"|our )?(members of )?staff\b(?! (and )?(governors|committee|trustees))", AnyCase)]
    private static partial Regex ReportToStaff();

    [GeneratedRegex(@"\b(personal|mobile|phones?|smart ?watch\w*)\b", AnyCase)]
    private static partial Regex Device();

    [GeneratedRegex(@"\bunless (prior )?permission (has been|is|was) (given|granted|obtained)\b( by the \w+)?", AnyCase)]
    private static partial Regex Leave();

    [GeneratedRegex(@"\b(written|in writing|record(ed|s)?|documented|logged|signed)\b", AnyCase)]
    private static partial Regex Written();

    [GeneratedRegex(@"\bconcerns?\b[^.]{0,140}\bwill be (reported|managed|dealt with|referred)\b", AnyCase)]
    private static partial Regex Reports();

    [GeneratedRegex(@"\brisk[- ]assess", AnyCase)]
    private static partial Regex RiskAssessed();

    [GeneratedRegex(@"\b(current (or|and) (past|former)|past (or|and) (present|current)|former (or"
            + @"|and) current)\b[^.]{0,60}\b(families|family|parents|children|learners|pupils)\b", AnyCase)]
    private static partial Regex WideBan();

    [GeneratedRegex(@"\bnot\b[^.]{0,40}\b(private|direct)\b[^.]{0,20}\bmessag\w+ with current (?!or past|and past|or former"
            + @"|and former)(parents|families|children|learners|pupils)\b", AnyCase)]
    private static partial Regex NarrowBan();
}
