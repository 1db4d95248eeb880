using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Calendar;
using SafeguardingPortal.Domain.RuleBooks;
using SafeguardingPortal.Domain.Shared;
using static SafeguardingPortal.Domain.Tests.Breaches.BreachSteps;

namespace SafeguardingPortal.Domain.Tests.Breaches;

/// <summary>The duty to report child sexual abuse: there, and off until a setting enters the day from which the law holds.</summary>
public sealed class MandatoryReportTests
{
    private readonly Cast cast = Cast.Nursery();

    private Actor Dee => cast.Actor("Dee");

    [Theory]
    //          the law holds from   abuse  duty; the setting knew on Friday 1 May 2026
    [InlineData(null, true, false)]
    [InlineData("2026-05-02", true, false)]
    [InlineData("2026-05-01", true, true)]
    [InlineData("2026-01-01", true, true)]
    [InlineData("2026-01-01", false, false)]
    public void It_arises_only_once_the_law_holds(string? from, bool abuse, bool duty)
    {
        var breach = Triaged(from, abuse);

        Assert.Equal(duty, breach.Duties().Contains(Duty.MandatoryReport));
    }

    [Theory]
    [InlineData(Agency.Police101)]
    [InlineData(Agency.Police999)]
    [InlineData(Agency.ChildrensSocialCare)]
    public void It_has_seven_days_of_which_the_day_of_knowing_is_the_first_and_is_kept_by_either(Agency told)
    {
        var breach = Triaged("2026-01-01", abuse: true);
        Assert.Equal(new DateOnly(2026, 5, 7), Clock(breach).Deadline!.LastDay);
        Assert.Equal(ClockStanding.Running, Clock(breach).Standing);

        breach.Told(Dee, told);

        Assert.Equal(ClockStanding.KeptInTime, Clock(breach).Standing);
    }

    [Fact]
    public void No_two_people_can_leave_it_out()
    {
        var breach = Triaged("2026-01-01", abuse: true);

        Assert.False(breach.MayBeLeftOut(Duty.MandatoryReport));
        Refused<MandatoryReportNeeded>(() =>
            breach.AskToLeaveOut(Ids.Next(), Duty.MandatoryReport, "Rather not", cast["May"].PersonId, "May", Dee, Now));
    }

    private static BreachClock Clock(Breach breach) =>
        BreachClock.For(breach, WorkingDays.England, Now).Single(clock => clock.Duty is Duty.MandatoryReport);

    private Breach Triaged(string? from, bool abuse)
    {
        var start = from is null ? (DateOnly?)null : DateOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture);
        var book = new ClockBook(new RuleBook([RuleCorrection.Of(
            Ids.Next(), Ids.Next(), "clock-mandatory-report", new(7, null, "The Act as commenced", null, new DateOnly(2026, 4, 1), start), "Looked up", Dee, Now)]));
        var breach = cast.Report("Ravi", "Nadia");
        breach.Triage(Answers(TriageDecision.ChildProtection) with { ChildSexualAbuse = abuse }, Rules, Dee, Now, book);
        return breach;
    }
}
