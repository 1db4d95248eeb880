using System.Text.RegularExpressions;

namespace SafeguardingPortal.Domain.Policies.Checking.Rules;

/// <summary>What a template left behind: notes to the author, choices not made, gaps not filled, links that lead nowhere.</summary>
internal static partial class TemplateRules
{
    public static IEnumerable<Remark> Instruction(PolicyUnderCheck policy) =>
        from passage in policy.All
        from match in passage.Find(Instructs())
        where !Gaps().Matches(passage.Text).Any(gap => match.Index >= gap.Index && match.Index < gap.Index + gap.Length)
        select passage.Remark(match, "This speaks to whoever fills in the template, not to the reader. Do what it says and take it out.");

    public static IEnumerable<Remark> Reference(PolicyUnderCheck policy) =>
        from passage in policy.All
        from sentence in passage.Sentences()
        where !Credit().IsMatch(sentence)
        from match in TemplatePolicy().Matches(sentence)
        select passage.Remark(sentence,
        $"“{match.Value}” points at a template, not at a policy of your own. Name the policy that applies in your setting.");

    public static IEnumerable<Remark> UnresolvedAlternative(PolicyUnderCheck policy) =>
        from passage in policy.Prose.Concat(policy.Adoption)
        from match in passage.Find(Alternatives())
        where DistinctTerms(match.Value) > 1
        select passage.Remark(match, $"“{match.Value}” leaves the choice to the reader. Keep the word your setting uses.");

    public static IEnumerable<Remark> Placeholder(PolicyUnderCheck policy) =>
        from passage in policy.All
        where !policy.Adoption.Contains(passage) && !passage.IsFormField
        from match in Gaps().Matches(passage.Raw)
        where !SignatureLine().IsMatch(passage.Raw)
        select passage.Remark(passage.Raw.Length < 100 ? passage.Raw
        : match.Value, $"“{match.Value}” is a gap that nobody filled. Write what belongs there.");

    public static IEnumerable<Remark> DeadLink(PolicyUnderCheck policy) =>
        from passage in policy.All
        from match in EmptyLink().Matches(passage.Raw)
        let words = Passage.Plain(match.Groups["text"].Value)
        select passage.Remark(match.Value, $"The link on “{words}” leads nowhere. Give it an address or make it plain text.");

    public static IEnumerable<Remark> PlaceholderLink(PolicyUnderCheck policy)
    {
        foreach (var passage in policy.All)
        {
            if (!HasAddress().IsMatch(passage.Raw))
            {
                foreach (var match in passage.Find(LinkWords()))
                    yield return passage.Remark(match, "Here stands the word “link” but no address. Put the address in.");
            }

            foreach (Match match in ExampleAddress().Matches(passage.Raw))
                yield return passage.Remark(match.Value, "This is an example's address. Put the real one in.");
        }
    }

    private static int DistinctTerms(string alternatives) =>
        alternatives.Split('/').Select(term => term.Trim().TrimEnd('s').Replace("-", "", StringComparison.Ordinal).ToLowerInvariant())
            .Distinct().Count();

