using System.Globalization;
using SafeguardingPortal.Domain.Calendar;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Tests.Settings;

public class RestrictedTimesTests
{
    private const string Why = "Governors decided it";
    private static readonly DateTimeOffset Now = new(2026, 5, 6, 9, 0, 0, TimeSpan.Zero);
    private static readonly NamedTerm[] Summer =
        [new("Summer 1", new(2026, 4, 13), new(2026, 5, 22)), new("Summer 2", new(2026, 6, 1), new(2026, 7, 21))];

    private static readonly RestrictedTimes School = new(
        [
            new(Weekdays.Monday | Weekdays.Wednesday, new(9, 0), new(12, 0), PeriodHolds.InTerm, []),
            new(Weekdays.Monday, new(13, 0), new(15, 0), PeriodHolds.InTerm, []),
            new(Weekdays.Friday, new(9, 0), new(10, 0), PeriodHolds.EveryWeek, []),
            new(Weekdays.None, new(11, 0), new(15, 0), PeriodHolds.OnNamedDays, [new(2026, 7, 4)]),
        ],
        Summer,
        new BreakRule(true, new(12, 0), new(13, 15)));

    [Theory]
    [InlineData("2026-05-11 09:00", true, "a Monday in term, the first minute")]
    [InlineData("2026-05-11 11:59", true, "the last minute of the morning")]
    [InlineData("2026-05-11 12:00", false, "the morning is over")]
    [InlineData("2026-05-11 13:30", true, "the afternoon of a Monday")]
    [InlineData("2026-05-13 13:30", false, "no afternoon on a Wednesday")]
    [InlineData("2026-05-12 10:00", false, "a Tuesday")]
    [InlineData("2026-05-04 10:00", false, "a Monday in term that is a bank holiday")]
    [InlineData("2026-05-25 10:00", false, "a Monday in half-term")]
    [InlineData("2026-05-22 09:30", true, "the last Friday before half-term")]
    [InlineData("2026-05-29 09:30", true, "a Friday in half-term: that one holds every week")]
    [InlineData("2026-07-20 10:00", true, "the last Monday of term")]
    [InlineData("2026-07-27 10:00", false, "a Monday after the last term that is entered")]
    [InlineData("2026-07-04 11:30", true, "the Saturday of the fair")]
    [InlineData("2026-07-11 11:30", false, "another Saturday")]
    public void A_moment_is_restricted_where_any_period_holds(string time, bool restricted, string why) =>
        Assert.True(restricted == School.Include(At(time)), why);

