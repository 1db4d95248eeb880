using System.Globalization;
using SafeguardingPortal.Domain.Calendar;
using SafeguardingPortal.Domain.SignOffs;

namespace SafeguardingPortal.Domain.Tests.SignOffs;

public sealed class SignOffRemindersTests
{
    [Theory]
    [InlineData("2026-05-01", "2026-04-28", true, "three days before, a Tuesday")]
    [InlineData("2026-05-01", "2026-04-29", false, "the next day says nothing")]
    [InlineData("2026-05-01", "2026-05-01", true, "the last day, a Friday")]
    [InlineData("2026-05-02", "2026-05-02", false, "a last day on a Saturday")]
    [InlineData("2026-05-02", "2026-05-04", false, "Monday is a bank holiday")]
    [InlineData("2026-05-02", "2026-05-05", true, "so Tuesday it is")]
    [InlineData("2026-05-01", "2026-05-08", true, "then every week")]
    [InlineData("2026-05-01", "2026-05-09", false, "once only")]
    public void Reminders_keep_to_working_days(string due, string today, bool reminded, string because)
    {
        var late = Day(today).DayNumber - Day(due).DayNumber;
        var status = late > 0 ? DutyStatus.Overdue : DutyStatus.Outstanding;
        var duty = new SignOffDuty(status, DutyCause.NeverSigned, Day(due), Math.Max(0, late), null);

        Assert.True(reminded == SignOffReminders.FallsOn(Day(today), duty, WorkingDays.England), because);
    }

    [Theory]
    // days late → the line manager is told, the leader is told
    [InlineData(6, false, false)]
    [InlineData(7, true, false)]
    [InlineData(8, false, false)]
    [InlineData(14, true, true)]
    [InlineData(21, true, true)]
    public void After_a_week_the_line_manager_is_told_after_two_the_leader(int late, bool manager, bool leader)
    {
        // Counted from a Tuesday, so that no weekend comes between.
        var due = Day("2026-06-02");
        var today = due.AddDays(late);
        var duty = new SignOffDuty(DutyStatus.Overdue, DutyCause.NeverSigned, due, late, null);

        Assert.Equal(
            (manager, leader),
            (SignOffReminders.ChaseFallsOn(today, duty, WorkingDays.England, SignOffReminders.LineManagerAfter),
                SignOffReminders.ChaseFallsOn(today, duty, WorkingDays.England, SignOffReminders.LeaderAfter)));
    }

    [Fact]
    public void Who_has_signed_is_left_in_peace() => Assert.False(SignOffReminders.FallsOn(
        Day("2026-04-28"), new SignOffDuty(DutyStatus.Signed, DutyCause.None, null, 0, Day("2026-04-01")), WorkingDays.England));

    /// <summary>A query compares with one day; the rule adds months. For every day and period they must agree.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(6)]
    [InlineData(12)]
    [InlineData(24)]
    public void The_last_expired_day_agrees_with_adding_months(int months)
    {
        var clock = new SignOffClock(14, months);
        foreach (var today in Enumerable.Range(0, 1500).Select(Day("2023-01-01").AddDays))
        {
            var last = clock.LastExpired(today);

            Assert.True(last.AddMonths(months) <= today);
            Assert.True(last.AddDays(1).AddMonths(months) > today);
        }
    }

    private static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
