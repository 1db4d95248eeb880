using System.Globalization;
using SafeguardingPortal.Domain.Calendar;
using SafeguardingPortal.Domain.Training;

namespace SafeguardingPortal.Domain.Tests.Training;

public sealed class TrainingReminderTests
{
    // Due on Wednesday 2 September 2026: 90 days before is Thursday 4 June, 60 days Saturday 4 July, 30 days Monday 3 August.
    private static readonly DateOnly Due = new(2026, 9, 2);

    [Theory]
    [InlineData("2026-06-03", null)]
    [InlineData("2026-06-04", -90)]
    [InlineData("2026-06-06", null)]
    [InlineData("2026-06-08", -90)]
    [InlineData("2026-07-03", -60)]
    [InlineData("2026-07-06", -60)]
    [InlineData("2026-08-03", -30)]
    [InlineData("2026-09-02", -30)]
    [InlineData("2026-09-03", 1)]
    [InlineData("2026-09-09", 1)]
    [InlineData("2026-09-10", 8)]
    [InlineData("2026-12-25", null)]
    public void The_step_reached_by_a_day(string day, int? expected) =>
        Assert.Equal(expected, TrainingReminder.ReachedBy(DateOnly.Parse(day, CultureInfo.InvariantCulture), Due, WorkingDays.England)?.DaysFromDue);

    [Theory]
    [InlineData("2026-06-04", true)]
    [InlineData("2026-06-05", false)]
    [InlineData("2026-07-03", true)]
    [InlineData("2026-07-04", false)]
    [InlineData("2026-07-06", false)]
    [InlineData("2026-09-03", true)]
    [InlineData("2026-09-04", false)]
    [InlineData("2026-09-10", true)]
    public void The_line_manager_is_told_on_the_first_day_of_a_step(string day, bool expected) =>
        Assert.Equal(expected, TrainingReminder.IsNewOn(DateOnly.Parse(day, CultureInfo.InvariantCulture), Due, WorkingDays.England));

    [Fact]
    public void Each_step_of_each_day_due_has_a_name_of_its_own()
    {
        var (course, person) = (new Guid("11111111-1111-1111-1111-111111111111"), new Guid("22222222-2222-2222-2222-222222222222"));

        Assert.Equal(
            "training:11111111111111111111111111111111:22222222222222222222222222222222:20260902:-30",
            new TrainingReminder(-30).KeyFor(course, person, Due));
    }
}
