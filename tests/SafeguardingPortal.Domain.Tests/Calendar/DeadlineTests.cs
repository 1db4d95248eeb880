using System.Globalization;
using SafeguardingPortal.Domain.Calendar;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Tests.Calendar;

public sealed class DeadlineTests
{
    [Theory]
    [InlineData("2026-05-01T15:40:00+01:00", "2026-05-05", "1 working day after Friday 1 May; Monday 4 May is a bank holiday")]
    [InlineData("2026-05-06T08:00:00+01:00", "2026-05-07", "1 working day after Wednesday 6 May")]
    [InlineData("2026-05-08T16:00:00+01:00", "2026-05-11", "1 working day after Friday 8 May; Saturday and Sunday do not count")]
    [InlineData("2026-12-24T12:00:00+00:00", "2026-12-29", "1 working day after Thursday 24 December; Friday 25 December and Monday 28 December are bank holidays")]
    [InlineData("2026-04-02T17:00:00+01:00", "2026-04-07", "1 working day after Thursday 2 April; Friday 3 April and Monday 6 April are bank holidays")]
    // 11.30 pm UTC in summer is half past midnight of the next day in London.
    [InlineData("2026-05-06T23:30:00+00:00", "2026-05-08", "1 working day after Thursday 7 May")]
    [InlineData("2026-01-06T23:30:00+00:00", "2026-01-07", "1 working day after Tuesday 6 January")]
    [InlineData("2024-02-29T10:00:00+00:00", "2024-03-01", "1 working day after Thursday 29 February")]
    [InlineData("2027-12-31T10:00:00+00:00", "2028-01-04", "1 working day after Friday 31 December; Monday 3 January is a bank holiday; the bank holidays of 2028 may still change")]
    // Summer closure: no bank holiday, so the days count although the setting is shut.
    [InlineData("2026-08-12T10:00:00+01:00", "2026-08-13", "1 working day after Wednesday 12 August")]
    public void The_LADO_is_told_within_one_working_day(string knew, string lastDay, string because)
    {
        var deadline = Deadline.Of(DeadlineRules.Lado, Time(knew), WorkingDays.England);

        Assert.Equal(Date(lastDay), deadline.LastDay);
        Assert.Null(deadline.LastMoment);
        Assert.Equal(because, deadline.Because);
    }

    [Theory]
    [InlineData("2026-05-01T15:40:00+01:00", "2026-05-14")]
    [InlineData("2026-12-20T09:00:00+00:00", "2027-01-02")]
    [InlineData("2024-02-20T09:00:00+00:00", "2024-03-04")]
    [InlineData("2023-02-20T09:00:00+00:00", "2023-03-05")]
    [InlineData("2026-06-30T23:30:00+00:00", "2026-07-14")]
    [InlineData("2035-05-01T12:00:00+01:00", "2035-05-14")]
    public void Ofsted_is_told_by_day_nought_and_thirteen(string knew, string lastDay) =>
        Assert.Equal(Date(lastDay), Deadline.Of(DeadlineRules.Ofsted, Time(knew), WorkingDays.England).LastDay);

    [Theory]
    [InlineData("2026-05-01T15:40:00+01:00", "2026-05-04T15:40:00+01:00", "")]
    [InlineData("2026-03-28T10:00:00+00:00", "2026-03-31T11:00:00+01:00", "; the clocks go forward in between")]
    [InlineData("2026-10-24T10:00:00+01:00", "2026-10-27T09:00:00+00:00", "; the clocks go back in between")]
    [InlineData("2026-12-31T23:00:00+00:00", "2027-01-03T23:00:00+00:00", "")]
    public void The_ICO_is_told_within_72_hours_of_the_clock(string knew, string lastMoment, string change)
    {
        var deadline = Deadline.Of(DeadlineRules.Ico, Time(knew), WorkingDays.England);

        Assert.Equal(Time(lastMoment), deadline.LastMoment);
        Assert.Equal(Time(lastMoment).Offset, deadline.LastMoment!.Value.Offset);
        Assert.EndsWith("; nights and weekends count" + change, deadline.Because, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2027-12-24T12:00:00+00:00", false)]
    [InlineData("2028-03-01T12:00:00+00:00", true)]
    public void A_year_whose_bank_holidays_may_still_change_says_so(string knew, bool open) => Assert.Equal(
        open,
        Deadline.Of(DeadlineRules.Lado, Time(knew), WorkingDays.England).Because.EndsWith("may still change", StringComparison.Ordinal));

    [Fact]
    public void A_day_rule_holds_to_the_end_of_its_London_day()
    {
        var deadline = Deadline.Of(DeadlineRules.Lado, Time("2026-05-06T09:00:00+01:00"), WorkingDays.England);

        Assert.True(deadline.IsDueToday(Time("2026-05-07T22:59:59+00:00")));
        Assert.False(deadline.IsOverdue(Time("2026-05-07T22:59:59+00:00")));
        Assert.True(deadline.IsOverdue(Time("2026-05-07T23:00:00+00:00")));
    }

    [Fact]
    public void A_deadline_beyond_the_calendar_is_refused()
    {
        var refused = Assert.Throws<RuleBrokenException>(
            () => Deadline.Of(DeadlineRules.Lado, Time("2030-12-31T12:00:00+00:00"), WorkingDays.England));

        Assert.Equal(new YearNotCovered(2031), refused.Refusal);
    }

    [Fact]
    public void Every_rule_names_its_edition_its_source_and_when_it_was_checked() => Assert.All(DeadlineRules.All, rule =>
    {
        Assert.NotEmpty(rule.Edition);
        Assert.True(Uri.IsWellFormedUriString(rule.Source, UriKind.Absolute));
        Assert.True(rule.CheckedOn.Year >= 2026);
    });

    private static DateTimeOffset Time(string iso) => DateTimeOffset.Parse(iso, CultureInfo.InvariantCulture);

    private static DateOnly Date(string iso) => DateOnly.Parse(iso, CultureInfo.InvariantCulture);
}
