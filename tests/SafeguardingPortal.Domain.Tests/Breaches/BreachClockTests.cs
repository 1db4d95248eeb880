using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Calendar;
using SafeguardingPortal.Domain.RuleBooks;
using SafeguardingPortal.Domain.Shared;
using static SafeguardingPortal.Domain.Tests.Breaches.BreachSteps;

namespace SafeguardingPortal.Domain.Tests.Breaches;

/// <summary>Every report here is made on Friday 1 May 2026 at 3:40 pm; Monday 4 May is a bank holiday.</summary>
public sealed class BreachClockTests
{
    private readonly Cast cast = Cast.Nursery();

    private Actor Dee => cast.Actor("Dee");

    [Theory]
    [InlineData("2026-05-01 18:00", ClockStanding.Running)]
    [InlineData("2026-05-05 09:00", ClockStanding.DueToday)]
    [InlineData("2026-05-06 00:00", ClockStanding.Overdue)]
    public void The_LADO_clock_runs_from_knowing_and_before_triage(string londonTime, ClockStanding standing)
    {
        var clock = Assert.Single(BreachClock.For(cast.Report("Dee", "Nadia"), WorkingDays.England, At(londonTime)));

        Assert.Equal((Duty.Lado, standing, true), (clock.Duty, clock.Standing, clock.IfItApplies));
        Assert.Equal("1 working day after Friday 1 May; Monday 4 May is a bank holiday", clock.Because);
    }

    [Theory]
    // what was reported; whether it may be an offence; whom a clock runs for before anybody has looked at it
    [InlineData(BreachCategory.ImageOfChild, false, "Lado")]
    [InlineData(BreachCategory.ImageOfChild, true, "Police, Lado")]
    [InlineData(BreachCategory.Data, false, "Lado, Ico")]
    [InlineData(BreachCategory.Data, true, "Police, Lado, Ico")]
    public void A_clock_that_may_apply_runs_before_triage(BreachCategory category, bool offence, string duties)
    {
        var breach = Breach.Report(
            Ids.Next(), Ids.Next(), "BR-2026-0007", new BreachReport(category, "A list of addresses went out.", null, null, null, false, offence),
            [new NamedSubject(Ids.Next(), SubjectKind.NotKnown)], cast.People, Dee, Now);

        var clocks = BreachClock.For(breach, WorkingDays.England, Now);

        Assert.Equal(duties, string.Join(", ", clocks.Select(clock => clock.Duty)));
        Assert.All(clocks, clock => Assert.True(clock.IfItApplies));
    }

    [Fact]
    public void Clocks_run_side_by_side()
    {
        var breach = Serious();

        Assert.Equal(
            [(Duty.Police, null), (Duty.Lado, new DateOnly(2026, 5, 5)), (Duty.Ofsted, new(2026, 5, 14)), (Duty.Ico, new(2026, 5, 4))],
            BreachClock.For(breach, WorkingDays.England, Now).Select(clock => (clock.Duty, clock.Deadline?.LastDay)));
        Assert.Equal(new DateOnly(2026, 5, 1), breach.NextDueOn);
    }

    [Theory]
    [InlineData("2026-05-05 16:00", ClockStanding.KeptInTime)]
    [InlineData("2026-05-07 16:00", ClockStanding.KeptLate)]
    public void A_duty_kept_late_stays_late_on_the_record(string londonTime, ClockStanding standing)
    {
        var breach = Serious();
        breach.RecordContact(
            Ids.Next(), new(Agency.Lado, null, "Dee", "Duty desk", At(londonTime), ContactMethod.Phone, "All we know", LateBecause: "I was ill"), Dee,
            At(londonTime));

        Assert.Equal(standing is ClockStanding.KeptLate ? "I was ill" : null, breach.Contacts[0].LateBecause);
        Assert.Equal(standing, BreachClock.For(breach, WorkingDays.England, At("2026-06-01 09:00")).Single(c => c.Duty is Duty.Lado).Standing);
    }

    [Fact]
    public void Sent_but_not_acknowledged_still_runs_out()
    {
        var breach = Serious();
        breach.Told(Dee, Agency.Lado, ContactMethod.OnlineForm);

        Assert.Equal(ClockStanding.WaitsForAcknowledgement, Lado(At("2026-05-05 12:00")));
        Assert.Equal(ClockStanding.Overdue, Lado(At("2026-05-06 12:00")));

        ClockStanding Lado(DateTimeOffset now) => BreachClock.For(breach, WorkingDays.England, now).Single(c => c.Duty is Duty.Lado).Standing;
    }

    [Fact]
    public void What_was_sent_and_has_no_receipt_the_next_working_day_is_an_alarm()
    {
        var breach = cast.Report("Dee", "Nadia").Triaged(Dee, Answers(TriageDecision.DataBreach) with { SeriousAllegation = true });
        breach.Told(Dee, Agency.Ofsted, ContactMethod.OnlineForm);

        Assert.Equal(ClockStanding.WaitsForAcknowledgement, Ofsted(At("2026-05-05 18:00")));
        Assert.Equal(ClockStanding.NoAcknowledgement, Ofsted(At("2026-05-06 09:00")));

        ClockStanding Ofsted(DateTimeOffset now) => BreachClock.For(breach, WorkingDays.England, now).Single(c => c.Duty is Duty.Ofsted).Standing;
    }

