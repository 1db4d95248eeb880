using System.Globalization;
using SafeguardingPortal.Domain.Calendar;
using SafeguardingPortal.Domain.RuleBooks;

namespace SafeguardingPortal.Domain.SubjectAccess;

/// <summary>The last London day for an answer, with the sentence that shows the working.</summary>
public sealed record AnswerBy(DateOnly LastDay, string Because);

/// <summary>
/// How long an answer may take: calendar months from the day of receipt, whether that is a working day or not (UK GDPR, article 12(3)). Where the last
/// day is no working day, the next one counts.
/// </summary>
/// <param name="FurtherMonths">How many more where a request is complex, or one of several.</param>
public sealed record AnswerLimit(int Months, int FurtherMonths, WorkingDays Calendar)
{
    public const string Rule = "subject-access-answer";

    // This long before its last day an answer is asked for.
    private const int DaysAhead = 10;

    public static IReadOnlyList<BookRule> Standard { get; } =
    [
        new(
            Rule, RuleSubject.OwnData,
            "A request for somebody\u2019s own data is answered within months of its receipt: {0}; and {1} more where it is complex or one of several, if the "
            + "person is told why within the first", 1, 2,
            "UK GDPR, article 12(3), with the regulator\u2019s guidance on how a month is counted", "UK GDPR; check the current text", new(2026, 11, 21)),
    ];

    public static AnswerLimit Of(RuleBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        return new(book[Rule].Count, book[Rule].Months!.Value, WorkingDays.England);
    }

    public AnswerBy First(DateOnly receivedOn) => After(receivedOn, Months);

    public AnswerBy Extended(DateOnly receivedOn) => After(receivedOn, Months + FurtherMonths);

    /// <summary>
    /// Which reminder is due on this day, as the word that tells it from the others: "soon" from ten days before, then the number of weeks it is late.
    /// Null before that, and on a day on which nobody is reminded.
    /// </summary>
    public static string? ReminderOn(DateOnly today, DateOnly dueOn, WorkingDays calendar)
    {
        if (!ReminderDays.IsOne(today, calendar) || today < ReminderDays.LastBy(dueOn.AddDays(-DaysAhead), calendar))
            return null;
        return today < ReminderDays.LastBy(dueOn, calendar)
            ? "soon"
            : Math.Max(0, (today.DayNumber - dueOn.DayNumber) / 7).ToString(CultureInfo.InvariantCulture);
    }

    private AnswerBy After(DateOnly receivedOn, int months)
    {
        var ends = receivedOn.AddMonths(months);
        var because = $"{(months == 1 ? "one month" : $"{months} months")} from {Day(receivedOn)}, the day it came, {(months == 1 ? "ends" : "end")} on {Day(ends)}";
        var last = ends;
        // Beyond the bank-holiday list the day itself stands: earlier is never too late.
        while (Calendar.Covers(last.Year) && !Calendar.IsWorkingDay(last))
            last = last.AddDays(1);
        return new(last, last == ends ? because : $"{because}, which is no working day, so the next one counts");
    }

    private static string Day(DateOnly day) => day.ToString("dddd d MMMM yyyy", CultureInfo.InvariantCulture);
}
