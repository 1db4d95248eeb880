using System.Globalization;
using System.Text.RegularExpressions;
using SafeguardingPortal.Domain.Policies.Text;

namespace SafeguardingPortal.Domain.Policies.Checking.Rules;

/// <summary>Whether the paper says when it was written and when it is looked at again, and whether that adds up (C006, C007, C028,
/// C035).</summary>
internal static partial class DateRules
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    public static IEnumerable<Remark> MissingDate(PolicyUnderCheck policy)
    {
        if (PrintedDates.Written(policy) is null
            && !PrintedDates.In(policy).Any(date => date.Key == KeyDetailKey.WrittenOn && IsUnreadable(date)))
            yield return new Remark("key details", "", "Nothing says when the policy was written or last updated. Add the date.");
    }

    public static IEnumerable<Remark> MissingReviewDate(PolicyUnderCheck policy)
    {
        if (!PrintedDates.In(policy).Any(date => date.Key == KeyDetailKey.NextReviewOn && date.Date.Raw.Trim().Length > 0)
            && !OpenEnded(policy).Any())
            yield return new Remark("key details", "", "Nothing says when the policy is reviewed next. Add the date of the next review.");
    }

    public static IEnumerable<Remark> UnparseableDate(PolicyUnderCheck policy)
    {
        foreach (var date in PrintedDates.In(policy))
        {
            if (IsUnreadable(date))
                yield return date.Passage.Remark(date.Date.Raw,
                    $"“{date.Date.Raw}” cannot be read as a date. Write it out, such as 5 May 2026 or May 2026.");
            else if (date.Date.IsMonthFirst)
                yield return date.Passage.Remark(date.Date.Raw,
                    $"“{date.Date.Raw}” puts the month first. Write {Day(date.Date.First!.Value)} if that is meant.");
            else if (MixedSeparators().Match(date.Date.Raw) is { Success: true } mixed)
                yield return date.Passage.Remark(date.Date.Raw,
                    $"“{mixed.Value}” mixes dots and strokes. Write {Day(date.Date.First!.Value)} if that is meant.");
        }
    }

    public static IEnumerable<Remark> ReviewInterval(PolicyUnderCheck policy)
    {
        var promises = ReviewPeriods.Promises(policy).ToList();
        var stated = policy.DetailsOf(KeyDetailKey.ReviewPeriod)
            .Select(pair => (pair.Passage, Sentence: pair.Detail.Value, Months: ReviewPeriods.In(pair.Detail.Value) ?? 0))
            .Where(period => period.Months > 0);
        var periods = stated.Concat(promises).ToList();
        if (periods.Find(period => period.Months != periods[0].Months) is { Passage: not null } other)
            yield return other.Passage.Remark(other.Sentence,
                $"Here the review comes every {other.Months} months, elsewhere every {periods[0].Months} "
                + $"({periods[0].Passage.Where}). Say one thing.");

        if (PrintedDates.Written(policy) is not { } written || PrintedDates.NextReview(policy) is not { } next)
            yield break;
        if (next.Date.Last <= written.Date.First)
            yield return next.Passage.Remark(next.Date.Raw,
                $"The next review is not after the date written ({written.Date.Raw}). Correct one of the two.");
        else if (periods.Count > 0 && next.Date.First > written.Date.Last!.Value.AddMonths(periods.Min(period => period.Months)))
            yield return next.Passage.Remark(next.Date.Raw,
                $"The policy promises a review every {periods.Min(period => period.Months)} months, yet from "
                + $"{written.Date.Raw} to {next.Date.Raw} is longer. Bring the date forward.");
    }

    public static IEnumerable<Remark> ReviewOverdue(PolicyUnderCheck policy)
    {
        var today = policy.Context.Today;
        if (PrintedDates.NextReview(policy) is { } next)
        {
            var isMixedUp = PrintedDates.Written(policy)?.Date.First >= next.Date.Last;
            if (next.Date.Last < today && !isMixedUp)
                yield return next.Passage.Remark(next.Date.Raw,
                    $"The review was due by {Day(next.Date.Last!.Value)}, {Late(next.Date.Last.Value, today)} ago. Review the policy.");
        }
        else if (PrintedDates.Written(policy) is { } written
            && ReviewPeriods.Promises(policy).FirstOrDefault() is { Passage: not null } promise
            && written.Date.Last!.Value.AddMonths(promise.Months) is var due && due < today)
        {
            yield return promise.Passage.Remark(promise.Sentence,
                $"Written {written.Date.Raw}, the policy was due for review by {Day(due)}, {Late(due, today)} ago.");
        }

        if (policy.Context.Previous is { } previous && PrintedDates.Written(policy) is { } now
            && PrintedDates.NextReview(new PolicyUnderCheck(previous, policy.Context with { Previous = null }, [])) is { } promised
            && promised.Date.Last < now.Date.First)
        {
            yield return now.Passage.Remark(now.Date.Raw, $"The version before promised a review in {promised.Date.Raw}; this one followed "
                + $"{Late(promised.Date.Last!.Value, now.Date.First!.Value)} late. Say why in the review record.");
        }
    }

    public static IEnumerable<Remark> OpenEndedReview(PolicyUnderCheck policy) => OpenEnded(policy);

    private static IEnumerable<Remark> OpenEnded(PolicyUnderCheck policy)
    {
        const string Advice = "A review without a date is easily forgotten. Name a date or a period.";
        if (PrintedDates.NextReview(policy) is not null)
            yield break;
        foreach (var (_, passage) in policy.DetailsOf(KeyDetailKey.NextReviewOn, KeyDetailKey.ReviewPeriod)
            .Where(pair => AsRequired().IsMatch(pair.Detail.Value)))
            yield return passage.Remark(passage.Raw, Advice);
        if (ReviewPeriods.Promises(policy).Any())
            yield break;
        foreach (var passage in policy.Body.Concat(policy.Adoption))
        {
            foreach (var sentence in passage.Sentences()
                .Where(sentence => ToBeReviewed().IsMatch(sentence) && AsRequired().IsMatch(sentence)
                    && ReviewPeriods.In(sentence) is null && !OtherThing().IsMatch(sentence)))
                yield return passage.Remark(sentence, Advice);
        }
    }

    private static bool IsUnreadable(PrintedDate date) =>
        date.Date is { Precision: DatePrecision.None, Raw: var raw } && raw.Any(char.IsDigit) && !AsRequired().IsMatch(raw)
        && ReviewPeriods.In(raw) is null;

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", English);

    private static string Late(DateOnly due, DateOnly today) =>
        today.DayNumber - due.DayNumber is 1 ? "1 day" : $"{today.DayNumber - due.DayNumber} days";

    [GeneratedRegex(@"\b\d{1,2}(/\d{1,2}[.\-]|\.\d{1,2}[/\-]|-\d{1,2}[/.])\d{2,4}\b")]
    private static partial Regex MixedSeparators();

    [GeneratedRegex(@"\b(as|when|if|where) (and when )?(required|necessary|needed|appropriate)\b|\bongoing\b|\bfrom time to time\b"
        + @"|\bperiodically\b|\bregularly\b", RegexOptions.IgnoreCase)]
    private static partial Regex AsRequired();

    [GeneratedRegex(@"\b(plan|assessment|incident|training|filter\w*|record|consent|arrangement|risk|equipment|register|contact)s?\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex OtherThing();

    [GeneratedRegex(@"\b(to be|will be|is|are) (reviewed|revised)\b|\breview date\b|\breview this policy\b", RegexOptions.IgnoreCase)]
    private static partial Regex ToBeReviewed();
}
