using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Domain.Shared;
using static SafeguardingPortal.Domain.Tests.Breaches.BreachSteps;

namespace SafeguardingPortal.Domain.Tests.Breaches;

/// <summary>What may be done in which state: one row per state, one column per act.</summary>
public sealed class BreachStateTests
{
    private readonly Cast cast = Cast.Nursery();

    private Actor Dee => cast.Actor("Dee");

    [Theory]
    //          state                        triage contact outcome debrief close reopen
    [InlineData(BreachState.Reported, true, true, false, false, false, false)]
    [InlineData(BreachState.Triaged, true, true, true, false, false, false)]
    [InlineData(BreachState.OutcomeRecorded, true, true, true, true, false, false)]
    [InlineData(BreachState.Closed, false, false, false, false, false, true)]
    [InlineData(BreachState.Reopened, true, true, false, false, false, false)]
    public void What_may_be_done_when(BreachState state, bool triage, bool contact, bool outcome, bool debrief, bool close, bool reopen)
    {
        Assert.Equal(triage, May(state, breach => breach.Triaged(Dee)));
        Assert.Equal(contact, May(state, breach => breach.Told(Dee, Agency.Lado)));
        Assert.Equal(outcome, May(state, breach => breach.WithOutcome(Dee)));
        Assert.Equal(debrief, May(state, breach => breach.Debriefed(Dee)));
        Assert.Equal(close, May(state, breach => breach.Closed(Dee)));
        Assert.Equal(reopen, May(state, breach => breach.Reopen("New witness", Dee, Now)));
    }

    /// <summary>One row per kind of case: what stands between its triage and its end, in the order in which it is asked for.</summary>
    [Theory]
    [InlineData(TriageDecision.NotABreach, HarmThreshold.DoesNotAppearToMeet, Outcome.NotAnAllegation, "")]
    [InlineData(TriageDecision.AdviceSought, HarmThreshold.Unsure, Outcome.NotAnAllegation, "tell the LADO, their advice, triage, outcome, debrief")]
    [InlineData(TriageDecision.AdviceSought, HarmThreshold.DoesNotAppearToMeet, Outcome.NotAnAllegation, "ask for advice, triage, outcome, debrief")]
    [InlineData(TriageDecision.LowLevelConcern, HarmThreshold.DoesNotAppearToMeet, Outcome.NotAnAllegation, "outcome, register, debrief")]
    [InlineData(TriageDecision.Conduct, HarmThreshold.DoesNotAppearToMeet, Outcome.NotAnAllegation, "outcome, debrief")]
    [InlineData(TriageDecision.Allegation, HarmThreshold.MayMeet, Outcome.Unsubstantiated, "tell the LADO, their advice, handlers, welfare contact, suspension, outcome, debrief")]
    [InlineData(TriageDecision.Allegation, HarmThreshold.MayMeet, Outcome.False, "tell the LADO, their advice, handlers, welfare contact, suspension, outcome, debrief")]
    [InlineData(TriageDecision.Allegation, HarmThreshold.MayMeet, Outcome.Substantiated, "tell the LADO, their advice, handlers, welfare contact, suspension, outcome, DBS, debrief")]
    [InlineData(TriageDecision.ChildProtection, HarmThreshold.DoesNotAppearToMeet, Outcome.NotAnAllegation, "tell children\u2019s social care, outcome, debrief")]
    [InlineData(TriageDecision.Complaint, HarmThreshold.DoesNotAppearToMeet, Outcome.NotAnAllegation, "outcome, debrief")]
    [InlineData(TriageDecision.DataBreach, HarmThreshold.DoesNotAppearToMeet, Outcome.NotAnAllegation, "outcome, people affected, debrief")]
    public void What_each_kind_of_case_needs_before_it_closes(TriageDecision kind, HarmThreshold threshold, Outcome outcome, string needs)
    {
        var breach = cast.Report("Ravi", "Nadia").Triaged(Dee, Answers(kind, threshold));
        var asked = new List<string>();
        while (breach.WhatKeepsItOpen(Rules) is { } open)
        {
            Assert.True(asked.Count < 9, string.Join(", ", asked));
            asked.Add(Answer(breach, open, outcome));
        }

        Assert.Equal(needs, string.Join(", ", asked));
        Assert.False(breach.Closed(Dee).IsOpen);
    }