    [Theory]
    [InlineData("2026-03-29T00:29:00Z", false, "12:29 am, before it starts")]
    [InlineData("2026-03-29T00:59:00Z", true, "12:59 am, the last minute before the clocks go forward")]
    [InlineData("2026-03-29T01:00:00Z", true, "the next minute: 2:00 am, as 1:00 to 1:59 do not happen")]
    [InlineData("2026-03-29T01:30:00Z", false, "2:30 am, its end")]
    [InlineData("2026-10-25T00:15:00Z", true, "1:15 am for the first time")]
    [InlineData("2026-10-25T01:15:00Z", true, "1:15 am again, after the clocks went back")]
    [InlineData("2026-10-25T02:29:00Z", true, "2:29 am, the last minute")]
    [InlineData("2026-10-25T02:30:00Z", false, "2:30 am, its end")]
    [InlineData("2026-10-24T23:29:00Z", false, "12:29 am in summer time, before it starts")]
    public void On_the_nights_of_the_clock_changes_the_clock_on_the_wall_counts(string instant, bool restricted, string why)
    {
        var sleepover = new RestrictedTimes(
            [new(Weekdays.Sunday, new(0, 30), new(2, 30), PeriodHolds.EveryWeek, [])], [], new BreakRule(false));

        Assert.True(restricted == sleepover.Include(DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture)), why);
    }

    [Fact]
    public void Stretches_that_overlap_or_touch_are_told_as_one()
    {
        var times = new RestrictedTimes(
            [
                new(Weekdays.Tuesday, new(13, 0), new(15, 0), PeriodHolds.EveryWeek, []),
                new(Weekdays.Tuesday, new(8, 0), new(12, 0), PeriodHolds.EveryWeek, []),
                new(Weekdays.MondayToFriday, new(11, 0), new(13, 0), PeriodHolds.EveryWeek, []),
            ],
            [], new BreakRule(true));

        Assert.Equal([(new TimeOnly(8, 0), new TimeOnly(15, 0))], times.On(new(2026, 5, 5)));
        Assert.Empty(times.On(new(2026, 5, 9)));
        Assert.False(times.AnyOn(new(2026, 5, 9)));
    }

    [Theory]
    [InlineData("2026-05-11 12:30", true, "at lunch")]
    [InlineData("2026-05-11 13:15", false, "lunch is over")]
    [InlineData("2026-05-11 10:30", false, "before lunch")]
    public void A_break_is_fine_while_breaks_are(string time, bool fine, string why) => Assert.True(fine == School.AllowBreakAt(At(time)), why);

    [Fact]
    public void The_usual_times_become_a_period_with_the_first_change()
    {
        var setting = Open();
        Assert.Equal("Monday to Friday", RestrictedTimes.Of(setting).Periods.Single().Days());

        setting.AddRestrictedPeriod(
            Guid.NewGuid(), new(Weekdays.Saturday, new(9, 0), new(11, 0), PeriodHolds.EveryWeek, []), Why, Actor.Portal, Now);

        Assert.Equal(2, setting.RestrictedPeriods.Count);
        Assert.Contains(setting.RestrictedPeriods, period => period.Id == setting.Id && period.Until == new TimeOnly(18, 0));
        setting.EndRestrictedPeriod(setting.Id, Why, Actor.Portal, Now);
        Refused<LastRestrictedPeriod>(() => setting.EndRestrictedPeriod(setting.RestrictedPeriods[0].Id, Why, Actor.Portal, Now));
        Assert.Equal("Saturday", RestrictedTimes.Of(setting).Periods.Single().Days());
    }

    [Theory]
    [InlineData("ends first", typeof(RestrictedTimeEndsBeforeItStarts))]
    [InlineData("no weekday", typeof(WeekdaysMissing))]
    [InlineData("no named day", typeof(NamedDaysMissing))]
    [InlineData("in term without terms", typeof(TermsMissing))]
    [InlineData("no reason", typeof(ReasonMissing))]
    public void A_period_says_what_it_must(string what, Type refusal)
    {
        RestrictedHours hours = new(Weekdays.Monday, new(9, 0), new(12, 0), PeriodHolds.EveryWeek, []);
        hours = what switch
        {
            "ends first" => hours with { Until = new(9, 0) },
            "no weekday" => hours with { Weekdays = Weekdays.None },
            "no named day" => hours with { Holds = PeriodHolds.OnNamedDays },
            "in term without terms" => hours with { Holds = PeriodHolds.InTerm },
            _ => hours,
        };
        var setting = Open();

        var broken = Assert.Throws<RuleBrokenException>(() =>
            setting.AddRestrictedPeriod(Guid.NewGuid(), hours, what == "no reason" ? "" : Why, Actor.Portal, Now));

        Assert.IsType(refusal, broken.Refusal);
        Assert.Empty(setting.RestrictedPeriods);
    }

    [Fact]
    public void Terms_follow_each_other_and_stay_while_a_time_needs_them()
    {
        var setting = Open();
        Refused<TermsOverlap>(() => setting.NameTerms(
            [Summer[0], Summer[1] with { FirstDay = new(2026, 5, 22) }], Guid.NewGuid, Why, Actor.Portal, Now));
        Refused<TermEndsBeforeItStarts>(() => setting.NameTerms(
            [Summer[0] with { LastDay = new(2026, 4, 1) }], Guid.NewGuid, Why, Actor.Portal, Now));
        setting.NameTerms([Summer[1], Summer[0]], Guid.NewGuid, Why, Actor.Portal, Now);
        setting.ChangeRestrictedPeriod(
            setting.Id, new(Weekdays.MondayToFriday, new(9, 0), new(15, 0), PeriodHolds.InTerm, []), Why, Actor.Portal, Now);

        Refused<TermsNeeded>(() => setting.NameTerms([], Guid.NewGuid, Why, Actor.Portal, Now));
        Assert.Equal(["Summer 1", "Summer 2"], setting.TermTimes.Select(term => term.Name));
        Assert.Equal("Devices stay away Monday to Friday, in term, 9:00–15:00", setting.Raised[^1].What.Sentence);
    }

    [Fact]
    public void The_rule_for_breaks_has_both_times_or_none()
    {
        var setting = Open();
        Refused<BreakEndsBeforeItStarts>(() => setting.ChangeBreakRule(new(true, new(12, 0)), Why, Actor.Portal, Now));
        Refused<BreakEndsBeforeItStarts>(() => setting.ChangeBreakRule(new(true, new(12, 0), new(12, 0)), Why, Actor.Portal, Now));

        setting.ChangeBreakRule(new(true, new(12, 0), new(13, 0), " staff room "), Why, Actor.Portal, Now);

        Assert.Equal(new BreakRule(true, new(12, 0), new(13, 0), "staff room"), setting.Rules.Breaks);
        Assert.Equal(new BreakRuleChanged("allowed", "allowed 12:00–13:00, staff room"), setting.Raised[^1].What);
    }

    private static void Refused<TRefusal>(Action act)
        where TRefusal : Refusal => Assert.IsType<TRefusal>(Assert.Throws<RuleBrokenException>(act).Refusal);

    private static Setting Open() =>
        Setting.Open(Guid.NewGuid(), "elm", "Elm Lodge", SettingKind.School, null, new Terms(), new SettingRules(), Actor.Portal, Now);

    private static DateTimeOffset At(string londonTime) => London.Instant(
        DateOnly.Parse(londonTime[..10], CultureInfo.InvariantCulture), TimeOnly.Parse(londonTime[11..], CultureInfo.InvariantCulture));
}
