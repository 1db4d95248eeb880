using System.Globalization;
using SafeguardingPortal.Domain.LeaderReports;

namespace SafeguardingPortal.Domain.Tests.LeaderReports;

public class ReportRhythmTests
{
    [Theory]
    [InlineData("2026-01-31", 4, "2026-05-31")]
    [InlineData("2025-10-31", 4, "2026-02-28")]
    [InlineData("2026-01-31", null, null)]
    [InlineData(null, 4, null)]
    public void The_next_one_is_due_so_many_months_after_the_last(string? last, int? months, string? due) =>
        Assert.Equal(Day(due), ReportRhythm.NextDue(Day(last), months));

    // given on, every four months, looked at from January to May → in time, late
    [Theory]
    [InlineData("", 0, 0, "none was ever given")]
    [InlineData("2026-02-01", 1, 0, "the first one is in time")]
    [InlineData("2025-10-01,2026-02-01", 1, 0, "on its last day")]
    [InlineData("2025-10-01,2026-02-02", 0, 1, "a day late")]
    [InlineData("2025-12-01", 0, 1, "the next was due in April")]
    [InlineData("2025-09-01,2026-01-05", 0, 1, "late, and the next one is not due yet")]
    [InlineData("2025-12-01,2026-03-01,2026-06-20", 1, 0, "what comes after the period is not looked at")]
    public void Each_report_of_a_period_was_in_time_or_late(string given, int inTime, int late, string because)
    {
        var days = given.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(text => Day(text)!.Value);

        Assert.True((inTime, late) == ReportRhythm.Kept(days, 4, new(2026, 1, 1), new(2026, 5, 4)), because);
    }

    private static DateOnly? Day(string? text) =>
        text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
