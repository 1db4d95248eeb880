using System.Globalization;
using System.Text.RegularExpressions;
using SafeguardingPortal.Domain.Policies.Checking.Data;

namespace SafeguardingPortal.Domain.Policies.Checking.Rules;

/// <summary>Whether the guidance a policy leans on is named with its edition, and whether that edition is the one in force
/// (C012).</summary>
internal static partial class GuidanceRules
{
    public static IEnumerable<Remark> StaleGuidance(PolicyUnderCheck policy)
    {
        var seen = new HashSet<(string, int?)>();
        var undated = PrintedDates.Written(policy) is null
            ? " The policy carries no date of its own, so a reader cannot tell whether it is old." : "";
        foreach (var title in policy.Context.Guidance.Titles)
        {
            foreach (var (passage, mention) in MentionsOf(policy, title))
            {
                if (title.ReplacedBy is { } successor)
                {
                    if (seen.Add((title.Title, null)))
                        yield return passage.Remark(mention.Value.Trim(),
                            $"{title.Title} was replaced by {successor}. Name what applies now.");
                }
                else if (Year(mention) is { } year && title.InForceOn(policy.Context.Today) is { } current && year < current.Year
                    && seen.Add((title.Title, year)))
                {
                    yield return passage.Remark(mention.Value.Trim(),
                        $"{title.Title} of {year} is cited; the edition of {current.Year} has been in force since "
                        + $"{Day(current.InForceFrom)} (list checked {Day(title.CheckedOn ?? policy.Context.Guidance.CheckedOn)}). "
                        + $"Check the change and "
                        + $"cite the current edition.{undated}");
                }
            }
        }
    }

    public static IEnumerable<Remark> MissingEdition(PolicyUnderCheck policy)
    {
        foreach (var title in policy.Context.Guidance.Titles.Where(title => title.Editions.Count > 0))
        {
            var mentions = MentionsOf(policy, title).Where(found => IsCited(found.Passage, found.Mention)).ToList();
            if (mentions.Count > 0 && mentions.TrueForAll(found => Year(found.Mention) is null))
            {
                yield return mentions[0].Passage.Remark(mentions[0].Mention.Value.Trim(),
                    $"{title.Title} is named without its year. Add the year, so that a reader can tell which edition the policy was "
                        + $"written for.");
            }
        }
    }

    /// <summary>"The early years foundation stage" is also the name of an age group; as guidance it stands among words for
    /// guidance.</summary>
    private static bool IsCited(Passage passage, Match mention) =>
        !mention.Value.StartsWith("E", StringComparison.OrdinalIgnoreCase) || !passage.IsHeading && CitesGuidance().IsMatch(passage.Text);

    private static IEnumerable<(Passage Passage, Match Mention)> MentionsOf(PolicyUnderCheck policy, GuidanceTitle title)
    {
        var names = GuidanceRegister.MentionsOf(title);
        return policy.All.SelectMany(passage => passage.Find(names).Select(mention => (passage, mention)));
    }

    [GeneratedRegex(@"\b(statutory|framework|guidance|requirements?|legislation|legal|in accordance|in line with|complies|comply"
            + @"|welfare)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex CitesGuidance();

    private static int? Year(Match mention) =>
        mention.Groups["y"].Success ? int.Parse(mention.Groups["y"].Value, CultureInfo.InvariantCulture) : null;

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.GetCultureInfo("en-GB"));
}
