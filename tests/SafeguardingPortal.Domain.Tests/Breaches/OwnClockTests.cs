using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Breaches.Agencies;
using SafeguardingPortal.Domain.Breaches.OwnClocks;
using SafeguardingPortal.Domain.Calendar;
using SafeguardingPortal.Domain.RuleBooks;
using SafeguardingPortal.Domain.Shared;
using static SafeguardingPortal.Domain.Tests.Breaches.BreachSteps;

namespace SafeguardingPortal.Domain.Tests.Breaches;

/// <summary>Time limits that a setting enters for itself run beside those of the law: in which cases, from when, until when, met by whom.</summary>
public sealed class OwnClockTests
{
    private static readonly DateOnly Checked = new(2026, 4, 1);
    private readonly Cast cast = Cast.Nursery();

    private Actor Dee => cast.Actor("Dee");

    [Theory]
    [InlineData("every case", TriageDecision.Conduct, true)]
    [InlineData("every case", TriageDecision.NotABreach, false)]
    [InlineData("images", TriageDecision.Conduct, true)]
    [InlineData("data", TriageDecision.Conduct, false)]
    [InlineData("allegations", TriageDecision.Allegation, true)]
    [InlineData("allegations", TriageDecision.Conduct, false)]
    [InlineData("images that are allegations", TriageDecision.Allegation, true)]
    [InlineData("data that are allegations", TriageDecision.Allegation, false)]
    [InlineData("a child may need help", TriageDecision.Conduct, false)]
    [InlineData("a child may need help, ticked", TriageDecision.Conduct, true)]
    [InlineData("our question", TriageDecision.Conduct, false)]
    [InlineData("our question, yes", TriageDecision.Conduct, true)]
    [InlineData("our question, yes", TriageDecision.NotABreach, true)]
    public void It_runs_in_the_cases_that_it_names(string which, TriageDecision decision, bool runs)
    {
        var own = Clock(Named(which));
        var breach = cast.Report("Dee");

        Triage(breach, own, Answers(decision, null) with
        {
            ChildMayNeedHelp = which.EndsWith("ticked", StringComparison.Ordinal),
            OwnAnswers = which.EndsWith("yes", StringComparison.Ordinal) ? [own.Id] : null,
        });

        Assert.Equal(runs, OwnOf(breach).Any());
    }

    [Theory]
    [InlineData(1, ClockUnit.WorkingDays, "2026-05-05", "1 working day after Friday 1 May; Monday 4 May is a bank holiday")]
    [InlineData(5, ClockUnit.WorkingDays, "2026-05-11", "5 working days after Friday 1 May; Monday 4 May is a bank holiday")]
    [InlineData(3, ClockUnit.CalendarDays, "2026-05-03", "3 days, with Friday 1 May as day 1; weekends and bank holidays count")]
    [InlineData(1, ClockUnit.CalendarDays, "2026-05-01", "1 day, with Friday 1 May as day 1; weekends and bank holidays count")]
    [InlineData(24, ClockUnit.Hours, "2026-05-02", "24 hours after Friday 1 May, 3:40 pm; nights and weekends count")]
    public void Its_last_day_is_counted_as_every_other_and_shows_the_sum(int limit, ClockUnit unit, string lastDay, string because)
    {
        var breach = cast.Report("Dee");

        Triage(breach, Clock(Details() with { Limit = limit, Unit = unit }));

        var clock = Assert.Single(OwnOf(breach));
        Assert.Equal((DateOnly.Parse(lastDay, null), because), (clock.Deadline!.LastDay, clock.Because));
        Assert.NotEmpty(DeadlineSteps.Of(clock.Deadline, WorkingDays.England));
        Assert.Equal(("Handbook, spring", Checked), (clock.Deadline.Rule.Edition, clock.Deadline.Rule.CheckedOn));
        Assert.Equal(clock.Deadline.LastDay, breach.NextDueOn);
    }

    [Fact]
    public void What_began_with_knowing_runs_before_triage_if_it_may_apply()
    {
        var may = Clock(Details() with { Limit = 24, Unit = ClockUnit.Hours });
        var asked = Clock(Named("our question"));
        var later = Clock(Details() with { Start = ClockStart.Triaged });
        var data = Clock(Named("data"));

        var breach = Reported(may, asked, later, data);

        Assert.Equal([Duty.Lado, null], Clocks(breach).Select(clock => clock.Duty));
        Assert.All(Clocks(breach), clock => Assert.True(clock.IfItApplies));
        Assert.Equal(new DateOnly(2026, 5, 2), breach.NextDueOn);
        Assert.Equal(new DateOnly(2026, 5, 2), NextStep.For(breach, Rules, WorkingDays.England, Now).By!.LastDay);
        Assert.Empty(breach.RequiredContacts());
    }

