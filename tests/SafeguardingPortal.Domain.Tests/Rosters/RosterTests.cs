using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Calendar;
using SafeguardingPortal.Domain.Rosters;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Tests.Rosters;

public class RosterTests
{
    private static readonly DateOnly Wednesday = new(2026, 5, 6);
    private static readonly DateTimeOffset Now = new(2026, 5, 6, 9, 0, 0, TimeSpan.Zero);
    private static readonly Actor Dsl = new(Guid.NewGuid(), "Jo Marsh", new HashSet<Role> { Role.Dsl });

    [Theory]
    [InlineData("no pattern", null, "2026-05-06T08:15:00Z")]
    [InlineData("begins at eight", "08:00", "2026-05-06T08:15:00Z")]
    [InlineData("begins at nine: exactly the setting's cut-off", "09:00", "2026-05-06T08:15:00Z")]
    [InlineData("begins at one in the afternoon", "13:00", "2026-05-06T12:15:00Z")]
    public void A_late_start_has_a_later_cut_off(string _, string? starts, string expected) => Assert.Equal(
        DateTimeOffset.Parse(expected, System.Globalization.CultureInfo.InvariantCulture),
        CutOff.Of(new SettingRules(), Wednesday, starts is null ? null : TimeOnly.Parse(starts, System.Globalization.CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("the day before the clocks go forward", "2026-03-28", "09:15", "2026-03-28T09:15:00Z")]
    [InlineData("the day they go forward", "2026-03-29", "09:15", "2026-03-29T08:15:00Z")]
    [InlineData("a time that they skip", "2026-03-29", "01:30", "2026-03-29T01:30:00Z")]
    [InlineData("a time that they repeat", "2026-10-25", "01:30", "2026-10-25T00:30:00Z")]
    [InlineData("the day they go back", "2026-10-25", "09:15", "2026-10-25T09:15:00Z")]
    public void Wall_clock_times_hold_when_the_clocks_change(string _, string day, string time, string expected) => Assert.Equal(
        DateTimeOffset.Parse(expected, System.Globalization.CultureInfo.InvariantCulture),
        London.Instant(
            DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture),
            TimeOnly.Parse(time, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void A_person_missed_twice_is_one_gap()
    {
        var (day, person) = (Opened(), Guid.NewGuid());

        day.FindGaps([new(person, Now)], Guid.NewGuid, Now);
        day.FindGaps([new(person, Now), new(Guid.NewGuid(), Now)], Guid.NewGuid, Now);

        Assert.Equal((2, 2), (day.GapCount, day.OpenGaps));
    }

    [Fact]
    public void Nobody_answers_their_own_gap_and_nothing_is_answered_twice()
    {
        var day = Opened();
        day.FindGaps([new(Dsl.PersonId, Now), new(Guid.NewGuid(), Now)], Guid.NewGuid, Now);

        Refused<OwnGap>(() => day.Resolve(day.Gaps[0].Id, GapResolution.NotIn, null, Dsl, Now));
        Refused<GapNoteMissing>(() => day.Resolve(day.Gaps[1].Id, GapResolution.Other, " ", Dsl, Now));
        day.Resolve(day.Gaps[1].Id, GapResolution.CameLate, null, Dsl, Now);

        Refused<GapResolvedAlready>(() => day.Resolve(day.Gaps[1].Id, GapResolution.NotIn, null, Dsl, Now));
        Assert.Equal(1, day.OpenGaps);
    }

    [Theory]
    [InlineData("a gap is open", true, "Jo Marsh", "GapsStillOpen")]
    [InlineData("another name is typed", false, "J. Marsh", "SignTheDayWithYourName")]
    [InlineData("all is answered and signed", false, " jo  marsh ", "")]
    public void A_day_closes_with_a_signature(string _, bool gap, string name, string refusal)
    {
        var day = Opened();
        if (gap)
            day.FindGaps([new(Guid.NewGuid(), Now)], Guid.NewGuid, Now);

        if (refusal.Length > 0)
        {
            Assert.Equal(refusal, Assert.Throws<RuleBrokenException>(() => day.Close(name, Dsl, Now)).Refusal.GetType().Name);
            return;
        }

        day.Close(name, Dsl, Now);
        day.FindGaps([new(Guid.NewGuid(), Now)], Guid.NewGuid, Now);
        Assert.Equal((0, Dsl.PersonId), (day.GapCount, day.ClosedById));
    }

    [Fact]
    public void A_week_reads_from_Monday_on_and_a_day_ends_after_it_starts()
    {
        WorkDay[] week = [new(DayOfWeek.Sunday, new(9, 0), new(12, 0)), new(DayOfWeek.Monday, new(8, 0), new(16, 30))];

        Assert.Equal("Mon 8:00–16:30, Sun 9:00–12:00", Set(week).Week);
        WorkDay[] usual = [.. Enum.GetValues<DayOfWeek>().Where(day => day is not (DayOfWeek.Saturday or DayOfWeek.Sunday))
            .Select(day => new WorkDay(day, new(8, 0), day == DayOfWeek.Friday ? new(12, 0) : new(16, 30)))];
        Assert.Equal("Mon–Thu 8:00–16:30, Fri 8:00–12:00", Set(usual).Week);
        Refused<DayEndsBeforeItStarts>(() => Set(new WorkDay(DayOfWeek.Monday, new(16, 0), new(8, 0))));
    }

    private static WeekPattern Set(params WorkDay[] week) =>
        WeekPattern.Set(Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), Wednesday, week, Guid.NewGuid, Dsl, Now);

    private static RosterDay Opened() => RosterDay.Open(Guid.NewGuid(), Guid.NewGuid(), Wednesday, Now);

    private static void Refused<TRefusal>(Action act)
        where TRefusal : Refusal => Assert.IsType<TRefusal>(Assert.Throws<RuleBrokenException>(act).Refusal);
}
