using System.Globalization;
using SafeguardingPortal.Domain.Calendar;
using SafeguardingPortal.Domain.Reviews;

namespace SafeguardingPortal.Domain.Tests.Reviews;

public sealed class ReviewReminderTests
{
    [Theory]
    [InlineData("Wed 1 July 2026", "Tue 5 May 2026", null, "nine weeks before: too early")]
    [InlineData("Wed 1 July 2026", "Wed 6 May 2026", -56, "eight weeks before")]
    [InlineData("Wed 1 July 2026", "Tue 2 June 2026", -56, "nothing new until four weeks before")]
    [InlineData("Wed 1 July 2026", "Wed 3 June 2026", -28, "four weeks before")]
    [InlineData("Wed 1 July 2026", "Wed 24 June 2026", -7, "one week before")]
    [InlineData("Wed 1 July 2026", "Wed 1 July 2026", 0, "on the day")]
    [InlineData("Wed 1 July 2026", "Tue 7 July 2026", 0, "not yet a week late")]
    [InlineData("Wed 1 July 2026", "Wed 8 July 2026", 7, "a week late")]
    [InlineData("Wed 1 July 2026", "Wed 15 July 2026", 14, "two weeks late")]
    [InlineData("Sun 5 July 2026", "Fri 3 July 2026", 0, "due on a Sunday: told on the Friday before")]
    [InlineData("Sun 5 July 2026", "Sun 5 July 2026", null, "never on a Sunday")]
    [InlineData("Sun 5 July 2026", "Sun 12 July 2026", null, "a week late on a Sunday: not yet")]
    [InlineData("Sun 5 July 2026", "Mon 13 July 2026", 7, "but on the Monday")]
    [InlineData("Mon 4 May 2026", "Mon 4 May 2026", null, "never on a bank holiday")]
    [InlineData("Mon 4 May 2026", "Fri 1 May 2026", 0, "due on a bank holiday: told on the Friday before")]
    public void The_step_reached(string dueOn, string day, int? step, string why)
    {
        Assert.NotEmpty(why);
        Assert.Equal(step, ReviewReminder.ReachedBy(Day(day), Day(dueOn), WorkingDays.England)?.DaysFromDue);
    }

    [Fact]
    public void Beyond_the_bank_holiday_list_weekdays_still_count() =>
        Assert.Equal(0, ReviewReminder.ReachedBy(new(2090, 5, 1), new(2090, 5, 1), WorkingDays.England)?.DaysFromDue);

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "ddd d MMMM yyyy", CultureInfo.InvariantCulture);
}
