using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Shared;
using static SafeguardingPortal.Domain.Tests.Breaches.BreachSteps;

namespace SafeguardingPortal.Domain.Tests.Breaches;

/// <summary>What one person may not decide alone holds only once a second, signed in as themself, has agreed.</summary>
public sealed class SecondOpinionTests
{
    private readonly Cast cast = Cast.Nursery();

    private Actor Dee => cast.Actor("Dee");

    private Actor May => cast.Actor("May");

    [Fact]
    public void Asking_changes_nothing_and_agreeing_does()
    {
        var breach = Allegation();
        var asked = AskToLeaveOut(breach, Duty.Lado);

        Assert.Equal(DutyStanding.Open, breach.StandingOf(Duty.Lado));
        Assert.True(breach.InvestigationIsLocked);
        breach.AnswerSecondOpinion(asked, true, "They have a case open already", May, Now);

        Assert.Equal(DutyStanding.NotMadeWithReason, breach.StandingOf(Duty.Lado));
        Assert.False(breach.InvestigationIsLocked);
    }

    /// <summary>One person does not turn "told late" into "told in time".</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void When_the_setting_knew_is_put_later_by_two_only(bool agreed)
    {
        var breach = cast.Report("Ravi", "Nadia");
        var (early, late) = (breach.ReportedAt.AddDays(-2), breach.ReportedAt.AddDays(-1));
        breach.Triaged(Dee, Answers() with { KnewAt = early });
        var asked = Ids.Next();
        breach.AskKnewLater(asked, "The wrong day was typed", cast["May"].PersonId, "May", Dee, Now);
        breach.AnswerSecondOpinion(asked, agreed, "As I remember it", May, Now);

        if (agreed)
            breach.Triaged(Dee, Answers() with { KnewAt = late });
        else
            Refused<KnewLaterNeedsTwo>(() => breach.Triaged(Dee, Answers() with { KnewAt = late }));

        Assert.Equal(agreed ? late : early, breach.KnownAt);
    }

    [Fact]
    public void Nothing_is_put_later_where_the_setting_knew_with_the_report() => Refused<KnewWithTheReport>(
        () => cast.Report("Ravi", "Nadia").AskKnewLater(Ids.Next(), "Later", cast["May"].PersonId, "May", Dee, Now));

    [Fact]
    public void A_second_person_who_does_not_agree_leaves_everything_as_it_was()
    {
        var breach = Allegation();

        breach.AnswerSecondOpinion(AskToLeaveOut(breach, Duty.Lado), false, "Ring them", May, Now);

        Assert.Equal(DutyStanding.Open, breach.StandingOf(Duty.Lado));
        AskToLeaveOut(breach, Duty.Lado);
    }

    [Fact]
    public void Only_the_person_asked_answers_and_only_once()
    {
        var breach = Allegation();
        var asked = AskToLeaveOut(breach, Duty.Lado);

        Refused<NotAskedOfYou>(() => breach.AnswerSecondOpinion(asked, true, "Fine", Dee, Now));
        Refused<NotAskedOfYou>(() => breach.AnswerSecondOpinion(asked, true, "Fine", cast.Actor("Ravi"), Now));
        Refused<ReasonMissing>(() => breach.AnswerSecondOpinion(asked, true, " ", May, Now));
        breach.AnswerSecondOpinion(asked, true, "Fine", May, Now);
        Refused<AnsweredAlready>(() => breach.AnswerSecondOpinion(asked, false, "No", May, Now));
    }

    [Fact]
    public void The_second_person_is_somebody_else_and_nobody_in_the_frame()
    {
        var breach = Allegation();
        breach.DeclareConflict(Ids.Next(), cast["Ravi"].PersonId, ConflictKind.Witness, cast.People, "Saw it", Dee, Now);

        Refused<SecondPersonNeeded>(() => AskToLeaveOut(breach, Duty.Lado, "Dee"));
        Refused<SecondPersonNeeded>(() => AskToLeaveOut(breach, Duty.Lado, "Nadia"));
        Refused<SecondPersonNeeded>(() => AskToLeaveOut(breach, Duty.Lado, "Ravi"));
        Refused<NotRequired>(() => AskToLeaveOut(breach, Duty.Ico));
    }

    [Fact]
    public void The_same_question_is_put_once_at_a_time()
    {
        var breach = Allegation();
        AskToLeaveOut(breach, Duty.Lado);

        Refused<AskedAlready>(() => AskToLeaveOut(breach, Duty.Lado));
    }

    [Fact]
    public void An_investigation_begins_before_the_LADO_advises_only_with_two_people()
    {
        var breach = Allegation();
        var asked = Ids.Next();
        breach.AskToInvestigate(asked, "The only witness leaves the country tonight", May.PersonId, "May", Dee, Now);

        Refused<LadoFirst>(() => breach.AddNote(Ids.Next(), NoteKind.Investigation, "I asked her why", Dee, Now));
        breach.AnswerSecondOpinion(asked, true, "The LADO cannot be reached until Monday", May, Now);

        breach.AddNote(Ids.Next(), NoteKind.Investigation, "I asked her why", Dee, Now);
        Assert.Equal(DutyStanding.Open, breach.StandingOf(Duty.Lado));
    }

