using System.Globalization;
using SafeguardingPortal.Domain.Calendar;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Tests.Calendar;

public sealed class WorkingDaysTests
{
    [Theory]
    [InlineData("Wednesday 6 May 2026", 1, "Thursday 7 May 2026")]
    [InlineData("Friday 8 May 2026", 1, "Monday 11 May 2026")]
    [InlineData("Friday 1 May 2026", 1, "Tuesday 5 May 2026")]
    [InlineData("Thursday 24 December 2026", 1, "Tuesday 29 December 2026")]
    [InlineData("Thursday 24 December 2026", 3, "Thursday 31 December 2026")]
    [InlineData("Thursday 31 December 2026", 1, "Monday 4 January 2027")]
    [InlineData("Thursday 2 April 2026", 1, "Tuesday 7 April 2026")]
    [InlineData("Saturday 30 May 2026", 5, "Friday 5 June 2026")]
    [InlineData("Friday 16 September 2022", 1, "Tuesday 20 September 2022")]
    [InlineData("Wednesday 1 June 2022", 1, "Monday 6 June 2022")]
    [InlineData("Friday 1 May 2020", 1, "Monday 4 May 2020")]
    [InlineData("Wednesday 28 February 2024", 1, "Thursday 29 February 2024")]
    public void The_nth_working_day_is_strictly_after(string from, int count, string expected) =>
        Assert.Equal(Day(expected), WorkingDays.England.After(Day(from), count));

    [Theory]
    [InlineData("Tuesday 31 December 2030", 1, 2031)]
    [InlineData("Friday 1 March 2019", 1, 2019)]
    [InlineData("Monday 30 December 2030", 5, 2031)]
    public void A_year_outside_the_list_is_said_and_never_guessed(string from, int count, int missing)
    {
        var broken = Assert.Throws<RuleBrokenException>(() => WorkingDays.England.After(Day(from), count));

        Assert.Equal(new YearNotCovered(missing), broken.Refusal);
        Assert.Throws<RuleBrokenException>(() => WorkingDays.England.IsWorkingDay(new DateOnly(missing, 6, 1)));
    }

    [Fact]
    public void Counting_agrees_with_asking_day_by_day()
    {
        var calendar = WorkingDays.England;
        for (var day = new DateOnly(2020, 1, 1); day < new DateOnly(2030, 12, 1); day = day.AddDays(1))
        {
            var next = calendar.After(day, 1);
            Assert.True(calendar.IsWorkingDay(next));
            for (var between = day.AddDays(1); between < next; between = between.AddDays(1))
                Assert.False(calendar.IsWorkingDay(between));
        }
    }

    private static DateOnly Day(string words) => DateOnly.ParseExact(words, "dddd d MMMM yyyy", CultureInfo.GetCultureInfo("en-GB"));
}