    [Fact]
    public void With_outcome_and_debrief_on_record_it_closes()
    {
        var breach = In(BreachState.OutcomeRecorded).Debriefed(Dee).Closed(Dee);

        Assert.Equal(BreachState.Closed, breach.State);
        Assert.Equal(Now, breach.ClosedAt);
        Assert.Null(breach.NextDueOn);
    }

    [Fact]
    public void What_turns_out_to_be_no_breach_closes_straight_away()
    {
        var breach = cast.Report("Dee", "Nadia").Triaged(Dee, Answers(TriageDecision.NotABreach)).Closed(Dee);

        Assert.False(breach.IsOpen);
    }

    [Fact]
    public void A_debrief_is_left_out_only_where_the_setting_leaves_it_to_judgement()
    {
        var judged = new SettingRules { DebriefRequired = false };

        Refused<DebriefNeeded>(() => In(BreachState.OutcomeRecorded).SkipDebrief(Rules, "Nothing to learn", Dee, Now));
        Refused<DebriefOrReasonNeeded>(() => In(BreachState.OutcomeRecorded).Closed(Dee, judged));
        Refused<ReasonMissing>(() => In(BreachState.OutcomeRecorded).SkipDebrief(judged, " ", Dee, Now));

        var breach = In(BreachState.OutcomeRecorded);
        breach.SkipDebrief(judged, "Nothing to learn", Dee, Now);
        Assert.False(breach.Closed(Dee, judged).IsOpen);
    }