    private const RegexOptions AnyCase = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"\binsert (here|(the |your )?(setting|school|nursery|names?|date|details|your|link|logo|number|title|contact))\b"
        + @"|(?<=(?:^|[[(<])\W*)(enter|add) (here|(the |your )?(setting|school|nursery|names?|date|details|link|logo|number|title"
        + @"|contact))\b(?! (in|on|into|of|and|to|at|with)\b)"
        + @"|\b(enter|add) (the |your )(setting|school|nursery)('s|’s)? (name|logo|details|address)\b"
        + @"|\b(delete|amend|edit|adapt|include|complete|alter) (as|if|where) (appropriate|applicable|not applicable|necessary to your"
        + @"|relevant to your)\b"
        + @"|\b(schools|settings|providers|nurseries) (may (wish|want|need) to|should (adapt|amend|insert|add|list|consider (adding"
        + @"|including)))\b"
        + @"|\b(this|the|our|model) template (should|can|must|may|is (for|to|designed))\b|\b(adapt|amend|customise|personalise"
        + @"|edit) this (template|policy|document|section)\b"
        + @"|\byour (setting|school|nursery|pre-?school|organisation|policy)('s|’s)? (name|policy|own|should|must|will)\b"
        + @"|\bname of (your )?(setting|school|nursery)\b"
        + @"|\b(should|must|needs? to) be (acknowledged|included|stated|reflected|referred to|recorded|made clear) (with)?in (the|your"
        + @"|this|their)( \w+){0,3} polic(y|ies)\b"
        + @"|\b(the|your) policy should (acknowledge|state|include|make (it )?clear|reflect|set out|explain)\b"
        + @"|\b(guidance|note|notes|advice) (for|to) (the )?(author|staff completing|users? of this template)\b"
        + @"|^\W*notes? (for|to) (settings|schools)\b"
        + @"|\blist (them|these|your) \w* ?here\b", AnyCase)]
    private static partial Regex Instructs();

    [GeneratedRegex(@"\b(model|sample|exemplar|specimen|template|example) ([\w/-]+ ){0,4}(policy|policies|agreement|AUP"
        + @"|procedure)\b", AnyCase)]
    private static partial Regex TemplatePolicy();

    [GeneratedRegex(@"\b(based (up)?on|build(ing|s)? (up)?on|built (up)?on|adapted from|developed (from|using)|taken from"
        + @"|written .*using|adopt(ed|s))\b", AnyCase)]
    private static partial Regex Credit();

    [GeneratedRegex(@"(?<![\w/])(?:(?:child(?:ren)?|pupils?|students?|learners?)(?:\s?/\s?(?:child(?:ren)?|pupils?|students?|learners?))+"
        + @"|(?:manager|head ?teacher|proprietor|owner|principal|provider|chair(?:person)?|leader)s?(?:\s?/\s?(?:manager|head ?teacher"
        + @"|proprietor|owner|principal|provider|chair(?:person)?|administrator)s?)+"
        + @"|(?:setting|school|nursery|pre-?school|academy|college|playgroup|centre)s?(?:\s?/\s?(?:setting|school|nursery|pre-?school"
        + @"|academy|college|playgroup|centre)s?)+)(?![\w/])", AnyCase)]
    private static partial Regex Alternatives();

    [GeneratedRegex(@"\[(?!\s*(?:bookmark|sic|x)\b)(?=[^\]]*\p{L}{2})[^\]]{2,60}\](?!\()(?<!\[\d[^\]]*\])|<(?=[^>]*\p{L})(?!/?(?:b|i"
            + @"|u|br|p|div|span|a|ul|ol|li|h[1-6]|th|thead|tbody|small|img|font|sub|hr|code|pre|center"
        + @"|em|strong|sup|table|tr|td|http\w?|mailto)\b)[^>]{2,40}>"
        + @"|\b[xX]{3,}\b|\bTB[CA]\b|\bto be (?:confirmed|completed|inserted|appointed)\b|_{4,}|\.{6,}|…{3,}|\?{3,}"
        + @"|\bDD/MM/YY(?:YY)?\b|\blorem ipsum\b")]
    private static partial Regex Gaps();

    [GeneratedRegex(@"\b(sign(ed|ature)?|print(ed)? name|name|date|role|position)\b\s*:?\s*[_.…]{3,}", AnyCase)]
    private static partial Regex SignatureLine();

    [GeneratedRegex(@"\[(?<text>(?:[^\]\\]|\\.)*)\]\(\s*#?\s*\)")]
    private static partial Regex EmptyLink();

    [GeneratedRegex(@"https?://|www\.|\]\((?!\s*#?\s*\))|\.(org|co|gov|com)\b", AnyCase)]
    private static partial Regex HasAddress();

    [GeneratedRegex(@"\b(facebook|twitter|instagram|youtube|tiktok|page|channel|account|profile|website|group) link(?=\s*([.,;)]|$))"
        + @"|\b(click here|link here|insert link|add link|hyperlink here)\b", AnyCase)]
    private static partial Regex LinkWords();

    [GeneratedRegex(@"https?://(www\.)?(example|yourschool|yoursetting|yournursery|xxx+)\.[\w./-]+", AnyCase)]
    private static partial Regex ExampleAddress();
}
