using System.Text.RegularExpressions;

namespace SafeguardingPortal.Domain.Policies.Checking.Rules;

/// <summary>Whether the organisation goes by one name throughout, and by its own (C009).</summary>
internal static partial class OrganisationRules
{
    public static IEnumerable<Remark> OrganisationName(PolicyUnderCheck policy)
    {
        var printed = policy.All.SelectMany(passage => passage.Find(Name()).Select(match => (passage, match, name: Trim(match.Value))))
            .Where(found => IsDistinctive(found.name)).ToList();
        var own = policy.Context.SettingName ?? policy.Document.Organisation
            ?? printed.GroupBy(found => found.name).Where(group => group.Count() > 1).MaxBy(group => group.Count())?.Key;
        if (own is null)
            yield break;

        var said = new HashSet<string> { own };
        foreach (var (passage, match, name) in printed.Where(found => !Contains(own, found.name) && !Contains(found.name, own)))
        {
            if (said.Add(name))
                yield return passage.Remark(match, Same(own, name)
                    ? $"The name is printed as “{name}” here and as “{own}” elsewhere. Use one spelling."
                    : $"“{name}” is not {own}. If it is left over from another setting's policy, put your own name.");
        }

        foreach (var passage in policy.Prose)
        {
            foreach (var match in OtherCase(own).Matches(passage.Text)
                .Where(match => !match.Value.Equals(own, StringComparison.Ordinal) && said.Add(match.Value)))
                yield return passage.Remark(match,
                    $"The name is printed as “{match.Value}” here and as “{own}” elsewhere. Use one spelling.");
        }

        foreach (var remark in ShortForms(policy, own))
            yield return remark;
    }

    /// <summary>"Larkfield" alone, where the full name has a second word.</summary>
    private static IEnumerable<Remark> ShortForms(PolicyUnderCheck policy, string own)
    {
        var words = own.Split(' ');
        if (words.Length < 2 || words[0].Length < 4 || Common().IsMatch(words[0]) || policy.Context.Words is not null
            && IsPlainWord(policy, words[0]))
            yield break;
        var alone = new Regex($@"\b{Regex.Escape(words[0])}\b(?!['’]?s?\s+{Regex.Escape(words[1])})(?!\s+\p{{Lu}})",
            RegexOptions.CultureInvariant);
        foreach (var passage in policy.Body)
        {
            foreach (var match in passage.Find(alone).Take(1))
            {
                yield return passage.Remark(match,
                    $"“{match.Value}” stands for {own} here. Use the full name, or say once that the short one means it.");
                yield break;
            }
        }
    }

    /// <summary>A word that the text also writes small is no name.</summary>
    private static bool IsPlainWord(PolicyUnderCheck policy, string word) =>
        Regex.IsMatch(policy.Words, $@"\b{Regex.Escape(word.ToLowerInvariant())}\b", RegexOptions.CultureInvariant);

    private static Regex OtherCase(string own) => new($@"\b{Regex.Escape(own)}\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static bool Contains(string one, string other) => one.Contains(other, StringComparison.Ordinal);

    private static bool Same(string own, string name) =>
        Letters(own).StartsWith(Letters(name), StringComparison.Ordinal) || Letters(name).StartsWith(Letters(own), StringComparison.Ordinal)
        || own.Split(' ')[0].Equals(name.Split(' ')[0], StringComparison.OrdinalIgnoreCase);

    private static string Letters(string name) => string.Concat(name.ToLowerInvariant().Where(char.IsLetter));

    private static string Trim(string name) => Lead().Replace(name, "").Trim();

    private static bool IsDistinctive(string name) =>
        name.Split(' ', '-').Any(word => !Generic().IsMatch(word)) && !KnownBody().IsMatch(name);

    [GeneratedRegex(@"(?<![\p{L}.])(?:(?:\p{Lu}[\p{L}'’.-]*|St\.?|&|of|and)\s+){1,5}(?:Nursery|Nurseries|Pre-?[Ss]chool"
        + @"|Pre-?[Ss]chools|School|Playgroup|Academy|College|Kindergarten|Federation)\b")]
    private static partial Regex Name();

    [GeneratedRegex(@"^(?:(?:The|At|In|All|Our|This|We|For|Staff|Children|And|Of|As|If|When|Where|Families|Parents|and|of|&)\s+)+")]
    private static partial Regex Lead();

    [GeneratedRegex(@"^(the|our|this|each|all|any|and|of|&|forest|primary|infants?|junior|secondary|high|special|nursery|nurseries"
        + @"|early|years|day|pre|school|schools|preschool|pre-?school|playgroup"
        + @"|academy|college|kindergarten|federation|church|england|ce|c|e|cofe|catholic|independent|boarding|maintained|sunday|summer"
        + @"|home|after|before|first|middle|local|state|grammar|national"
        + @"|policy|curriculum|improvement|governors?|committee|staff|parents?|head|headteacher|deputy|website|a|an|to|by|with"
        + @"|safeguarding|whole|out|safer|education|for|teaching|online|safety|in|sixth|form)$", RegexOptions.IgnoreCase)]
    private static partial Regex Generic();

    [GeneratedRegex(@"\b(National College|Education People|Department|Council|Ofsted|University|Business School|Open University"
        + @"|Academy Trust Handbook)\b")]
    private static partial Regex KnownBody();

    [GeneratedRegex(@"^(The|Little|Saint|Park|Church|Forest|First|Happy|Early|Busy|Green|North|South|East|West|Holy|Our|Saint"
        + @"|Bright|Kids|Tiny|Village|Community|Children|Rainbow)$")]
    private static partial Regex Common();
}