    [Theory]
    [InlineData(new Agency[0], "Tell the police")]
    [InlineData(new[] { Agency.Lado }, "Tell the police")]
    [InlineData(new[] { Agency.Police101 }, "Tell the LADO")]
    [InlineData(new[] { Agency.Police999, Agency.AdviceService }, "Tell the LADO")]
    [InlineData(new[] { Agency.Police101, Agency.Lado }, "")]
    public void Illegal_content_closes_only_with_both_contacts_on_record(Agency[] told, string missing)
    {
        var breach = cast.Report("Dee", "Nadia").Triaged(Dee, Answers(TriageDecision.Allegation) with { IllegalContent = true });
        foreach (var agency in told)
            breach.RecordAdvice(breach.Told(Dee, agency), "Noted; go ahead", Now, Dee, Now);
        if (told.Contains(Agency.Lado))
            breach.WithOutcome(Dee, Outcome.Unsubstantiated).Debriefed(Dee).Cared(Dee);

        if (missing.Length == 0)
            Assert.False(breach.Closed(Dee).IsOpen);
        else
            Assert.StartsWith(missing, Refused<NotToldYet>(() => breach.Closed(Dee)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new[] { Agency.Lado }, "Tell the police")]
    [InlineData(new[] { Agency.Police101 }, "Tell the LADO")]
    public void The_limb_of_an_offence_closes_only_with_both_contacts_too(Agency[] told, string missing)
    {
        var guide = new GuideAnswers(GuideAnswer.No, GuideAnswer.Yes, GuideAnswer.No, GuideAnswer.No, GuideAnswer.No, null);
        var breach = cast.Report("Dee", "Nadia").Triaged(Dee, Answers(TriageDecision.Allegation, HarmThreshold.MayMeet) with { Guide = guide });
        foreach (var agency in told)
            breach.RecordAdvice(breach.Told(Dee, agency), "Noted; go ahead", Now, Dee, Now);

        Assert.True(breach.PossibleOffence);
        Assert.StartsWith(missing, Refused<NotToldYet>(() => breach.Closed(Dee)).Message, StringComparison.Ordinal);
        Refused<PoliceAndLadoBothNeeded>(() => breach.AskToLeaveOut(
            Ids.Next(), told.Contains(Agency.Lado) ? Duty.Police : Duty.Lado, "They know", cast["May"].PersonId, "May", Dee, Now));
    }

    [Fact]
    public void An_allegation_ends_with_one_of_its_five_outcomes()
    {
        var breach = cast.Report("Dee", "Nadia").Triaged(Dee, Answers(TriageDecision.Allegation));
        breach.RecordAdvice(breach.Told(Dee, Agency.Lado), "Go ahead", Now, Dee, Now);

        Refused<AllegationNeedsOutcome>(() => breach.WithOutcome(Dee));
        Assert.Equal(Outcome.Unsubstantiated, breach.WithOutcome(Dee, Outcome.Unsubstantiated).Outcome);
    }

    [Fact]
    public void Each_decision_carries_its_reason()
    {
        Refused<ReasonMissing>(() => In(BreachState.Triaged).RecordOutcome(new(Outcome.NotAnAllegation, "Manager", new(false, "No child")), "", Dee, Now));
        Refused<ReasonMissing>(() => In(BreachState.OutcomeRecorded).Debriefed(Dee).Close(Rules, "", Dee, Now));
        Refused<ReasonMissing>(() => In(BreachState.Closed).Reopen(" ", Dee, Now));
        Refused<ReasonMissing>(() => In(BreachState.Triaged).NameSubjects([cast.About("Nadia")], cast.People, "", Dee, Now));
    }

    [Fact]
    public void A_low_level_concern_closes_once_it_is_on_the_register_or_it_is_said_why_not()
    {
        Breach LowLevel() => cast.Report("Ravi", "Nadia").Triaged(Dee, Answers(TriageDecision.LowLevelConcern)).WithOutcome(Dee).Debriefed(Dee);

        Refused<RegisterFirst>(() => LowLevel().Closed(Dee));
        Refused<ReasonMissing>(() => LowLevel().KeepOffRegister(" ", Dee, Now));
        Refused<NotLowLevel>(() => In(BreachState.Triaged).KeepOffRegister("None", Dee, Now));
        var registered = LowLevel();
        registered.NotePutOnRegister(Dee, Now);
        registered.NotePutOnRegister(Dee, Now);
        var kept = LowLevel();
        kept.KeepOffRegister("It names nobody", Dee, Now);

        Assert.False(registered.Closed(Dee).IsOpen);
        Assert.False(kept.Closed(Dee).IsOpen);
        Assert.Single(registered.Raised, raised => raised.What is PutOnRegister);
    }

    [Fact]
    public void A_required_contact_has_its_reference_or_why_there_is_none_before_the_case_closes()
    {
        var breach = cast.Report("Dee", "Nadia").Triaged(Dee, Answers(TriageDecision.Allegation));
        var lado = Ids.Next();
        breach.RecordContact(lado, new(Agency.Lado, null, "", "Duty desk", Now, ContactMethod.Phone, "What we know"), Dee, Now);
        breach.RecordAdvice(lado, "Go ahead", Now, Dee, Now);
        breach.WithOutcome(Dee, Outcome.Unfounded).Debriefed(Dee).Cared(Dee);

        Assert.Equal(Duty.Lado, Refused<ReferenceFirst>(() => breach.Closed(Dee)).Required.Duty);
        Assert.Equal("Theirs", Refused<ReferenceMissing>(() => breach.RecordReference(lado, " ", null, Dee, Now)).Field);
        breach.RecordReference(lado, null, "Their desk gives none for a consultation", Dee, Now);
        Assert.Null(breach.WhatKeepsItOpen(Rules));
        breach.RecordReference(lado, "L/7", null, Dee, Now);

        Assert.Equal(("L/7", null), (breach.Contacts[0].Reference, breach.Contacts[0].NoReferenceBecause));
        Assert.False(breach.Closed(Dee).IsOpen);
    }

    [Fact]
    public void What_was_borne_out_and_then_called_no_breach_still_asks_for_the_decision_on_the_DBS()
    {
        var breach = cast.Report("Dee", "Nadia").Triaged(Dee).WithOutcome(Dee, Outcome.Substantiated);

        breach.Triaged(Dee, Answers(TriageDecision.NotABreach));

        Refused<DbsDecisionFirst>(() => breach.Closed(Dee));
        breach.DecideOnDbs(DbsDecision.DoNotRefer, "Not met", Dee, Now);
        Assert.False(breach.Closed(Dee).IsOpen);
    }

    [Fact]
    public void Every_step_leaves_an_event_with_who_and_when()
    {
        var breach = In(BreachState.Closed);

        Assert.Equal(
            [typeof(BreachReported), typeof(BreachTriaged), typeof(OutcomeRecorded), typeof(DebriefRecorded), typeof(BreachClosed)],
            breach.Raised.Select(raised => raised.What.GetType()));
        Assert.All(breach.Raised, raised => Assert.Equal("Dee", raised.By.Name));
        Assert.All(breach.Raised, raised => Assert.False(raised.What.Sentence.EndsWith('.')));
    }

    [Fact]
    public void A_report_says_what_happened_and_whom_it_is_about()
    {
        Refused<WhatHappenedMissing>(() => Report(" ", new NamedSubject(Ids.Next(), SubjectKind.NotKnown)));
        Refused<SubjectMissing>(() => Report("A phone was out"));
        Refused<SubjectUnclear>(() => Report("A phone was out", new NamedSubject(Ids.Next(), SubjectKind.PersonOfSetting)));
        Refused<SubjectUnclear>(() => Report("A phone was out", new NamedSubject(Ids.Next(), SubjectKind.SomeoneElse)));
    }

    private void Report(string whatHappened, params NamedSubject[] about) => Breach.Report(
        Ids.Next(), Ids.Next(), "BR-2026-0001", new(BreachCategory.Other, whatHappened, null, null, null, false, false),
        about, cast.People, Dee, Now);

    private string Answer(Breach breach, Refusal open, Outcome outcome)
    {
        switch (open)
        {
            case NotToldYet { Required.Duty: Duty.SocialCare }:
                breach.Told(Dee, Agency.ChildrensSocialCare);
                return "tell children\u2019s social care";
            case NotToldYet { Required.Duty: Duty.Lado }:
                breach.Told(Dee, Agency.Lado);
                return "tell the LADO";
            case LadoFirst:
                breach.RecordAdvice(breach.Contacts[^1].Id, "Go ahead", Now, Dee, Now);
                return "their advice";
            case AdviceFirst:
                breach.RecordAdvice(breach.Told(Dee, Agency.AdviceService), "Talk to her", Now, Dee, Now);
                return "ask for advice";
            case TriageAfterAdvice:
                breach.Triaged(Dee);
                return "triage";
            case CareFirst { Step: CareStep.Handlers }:
                breach.AppointHandlers(cast["May"].PersonId, cast["Dee"].PersonId, cast.People, "As usual", Dee, Now);
                return "handlers";
            case CareFirst { Step: var step }:
                breach.LeaveUndone(step, "The agency sees to it", Dee, Now);
                return step is CareStep.WelfareContact ? "welfare contact" : "suspension";
            case OutcomeFirst:
                breach.WithOutcome(Dee, outcome);
                return "outcome";
            case DbsDecisionFirst:
                breach.DecideOnDbs(DbsDecision.DoNotRefer, "Not met", Dee, Now);
                return "DBS";
            case AffectedFirst:
                breach.RecordAffected(new(false, "Nobody had opened it"), Dee, Now);
                return "people affected";
            case RegisterFirst:
                breach.NotePutOnRegister(Dee, Now);
                return "register";
            case DebriefNeeded:
                breach.Debriefed(Dee);
                return "debrief";
            default:
                return open.GetType().Name;
        }
    }

    private bool May(BreachState state, Action<Breach> act)
    {
        try
        {
            act(In(state));
            return true;
        }
        catch (RuleBrokenException)
        {
            return false;
        }
    }

    private Breach In(BreachState state)
    {
        var breach = cast.Report("Dee", "Nadia");
        if (state is BreachState.Reported)
            return breach;
        breach.Triaged(Dee);
        if (state is BreachState.Triaged)
            return breach;
        breach.WithOutcome(Dee);
        if (state is BreachState.OutcomeRecorded)
            return breach;
        breach.Debriefed(Dee).Closed(Dee);
        if (state is BreachState.Reopened)
            breach.Reopen("New witness", Dee, Now);
        return breach;
    }
}
