using System.Globalization;
using System.Text.RegularExpressions;

namespace SafeguardingPortal.Domain.Policies.Checking;

/// <summary>Reads how often a policy promises to be reviewed.</summary>
internal static partial class ReviewPeriods
{
    private static readonly string[] Counts = ["", "one", "two", "three", "four", "five", "six"];

    /// <summary>The period in months that the words promise, or null.</summary>
    public static int? In(string text)
    {
        if (Yearly().IsMatch(text))
            return 12;
        if (TwoYearly().IsMatch(text))
            return 24;
        if (Termly().IsMatch(text))
            return 4;
        var every = Every().Match(text);
        if (!every.Success)
            return null;
        var count = int.TryParse(every.Groups["count"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var digits)
            ? digits
            : Array.IndexOf(Counts, every.Groups["count"].Value.ToLowerInvariant());
        return count < 1 ? null : every.Groups["unit"].Value.StartsWith('y') ? count * 12 : count;
    }

    /// <summary>The sentences that promise a review of the policy itself.</summary>
    public static IEnumerable<(Passage Passage, string Sentence, int Months)> Promises(PolicyUnderCheck policy) =>
        from passage in policy.Body
        from sentence in passage.Sentences()
        where PolicyIsReviewed().IsMatch(sentence)
        let months = In(sentence)
        where months is not null
        select (passage, sentence, months.Value);

    [GeneratedRegex(@"\b(polic(y|ies)|document)\b.*\b(review|revis|updat)|\b(review|revis|updat)\w*\b.*\b(this|the|our) (polic(y|ies)"
        + @"|document)", RegexOptions.IgnoreCase)]
    private static partial Regex PolicyIsReviewed();

    [GeneratedRegex(@"\b(annual(ly)?|yearly|each year|every year|once a year|every (12|twelve) months)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Yearly();

    [GeneratedRegex(@"\b(biennial(ly)?|bi-annual(ly)?|every other year|two-yearly)\b", RegexOptions.IgnoreCase)]
    private static partial Regex TwoYearly();

    [GeneratedRegex(@"\b(termly|every term|each term)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Termly();

    [GeneratedRegex(@"\bevery (?<count>\d{1,2}|one|two|three|four|five|six) (?<unit>year|month)s?\b", RegexOptions.IgnoreCase)]
    private static partial Regex Every();
}
