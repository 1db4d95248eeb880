using System.Text.RegularExpressions;

namespace SafeguardingPortal.Domain.Policies.Checking.Rules;

/// <summary>Traces that copying from one program to another leaves.</summary>
internal static partial class ConversionRules
{
    public static IEnumerable<Remark> Artefact(PolicyUnderCheck policy)
    {
        foreach (var notice in policy.Notices)
            yield return new Remark(notice.Where, notice.Excerpt, notice.Message);
        foreach (var passage in policy.All)
        {
            foreach (Match match in Traces().Matches(passage.Raw))
                yield return passage.Remark(match.Value,
                    "This was left behind when the text was copied from another program. Take it out.");
        }

        foreach (var passage in policy.Body)
        {
            foreach (var match in passage.Find(BrokenWord()))
                yield return passage.Remark(match, "A word was broken at the end of a printed line. Put its halves together again.");
        }

        foreach (var remark in DisplacedItems(policy))
            yield return remark;
    }

    /// <summary>A list item that slid to the level above, as page breaks make them do: it has the form of the items before, not of its
    /// neighbours.</summary>
    private static IEnumerable<Remark> DisplacedItems(PolicyUnderCheck policy)
    {
        for (var at = 2; at < policy.Body.Count; at++)
        {
            var item = policy.Body[at];
            var above = Enumerable.Range(0, at).LastOrDefault(index => policy.Body[index].Clause!.Level <= item.Clause!.Level, -1);
            var list = above < 0 ? [] : policy.Body.Skip(above + 1).Take(at - above - 1).ToList();
            if (list.Count == 0 || item.Section != policy.Body[above].Section || item.Clause!.Level != policy.Body[above].Clause!.Level
                || item.Clause.Number.Length > 0
                || item.Clause.Bullet.Length == 0 || !policy.Body[above].Text.EndsWith(':'))
                continue;
            if (FormOf(item.Text) is { } form && list.TrueForAll(other => FormOf(other.Text) == form)
                && FormOf(policy.Body[above].Text) != form)
                yield return item.Remark(item.Text,
                    $"This item belongs to the list under “{policy.Body[above].Text}” but stands a level above it. Indent it.");
        }
    }

    private static string? FormOf(string text) =>
        Gerund().IsMatch(text) ? "-ing" : Imperative().IsMatch(text) ? "do" : text.Length > 0 && char.IsLower(text[0]) ? "small" : null;

    [GeneratedRegex(@"\[bookmark:[^\]]*\]|\bError! [^.]*\.|\b_(Toc|Hlk|Ref)\d+\b|\{\s*(HYPERLINK|PAGEREF|MERGEFIELD|FORMTEXT"
        + @"|TOC)\b[^}]*\}?|&(nbsp|amp|quot|lt|gt|#\d+);|â€[™œ\u009D“”˜¢]?|Ã©|Â(?=\s|£|©)"
        + @"|\uFFFD|\u00AD|[\uF000-\uF0FF]|</?(br|div|span|p|font|o:p|b|i|u|strong|em)\b[^>]*>|\{[#.][\w-]+\}|\bMicrosoft Word - |ﬁ|ﬂ"
        + @"|\[image:[^\]]*\]|!\[[^\]]*\]\([^)]*\)")]
    private static partial Regex Traces();

    // "pre- and after-school" is whole.
    [GeneratedRegex(@"\b\p{Ll}{2,}- (?!and\b|or\b|to\b)\p{Ll}{2,}")]
    private static partial Regex BrokenWord();

    [GeneratedRegex(@"^[A-Z][a-z]+ing\b(?! (provided|expectations|mobile|devices?|staff|hours))")]
    private static partial Regex Gerund();

    [GeneratedRegex(@"^(Ensure|Keep|Not|Use|Be|Read|Follow|Inform|Always|Take|Do|Make|Report|Avoid|Never|Only|Set|Log|Lock|Store"
        + @"|Switch|Hand|Sign|Check|Act|Seek)\b")]
    private static partial Regex Imperative();
}