    [Fact]
    public void It_is_met_by_a_contact_with_that_desk_alone_and_keeps_the_case_open_until_then()
    {
        var (insurer, other) = (Desk("The insurer"), Desk("The landlord"));
        var breach = cast.Report("Dee");
        Triage(breach, Clock(Details(ClockTarget.Of(insurer))));
        breach.WithOutcome(Dee).Debriefed(Dee);
        Assert.Equal("Tell the insurer", NextStep.For(breach, Rules, WorkingDays.England, Now).Required!.Own!.Name);

        Tell(breach, other);
        Assert.Equal("Tell The insurer and record the contact first.", Refused<NotToldYet>(() => breach.Closed(Dee)).Message);
        Tell(breach, insurer, ContactMethod.Email);
        Refused<NotAcknowledgedYet>(() => breach.Closed(Dee));
        breach.RecordAcknowledgement(breach.Contacts[^1].Id, "Claim 7", Now, Dee, Now);

        var clock = Assert.Single(OwnOf(breach));
        Assert.Equal((ClockStanding.KeptInTime, "The insurer"), (clock.Standing, clock.Proof!.AgencyName));
        Assert.Equal(BreachState.Closed, breach.Closed(Dee).State);
    }

    [Fact]
    public void Any_of_a_kind_will_do_where_no_desk_is_named()
    {
        var breach = cast.Report("Dee");
        Triage(breach, Clock(Details(ClockTarget.Of(Agency.Police101))));

        breach.Told(Dee, Agency.Police999);

        Assert.Equal(ClockStanding.KeptInTime, Assert.Single(OwnOf(breach)).Standing);
        Refused<ClockTargetMissing>(() => ClockTarget.Of(Agency.Other));
        var desk = Desk("The insurer");
        Refused<RegisterSaysOtherwise>(() => ContactMade.With(desk, Agency.Lado, Made(ContactMethod.Phone)));
    }

    [Fact]
    public void What_begins_with_the_outcome_is_not_kept_by_what_was_told_before_it()
    {
        var breach = cast.Report("Dee");
        Triage(breach, Clock(Details(ClockTarget.Of(Agency.AdviceService)) with { Start = ClockStart.OutcomeDecided, Limit = 5 }));
        breach.Told(Dee, Agency.AdviceService);
        Assert.Empty(OwnOf(breach));
        var outcomeAt = Now.AddDays(6);
        breach.RecordOutcome(new(Outcome.NotAnAllegation, "A talk", new(false, "No child")), "Agreed", Dee, outcomeAt);

        Assert.Equal((ClockStanding.Running, new DateOnly(2026, 5, 14)), Of(Assert.Single(OwnOf(breach))));
        breach.RecordOutcome(new(Outcome.NotAnAllegation, "A talk, put better", null), "Words", Dee, outcomeAt.AddDays(3));
        Assert.Equal(new DateOnly(2026, 5, 14), Assert.Single(OwnOf(breach)).Deadline!.LastDay);

        static (ClockStanding, DateOnly) Of(BreachClock clock) => (clock.Standing, clock.Deadline!.LastDay);
    }

    [Fact]
    public void A_case_keeps_what_it_was_counted_by_until_it_is_triaged_again_and_then_begins_nothing_anew()
    {
        var own = Clock(Details() with { Start = ClockStart.Triaged, Limit = 5 });
        var breach = cast.Report("Dee");
        Triage(breach, own);
        own.Correct(Details() with { Start = ClockStart.Triaged, Limit = 2, Edition = "Handbook, autumn" }, "New edition", Dee, Now);
        Assert.Equal(new DateOnly(2026, 5, 11), Assert.Single(OwnOf(breach)).Deadline!.LastDay);

        breach.Triage(Answers(), Rules, Dee, Now.AddDays(5), new ClockBook(RuleBook.AsItComes, [own]));

        var clock = Assert.Single(OwnOf(breach));
        Assert.Equal((new DateOnly(2026, 5, 6), "Handbook, autumn"), (clock.Deadline!.LastDay, clock.Deadline.Rule.Edition));
    }

    [Fact]
    public void One_that_was_retired_stays_where_it_ran_and_begins_in_no_other_case()
    {
        var own = Clock(Details());
        var (before, after) = (cast.Report("Dee"), cast.Report("Dee"));
        Triage(before, own);
        Refused<ReasonMissing>(() => own.Retire(" ", Dee, Now));
        own.Retire("We changed insurers", Dee, Now);

        Triage(before, own);
        Triage(after, own);

        Assert.Single(OwnOf(before));
        Assert.Empty(OwnOf(after));
        Refused<ClockIsRetired>(() => own.Correct(Details(), "Again", Dee, Now));
    }

    [Fact]
    public void Triaged_so_that_it_no_longer_applies_it_runs_no_more()
    {
        var own = Clock(Named("allegations"));
        var breach = cast.Report("Dee");
        Triage(breach, own, Answers(TriageDecision.Allegation, null));
        Assert.Single(OwnOf(breach));

        // What stands falls away by two people only, the setting's own as that of the law.
        var alone = Refused<SecondPersonForLess>(() => Triage(breach, own, Answers(TriageDecision.Conduct, null))).Required;
        Assert.Equal(["the LADO", OwnOf(breach).Single().Required.Whom], alone.Select(required => required.Whom));
        foreach (var required in alone)
        {
            var asked = Ids.Next();
            breach.AskToLetFall(asked, required, "A mix-up", cast["May"].PersonId, "May", Dee, Now);
            breach.AnswerSecondOpinion(asked, true, "So it was", cast.Actor("May"), Now);
        }

        Triage(breach, own, Answers(TriageDecision.Conduct, null));

        Assert.Empty(OwnOf(breach));
    }

