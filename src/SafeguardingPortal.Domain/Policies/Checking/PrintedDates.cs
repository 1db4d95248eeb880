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
        .. Adoption(policy.Adoption),
        .. policy.Body.Select(Labelled).OfType<PrintedDate>(),
    ];

    public static PrintedDate? Written(PolicyUnderCheck policy) =>
        In(policy).Where(date => date.Key is KeyDetailKey.WrittenOn or KeyDetailKey.Ratified && date.Date.First is not null)
            .OrderBy(date => date.Key == KeyDetailKey.WrittenOn ? 0 : 1).FirstOrDefault();

    public static PrintedDate? NextReview(PolicyUnderCheck policy) =>
        In(policy).FirstOrDefault(date => date.Key == KeyDetailKey.NextReviewOn && date.Date.First is not null);

    /// <summary>In an adoption block the label stands before the date, in the cell beside it, or in the row above it.</summary>
    private static IEnumerable<PrintedDate> Adoption(IReadOnlyList<Passage> lines)
    {
        for (var at = 0; at < lines.Count; at++)
        {
            var cells = Cells(lines[at].Text);
            var above = at > 0 ? Cells(lines[at - 1].Text) : [];
            for (var cell = 0; cell < cells.Length; cell++)
            {
                if (PolicyDate.Read(cells[cell]) is not { First: not null } date)
                    continue;
                // The words nearest to the date tell what it is the date of.
                var nearest = Letter().IsMatch(date.Qualifier) ? date.Qualifier
                    : cells.Length > 1 && above.Length == cells.Length && PolicyDate.Read(above[cell]).First is null ? above[cell]
                    : cell > 0 && Letter().IsMatch(cells[cell - 1]) ? cells[cell - 1] : above.LastOrDefault() ?? "";
                yield return new PrintedDate(IsNextReview().IsMatch(nearest) ? KeyDetailKey.NextReviewOn : KeyDetailKey.WrittenOn, date,
                    lines[at]);
            }

            if (cells.Length == 1 && PolicyDate.Read(cells[0]).First is null && Labelled(lines[at]) is { } undated)
                yield return undated;
        }
    }

    private static string[] Cells(string line) => Columns().Split(line.Trim().Trim('|')).Select(cell => cell.Trim()).Where(cell =>
        cell.Length > 0).ToArray();

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

    [GeneratedRegex(@"\t|\s{3,}|\s*\|\s*")]
    private static partial Regex Columns();

    [GeneratedRegex(@"\p{L}{2}")]
    private static partial Regex Letter();

    [GeneratedRegex(@"\bnext\b|\b(be|for|due) (reviewed|review|revision)\b|(?<!last )\breview\b|\brevision (due|date)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex IsNextReview();

    [GeneratedRegex(@"^(this policy was )?(adopted|held|approved|ratified|agreed|reviewed|updated|written|signed)\b.*\b(on"
        + @"|in)\b", RegexOptions.IgnoreCase)]
    private static partial Regex AdoptedOn();

    [GeneratedRegex(@"^(?<label>[^:]{3,50}?)\s*:\s*(?<value>.*)$")]
    private static partial Regex Label();
}