    [Fact]
    public void What_is_not_locked_needs_no_second_person() => Refused<NotLocked>(() => cast.Report("Dee", "Nadia").Triaged(Dee)
        .AskToInvestigate(Ids.Next(), "Why not", May.PersonId, "May", Dee, Now));

    [Theory]
    [InlineData(Duty.Police)]
    [InlineData(Duty.Lado)]
    public void Illegal_content_goes_to_the_police_and_the_LADO_and_no_two_people_replace_that(Duty duty)
    {
        var breach = cast.Report("Dee", "Nadia").Triaged(Dee, Answers() with { IllegalContent = true });

        Refused<PoliceAndLadoBothNeeded>(() => AskToLeaveOut(breach, duty));
    }

    [Fact]
    public void An_agreement_does_not_hold_once_it_turns_out_to_be_an_offence()
    {
        var breach = Allegation();
        breach.AnswerSecondOpinion(AskToLeaveOut(breach, Duty.Lado), true, "Fine", May, Now);

        breach.Triaged(Dee, Answers(TriageDecision.Allegation) with { IllegalContent = true });

        Assert.Equal(DutyStanding.Open, breach.StandingOf(Duty.Lado));
    }

    [Fact]
    public void An_agreement_does_not_hold_once_whoever_gave_it_is_in_the_frame()
    {
        var breach = Allegation();
        breach.AnswerSecondOpinion(AskToLeaveOut(breach, Duty.Lado), true, "Fine", May, Now);

        breach.DeclareConflict(Ids.Next(), May.PersonId, ConflictKind.RelatedToSubject, cast.People, "Sisters", Dee, Now);

        Assert.Equal(DutyStanding.Open, breach.StandingOf(Duty.Lado));
        Assert.NotNull(breach.NextDueOn);
    }

    /// <summary>An agreement is about the case as it stood.</summary>
    [Theory]
    [InlineData("triaged again")]
    [InlineData("triaged as an offence")]
    [InlineData("about somebody else")]
    [InlineData("reopened")]
    public void An_agreement_does_not_hold_once_the_facts_have_changed(string change)
    {
        var breach = Allegation();
        breach.AnswerSecondOpinion(AskToInvestigate(breach), true, "The LADO cannot be reached", May, Now);
        Assert.False(breach.InvestigationIsLocked);

        if (change is "triaged again")
            breach.Triaged(Dee, Answers(TriageDecision.Allegation, HarmThreshold.MayMeet));
        else if (change is "triaged as an offence")
            breach.Triaged(Dee, Answers(TriageDecision.Allegation) with { IllegalContent = true });
        else if (change is "about somebody else")
            breach.NameSubjects([cast.About("Nadia"), cast.About("Olu")], cast.People, "Both were there", Dee, Now);
        else
            Reopen(breach);

        Assert.True(breach.InvestigationIsLocked);
        Assert.All(breach.SecondOpinions, opinion => Assert.NotNull(opinion.LapsedAt));
        AskToInvestigate(breach);

        void Reopen(Breach closed)
        {
            closed.WithOutcome(Dee, Outcome.Unfounded);
            closed.AnswerSecondOpinion(AskToLeaveOut(closed, Duty.Lado), true, "They have it", May, Now);
            closed.Debriefed(Dee).Cared(Dee).Closed(Dee).Reopen("New witness", Dee, Now);
        }
    }

    [Fact]
    public void A_question_that_was_overtaken_is_not_answered_any_more()
    {
        var breach = Allegation();
        var asked = AskToInvestigate(breach);
        breach.Triaged(Dee, Answers(TriageDecision.Allegation, HarmThreshold.MayMeet));

        Refused<NoLongerAsked>(() => breach.AnswerSecondOpinion(asked, true, "Fine", May, Now));
    }

    [Fact]
    public void Whoever_left_or_came_into_the_frame_does_not_hold_the_question_up()
    {
        var breach = Allegation();
        var first = AskToLeaveOut(breach, Duty.Lado);
        var second = AskToLeaveOut(breach, Duty.Lado, "Ravi");
        Refused<NoLongerAsked>(() => breach.AnswerSecondOpinion(first, true, "Fine", May, Now));
        breach.DeclareConflict(Ids.Next(), cast["Ravi"].PersonId, ConflictKind.Witness, cast.People, "Saw it", Dee, Now);

        var third = AskToLeaveOut(breach, Duty.Lado);
        breach.AnswerSecondOpinion(third, true, "Fine", May, Now);

        Assert.Equal(DutyStanding.NotMadeWithReason, breach.StandingOf(Duty.Lado));
        Assert.NotNull(breach.SecondOpinions.Single(opinion => opinion.Id == second).LapsedAt);
    }

    private Guid AskToInvestigate(Breach breach)
    {
        var id = Ids.Next();
        breach.AskToInvestigate(id, "The only witness leaves the country tonight", May.PersonId, "May", Dee, Now);
        return id;
    }

    private Guid AskToLeaveOut(Breach breach, Duty duty, string of = "May")
    {
        var id = Ids.Next();
        breach.AskToLeaveOut(id, duty, "The LADO rang us first and has a case open", cast[of].PersonId, of, Dee, Now);
        return id;
    }

    private Breach Allegation() => cast.Report("Dee", "Nadia").Triaged(Dee, Answers(TriageDecision.Allegation, HarmThreshold.MayMeet));
}
