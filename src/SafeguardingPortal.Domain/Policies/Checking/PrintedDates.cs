using System.Text.RegularExpressions;
using SafeguardingPortal.Domain.Policies.Text;

namespace SafeguardingPortal.Domain.Policies.Checking;

/// <summary>One labelled date, wherever the paper prints it.</summary>
internal sealed record PrintedDate(KeyDetailKey Key, PolicyDate Date, Passage Passage);

/// <summary>Finds the dates a policy gives for itself: in its key details, its adoption block, and lines such as "Last reviewed: May
/// 2025".</summary>
internal static partial class PrintedDates
{
    private static readonly KeyDetailKey[] DateKeys = [KeyDetailKey.WrittenOn, KeyDetailKey.NextReviewOn, KeyDetailKey.Ratified];

    public static IReadOnlyList<PrintedDate> In(PolicyUnderCheck policy) =>
    [
        .. policy.DetailsOf(DateKeys).Select(pair =>
            new PrintedDate(KeyDetailKeys.Of(pair.Detail.Label), PolicyDate.Read(pair.Detail.Value), pair.Passage)),
        .. policy.Adoption.Select((line, at) => Adopted(line, at > 0 ? policy.Adoption[at - 1].Text : "")).OfType<PrintedDate>(),
        .. policy.Body.Select(Labelled).OfType<PrintedDate>(),
    ];

    public static PrintedDate? Written(PolicyUnderCheck policy) =>
        In(policy).Where(date => date.Key is KeyDetailKey.WrittenOn or KeyDetailKey.Ratified && date.Date.First is not null)
            .OrderBy(date => date.Key == KeyDetailKey.WrittenOn ? 0 : 1).FirstOrDefault();

    public static PrintedDate? NextReview(PolicyUnderCheck policy) =>
        In(policy).FirstOrDefault(date => date.Key == KeyDetailKey.NextReviewOn && date.Date.First is not null);

    /// <summary>In an adoption block the label often stands on the line above the date.</summary>
    private static PrintedDate? Adopted(Passage line, string above)
    {
        var date = PolicyDate.Read(line.Text);
        if (date.First is null)
            return Labelled(line);
        var isReview = line.Text.Contains("review", StringComparison.OrdinalIgnoreCase)
            || above.Contains("review", StringComparison.OrdinalIgnoreCase);
        return new PrintedDate(isReview ? KeyDetailKey.NextReviewOn : KeyDetailKey.WrittenOn, date, line);
    }

    private static PrintedDate? Labelled(Passage passage)
    {
        if (passage.Text.Length > 120)
            return null;
        if (AdoptedOn().IsMatch(passage.Text) && PolicyDate.Read(passage.Text) is { First: not null } adopted)
            return new PrintedDate(KeyDetailKey.WrittenOn, adopted, passage);
        var match = Label().Match(passage.Text);
        var key = match.Success ? KeyDetailKeys.Of(match.Groups["label"].Value) : KeyDetailKey.Unknown;
        return DateKeys.Contains(key) ? new PrintedDate(key, PolicyDate.Read(match.Groups["value"].Value), passage) : null;
    }

    [GeneratedRegex(@"^(this policy was )?(adopted|held|approved|ratified|agreed|reviewed|updated|written|signed)\b.*\b(on"
        + @"|in)\b", RegexOptions.IgnoreCase)]
    private static partial Regex AdoptedOn();

    [GeneratedRegex(@"^(?<label>[^:]{3,50}?)\s*:\s*(?<value>.*)$")]
    private static partial Regex Label();
}
