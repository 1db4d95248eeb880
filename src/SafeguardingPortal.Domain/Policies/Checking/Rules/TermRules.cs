using System.Text.RegularExpressions;
namespace SafeguardingPortal.Domain.Policies.Checking.Rules;

/// <summary>Whether one thing goes by one word, and whether the words suit the setting (C027, C042, C044).</summary>
internal static partial class TermRules
{
    private static readonly (string Word, Regex Pattern)[] ChildWords =
    [
        ("children", ChildWord()), ("learners", LearnerWord()), ("pupils", PupilWord()), ("students", StudentWord()),
    ];

    public static IEnumerable<Remark> Drift(PolicyUnderCheck policy) =>
        ChildTerm(policy).Concat(RestrictedTime(policy)).Concat(SchoolWords(policy)).Concat(Aliases(policy));

    private static IEnumerable<Remark> ChildTerm(PolicyUnderCheck policy)
    {
        var found = ChildWords.Select(term => (term.Word, Places: Find(policy, term.Pattern).ToList())).Where(term => term.Places.Count > 0)
            .OrderByDescending(term => term.Places.Count).ToList();
        if (found.Count < 2)
            yield break;
        // A school rightly says "children" of all and "pupils" of its own; other mixtures are slips only where one word is rare.
        var isSchool = School().IsMatch($"{policy.Context.SettingName} {policy.Document.Organisation} {policy.Document.Title}")
            || found.Exists(term => term.Word == "pupils" && term.Places.Count > 2);
        foreach (var (word, all) in found.Skip(1).Where(term => term.Places.Count * RareTimes <= found[0].Places.Count
            && !(isSchool && term.Word is ("children" or "pupils") && found[0].Word is ("children" or "pupils"))))
        {
            // "their child" is the parents' word whatever the setting says.
            var places = all.Where(place => !place.Match.Value.Equals("child", StringComparison.OrdinalIgnoreCase)).ToList();
            if (places.Count == 0)
                continue;
            yield return places[0].Passage.Remark(places[0].Match,
                $"The policy says “{found[0].Word}” {found[0].Places.Count} times and “{word}” "
                + (places.Count == 1 ? "here. Use one word." : $"in {places.Count} places, first here. Use one word."));
        }
    }

    private const int RareTimes = 4;

    private static IEnumerable<Remark> RestrictedTime(PolicyUnderCheck policy)
    {
        var found = Find(policy, RestrictedTimes()).DistinctBy(place => place.Match.Value.ToLowerInvariant().TrimEnd('s')).ToList();
        if (found.Count > 1)
            yield return found[1].Passage.Remark(found[1].Match,
                $"The time in which devices stay away is called “{found[0].Match.Value}” in {found[0].Passage.Where} and "
                + $"“{found[1].Match.Value}” here. Use one word and say when it starts and ends.");
    }

    /// <summary>Words for schools in the policy of an early years setting.</summary>
    private static IEnumerable<Remark> SchoolWords(PolicyUnderCheck policy)
    {
        var name = $"{policy.Context.SettingName} {policy.Document.Organisation} {policy.Document.Title}";
        if (!EarlyYears().IsMatch(name) && Find(policy, EarlyYears()).Count() < 2)
            yield break;
        foreach (var place in Find(policy, OnlySchools()).DistinctBy(place => place.Match.Value.ToLowerInvariant().TrimEnd('s')))
            yield return place.Passage.Remark(place.Match,
                $"“{place.Match.Value}” belongs to a school. Say it in the words of your setting, or leave it out.");
    }

    /// <summary>One policy under two names, where both are printed as names.</summary>
    private static IEnumerable<Remark> Aliases(PolicyUnderCheck policy)
    {
        var online = Find(policy, OnlineSafety()).DistinctBy(place => Letters(place.Match.Groups["name"].Value)).ToList();
        foreach (var link in policy.Document.Links.Where(link => OnlineName().IsMatch(link)))
        {
            var printed = Letters(OnlineName().Match(link).Value);
            if (online.Find(place => Letters(place.Match.Groups["name"].Value) != printed) is { Match: not null } other)
                yield return other.Passage.Remark(other.Match, $"The list of links calls this policy “{link}”. Use one name.");
        }
    }

    private static string Letters(string name) => string.Concat(name.ToLowerInvariant().Where(char.IsLetter));

    private static IEnumerable<(Passage Passage, Match Match)> Find(PolicyUnderCheck policy, Regex pattern) =>
        policy.Prose.SelectMany(passage => passage.Find(pattern).Select(match => (passage, match)));

    private const RegexOptions AnyCase = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    // Names of laws, bodies and guidance are nobody's choice of words, and slashed alternatives have their own rule.
    [GeneratedRegex(@"(?<!keeping |their |your |own |safeguard |safeguarding |Kent |/\s?|Protection of "
        + @"|local )\bchild(?:ren)?\b(?!'?’?s?(?: (?:protection|safe|social care|act|centre|commissioner|partnership|board|sexual"
        + @"|on child)|\s?/))", AnyCase)]
    private static partial Regex ChildWord();

    [GeneratedRegex(@"\b(school|academy|college|federation)\b", AnyCase)]
    private static partial Regex School();

    [GeneratedRegex(@"(?<!/\s?)\blearners?\b(?!\s?/)", AnyCase)]
    private static partial Regex LearnerWord();

    [GeneratedRegex(@"(?<!/\s?)\bpupils?\b(?! (?:premium|referral)|\s?/)", AnyCase)]
    private static partial Regex PupilWord();

    [GeneratedRegex(@"(?<!/\s?|\bvolunteers,? (?:and |or )?|\bvolunteer |\bstaff,? (?:and |or )?|\bplacement |\bwork experience "
        + @"|\btrainees? (?:and |or )?|\bvisitors,? (?:and |or )?)\bstudents?\b(?! (?:on placement|teacher|placement|practitioner"
        + @"|,? (?:and|or) volunteer)|\s?/|,? (?:and |or )?volunteers)", AnyCase)]
    private static partial Regex StudentWord();

    [GeneratedRegex(@"\b(lesson times?|teaching (?:time|periods?)|session times?|opening (?:hours|times?)|contact time|working hours"
        + @"|nursery hours|school hours)\b", AnyCase)]
    private static partial Regex RestrictedTimes();

    [GeneratedRegex(@"\b(nursery|pre-?school|playgroup|kindergarten)\b", AnyCase)]
    private static partial Regex EarlyYears();

    [GeneratedRegex(@"\b(lesson times?|teaching periods?|alumni networks?|homework|key stage [2-4]|sixth form|exams?|examinations?"
        + @"|playground duty)\b", AnyCase)]
    private static partial Regex OnlySchools();

    [GeneratedRegex(@"\b(?<name>e-?safety|online[- ]safety|internet safety) polic(?:y|ies)\b", AnyCase)]
    private static partial Regex OnlineSafety();

    [GeneratedRegex(@"\b(e-?safety|online[- ]safety|internet safety)\b", AnyCase)]
    private static partial Regex OnlineName();
}