    [Fact]
    public void Each_clock_carries_its_proof_of_contact()
    {
        var breach = Serious();
        breach.Told(Dee, Agency.Lado);

        var lado = BreachClock.For(breach, WorkingDays.England, Now).Single(clock => clock.Duty is Duty.Lado);

        Assert.Equal("Duty desk", lado.Proof?.SpokeTo);
        Assert.Equal("lado", lado.Deadline?.Rule.Key);
    }

    [Fact]
    public void A_case_keeps_the_rule_it_was_counted_by_until_it_is_triaged_again()
    {
        var stricter = new ClockBook(new([RuleCorrection.Of(
            Ids.Next(), Ids.Next(), "clock-ofsted", new(10, null, "Our authority, 2026", null, new DateOnly(2026, 4, 1)), "Stricter here", Dee, Now)]));
        var breach = Serious();
        Assert.Equal(new DateOnly(2026, 5, 14), Ofsted());

        breach.Triage(
            Answers(TriageDecision.Allegation) with { SeriousAllegation = true, IllegalContent = true, PeopleAtRiskFromData = true },
            Rules, Dee, Now, stricter);

        Assert.Equal(new DateOnly(2026, 5, 10), Ofsted());
        Assert.Equal("Our authority, 2026", breach.RuleOf(DeadlineRules.OfstedKey).Edition);

        DateOnly? Ofsted() => BreachClock.For(breach, WorkingDays.England, Now).Single(c => c.Duty is Duty.Ofsted).Deadline?.LastDay;
    }

    [Fact]
    public void A_substantiated_outcome_asks_for_a_decision_on_the_DBS_and_a_referral_for_a_contact()
    {
        var breach = cast.Report("Dee", "Nadia").Triaged(Dee).WithOutcome(Dee, Outcome.Substantiated).Debriefed(Dee);

        var clock = Assert.Single(BreachClock.For(breach, WorkingDays.England, Now));
        Assert.Equal((true, ClockStanding.Running, new DateOnly(2026, 5, 14)), (clock.IsDecision, clock.Standing, clock.Deadline!.LastDay));
        Refused<DbsDecisionFirst>(() => breach.Closed(Dee));
        breach.DecideOnDbs(DbsDecision.Refer, "The person resigned, and would have been removed", Dee, Now);
        Refused<NotToldYet>(() => breach.Closed(Dee));
        breach.Told(Dee, Agency.Dbs);

        Assert.Equal(BreachState.Closed, breach.Closed(Dee).State);
    }

    [Fact]
    public void The_next_step_is_one_and_leads_from_report_to_close()
    {
        var breach = cast.Report("Dee", "Nadia");
        List<string> steps = [Step()];

        breach.Triaged(Dee, Answers(TriageDecision.Allegation) with { IllegalContent = true, SeriousAllegation = true, ImmediateDanger = true });
        steps.Add(Step());
        breach.Told(Dee, Agency.Police999);
        steps.Add(Step());
        breach.Cared(Dee);
        var lado = breach.Told(Dee, Agency.Lado);
        steps.Add(Step());
        breach.Told(Dee, Agency.ChildrensSocialCare);
        steps.Add(Step());
        var ofsted = breach.Told(Dee, Agency.Ofsted, ContactMethod.OnlineForm);
        steps.Add(Step());
        breach.RecordAcknowledgement(ofsted, null, Now, Dee, Now);
        steps.Add(Step());
        breach.RecordAdvice(lado, "Go ahead", Now, Dee, Now);
        steps.Add(Step());
        breach.WithOutcome(Dee, Outcome.Substantiated);
        steps.Add(Step());
        breach.DecideOnDbs(DbsDecision.DoNotRefer, "No harm was done", Dee, Now);
        steps.Add(Step());
        breach.Debriefed(Dee);
        steps.Add(Step());
        breach.Closed(Dee);
        steps.Add(Step());

        Assert.Equal(
            [
                "Triage", "Call999 Police", "Tell Lado", "Tell SocialCare", "Tell Ofsted", "AwaitAcknowledgement Ofsted", "AwaitLadoAdvice Lado",
                "RecordOutcome", "DecideOnDbs", "Debrief", "Close", "Nothing",
            ],
            steps);

        string Step()
        {
            var step = NextStep.For(breach, Rules, WorkingDays.England, Now);
            return $"{step.Kind} {step.Duty}".Trim();
        }
    }

    private Breach Serious() => cast.Report("Dee", "Nadia").Triaged(
        Dee, Answers(TriageDecision.Allegation) with { IllegalContent = true, SeriousAllegation = true, PeopleAtRiskFromData = true });

    private static DateTimeOffset At(string londonTime) =>
        new(DateTime.ParseExact(londonTime, "yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture), TimeSpan.FromHours(1));
}