    [Fact]
    public void It_is_left_out_only_when_a_second_person_agrees()
    {
        var breach = cast.Report("Dee");
        Triage(breach, Clock(Details(ClockTarget.Of(Desk("The insurer")))));
        var required = Assert.Single(breach.RequiredContacts());
        var id = Ids.Next();

        breach.AskToLeaveOut(id, required, "Nothing was claimed", cast["May"].PersonId, "May", Dee, Now);
        Assert.Equal("not to tell The insurer", breach.SecondOpinions[^1].Question);
        Assert.Equal(DutyStanding.Open, breach.StandingOf(required));
        breach.AnswerSecondOpinion(id, true, "Agreed", cast.Actor("May"), Now);

        Assert.Equal(ClockStanding.NotMadeWithReason, Assert.Single(OwnOf(breach)).Standing);
        Assert.Null(breach.NextDueOn);
    }

    [Fact]
    public void What_is_missing_or_cannot_be_is_refused()
    {
        Refused<ClockNameMissing>(() => Clock(Details() with { Name = " " }));
        Refused<ClockLimitOutOfRange>(() => Clock(Details() with { Limit = 0 }));
        Refused<ClockLimitOutOfRange>(() => Clock(Details() with { Limit = 366 }));
        Refused<ClockAnswersMissing>(() => Clock(Details() with { Scope = ClockScope.ByAnswers }));
        Refused<NoClockWithoutBreach>(() => Clock(Details() with { Scope = ClockScope.ByAnswers, Decisions = [TriageDecision.NotABreach] }));
        Refused<ClockQuestionMissing>(() => Clock(Details() with { Scope = ClockScope.ByQuestion }));
        Refused<RuleEditionMissing>(() => Clock(Details() with { Edition = "" }));
        Refused<CheckedInTheFuture>(() => Clock(Details() with { CheckedOn = new(2026, 5, 2) }));
    }

    private static ClockDetails Details(ClockTarget? tell = null) => new(
        "Tell the insurer", tell ?? ClockTarget.Of(Agency.AdviceService), 5, ClockUnit.WorkingDays, ClockStart.Knew, ClockScope.EveryCase, [], [], [], null,
        "Handbook, spring", null, Checked);

    private static ClockDetails Named(string which)
    {
        var answers = Details() with { Scope = ClockScope.ByAnswers };
        return which.Split(',')[0] switch
        {
            "every case" => Details(),
            "images" => answers with { Categories = [BreachCategory.ImageOfChild] },
            "data" => answers with { Categories = [BreachCategory.Data] },
            "allegations" => answers with { Decisions = [TriageDecision.Allegation] },
            "images that are allegations" => answers with { Categories = [BreachCategory.ImageOfChild], Decisions = [TriageDecision.Allegation] },
            "data that are allegations" => answers with { Categories = [BreachCategory.Data], Decisions = [TriageDecision.Allegation] },
            "a child may need help" => answers with { Answers = [TriageYes.ChildMayNeedHelp, TriageYes.ImmediateDanger] },
            "our question" => Details() with { Scope = ClockScope.ByQuestion, Question = "Equipment was stolen" },
            _ => throw new ArgumentOutOfRangeException(nameof(which)),
        };
    }

    private OwnClock Clock(ClockDetails details) => OwnClock.Enter(Ids.Next(), Ids.Next(), details, Dee, Now);

    private AgencyEntry Desk(string name) => AgencyEntry.Enter(
        Ids.Next(), Ids.Next(), new(Agency.Other, name, null, "01632 960 199", null, null, null, "Their letter", Checked), Dee, Now);

    private void Triage(Breach breach, OwnClock own, TriageAnswers? answers = null) =>
        breach.Triage(answers ?? Answers(), Rules, Dee, Now, new ClockBook(RuleBook.AsItComes, [own]));

    private Breach Reported(params OwnClock[] own) => Breach.Report(
        Ids.Next(), Ids.Next(), "BR-2026-0008", new BreachReport(BreachCategory.ImageOfChild, "Photos", null, null, null, false, false),
        [new NamedSubject(Ids.Next(), SubjectKind.NotKnown)], cast.People, Dee, Cast.FridayAfternoon, new ClockBook(RuleBook.AsItComes, own));

    private void Tell(Breach breach, AgencyEntry desk, ContactMethod method = ContactMethod.Phone) =>
        breach.RecordContact(Ids.Next(), ContactMade.With(desk, null, Made(method)), Dee, Now);

    private static ContactMade Made(ContactMethod method) => new(Agency.Other, null, "Dee", "Duty desk", Now, method, "What we know");

    private static IReadOnlyList<BreachClock> Clocks(Breach breach) => BreachClock.For(breach, WorkingDays.England, Now);

    private static IEnumerable<BreachClock> OwnOf(Breach breach) => Clocks(breach).Where(clock => clock.Required.Own is not null);
}
