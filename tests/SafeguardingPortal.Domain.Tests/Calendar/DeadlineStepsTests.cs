using SafeguardingPortal.Domain.Calendar;

namespace SafeguardingPortal.Domain.Tests.Calendar;

/// <summary>The arithmetic line by line, where calendars are hard: Christmas, Easter, a holiday on a Monday, clock changes, 29 February.</summary>
public sealed class DeadlineStepsTests
{
    public static TheoryData<string, string, string[]> Sums => new()
    {
        {
            "lado", "2026-05-01T15:40:00+01:00",
            [
                "Friday 1 May 2026: it begins; this day does not count", "Saturday 2 May 2026: weekend, does not count",
                "Sunday 3 May 2026: weekend, does not count", "Monday 4 May 2026: Early May bank holiday, does not count",
                "Tuesday 5 May 2026: working day 1, the last day",
            ]
        },
        {
            "lado", "2026-12-24T16:00:00+00:00",
            [
                "Thursday 24 December 2026: it begins; this day does not count", "Friday 25 December 2026: Christmas Day, does not count",
                "Saturday 26 December 2026: weekend, does not count", "Sunday 27 December 2026: weekend, does not count",
                "Monday 28 December 2026: Boxing Day (substitute day), does not count", "Tuesday 29 December 2026: working day 1, the last day",
            ]
        },
        {
            "lado", "2026-04-02T17:00:00+01:00",
            [
                "Thursday 2 April 2026: it begins; this day does not count", "Friday 3 April 2026: Good Friday, does not count",
                "Saturday 4 April 2026: weekend, does not count", "Sunday 5 April 2026: weekend, does not count",
                "Monday 6 April 2026: Easter Monday, does not count", "Tuesday 7 April 2026: working day 1, the last day",
            ]
        },
        {
            "lado", "2028-02-28T09:00:00+00:00",
            ["Monday 28 February 2028: it begins; this day does not count", "Tuesday 29 February 2028: working day 1, the last day"]
        },
        {
            "ofsted", "2026-12-20T23:30:00+00:00",
            [
                "Sunday 20 December 2026: day 1, the day on which it begins", "Sunday 27 December 2026: day 8",
                "Saturday 2 January 2027: day 14, the last day; weekends and bank holidays count",
            ]
        },
        {
            "ofsted", "2028-02-16T10:00:00+00:00",
            [
                "Wednesday 16 February 2028: day 1, the day on which it begins", "Wednesday 23 February 2028: day 8",
                "Tuesday 29 February 2028: day 14, the last day; weekends and bank holidays count",
            ]
        },
        {
            "ico", "2026-03-27T10:15:00+00:00",
            [
                "Friday 27 March 2026, 10:15 am: it begins", "Saturday 28 March 2026, 10:15 am: 24 hours",
                "Sunday 29 March 2026, 11:15 am: 48 hours; the clocks went forward since the line above",
                "Monday 30 March 2026, 11:15 am: 72 hours, the last moment",
            ]
        },
        {
            "ico", "2026-10-24T00:30:00+01:00",
            [
                "Saturday 24 October 2026, 12:30 am: it begins", "Sunday 25 October 2026, 12:30 am: 24 hours",
                "Sunday 25 October 2026, 11:30 pm: 48 hours; the clocks went back since the line above",
                "Monday 26 October 2026, 11:30 pm: 72 hours, the last moment",
            ]
        },
    };

    [Theory, MemberData(nameof(Sums))]
    public void The_sum_can_be_counted_along(string rule, string knew, string[] lines)
    {
        var deadline = Deadline.Of(DeadlineRules.Find(rule)!, DateTimeOffset.Parse(knew, System.Globalization.CultureInfo.InvariantCulture), WorkingDays.England);

        Assert.Equal(lines, DeadlineSteps.Of(deadline, WorkingDays.England));
    }

    [Fact]
    public void Every_clock_of_the_book_names_its_edition_and_can_be_corrected() => Assert.All(ClockBook.Standard, rule =>
    {
        Assert.NotEmpty(rule.Edition);
        Assert.True(rule.HasNumber);
        Assert.Contains(ClockBook.Keys, key => rule.Key == "clock-" + key && ClockBook.AsItComes[key].Limit == rule.Count);
    });
}
