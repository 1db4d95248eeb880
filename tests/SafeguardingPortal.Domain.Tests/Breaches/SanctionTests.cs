using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Breaches.Sanctions;
using SafeguardingPortal.Domain.RuleBooks;
using SafeguardingPortal.Domain.Shared;
using static SafeguardingPortal.Domain.Tests.Breaches.BreachSteps;

namespace SafeguardingPortal.Domain.Tests.Breaches;

/// <summary>What may follow for a person, and which referrals follow from that.</summary>
public sealed class SanctionTests
{
    private readonly Cast cast = Cast.Nursery();

    private Actor Dee => cast.Actor("Dee");

    [Theory]
    //          outcome                  sanction          DBS    TRA
    [InlineData(Outcome.Substantiated, "", true, false)]
    [InlineData(Outcome.Substantiated, "written-warning", true, false)]
    [InlineData(Outcome.Substantiated, "dismissal", true, true)]
    [InlineData(Outcome.Unsubstantiated, "", false, false)]
    [InlineData(Outcome.Unsubstantiated, "left-before", true, true)]
    [InlineData(Outcome.Unsubstantiated, "no-longer-used", true, true)]
    [InlineData(Outcome.Unsubstantiated, "other-work", true, true)]
    [InlineData(Outcome.NotAnAllegation, "advice", false, false)]
    [InlineData(Outcome.NotAnAllegation, "final-warning", false, false)]
    [InlineData(Outcome.NotAnAllegation, "access", false, false)]
    public void Which_referrals_are_decided_on_after_which_outcome_and_sanction(Outcome outcome, string sanction, bool dbs, bool tra)
    {
        var breach = cast.Report("Ravi", "Nadia").Triaged(Dee).WithOutcome(Dee, outcome, sanction);

        Assert.Equal((dbs, tra), (breach.NeedsDbsDecision, breach.NeedsTraDecision));
    }

    [Theory]
    //          then                     decided meanwhile      asked
    [InlineData(Outcome.Unsubstantiated, null, true)]
    [InlineData(Outcome.Unfounded, DbsDecision.DoNotRefer, false)]
    public void What_an_outcome_asked_is_not_taken_back_by_the_next(Outcome then, DbsDecision? decided, bool asked)
    {
        var breach = cast.Report("Ravi", "Nadia").Triaged(Dee).WithOutcome(Dee, Outcome.Substantiated);
        if (decided is { } decision)
            breach.DecideOnDbs(decision, "The conditions are not met", Dee, Now);

        breach.WithOutcome(Dee, then);

        Assert.Equal(asked, breach.NeedsDbsDecision);
    }

    [Fact]
    public void That_there_was_no_need_to_refer_was_said_of_the_milder_outcome()
    {
        var breach = cast.Report("Ravi", "Nadia").Triaged(Dee).WithOutcome(Dee, Outcome.Unsubstantiated);
        breach.DecideOnDbs(DbsDecision.DoNotRefer, "Nothing was borne out", Dee, Now);

        breach.WithOutcome(Dee, Outcome.Substantiated);

        Assert.True(breach.NeedsDbsDecision);
    }

    [Fact]
    public void A_decision_stands_for_the_end_it_was_made_on_and_no_other()
    {
        var breach = cast.Report("Ravi", "Nadia").Triaged(Dee).WithOutcome(Dee, Outcome.Substantiated);
        breach.DecideOnDbs(DbsDecision.DoNotRefer, "Supervised since", Dee, Now);

        Assert.False(breach.WithOutcome(Dee, Outcome.Substantiated).NeedsDbsDecision);
        Assert.True(breach.WithOutcome(Dee, Outcome.Substantiated, "dismissal").NeedsDbsDecision);
    }

    [Fact]
    public void It_closes_only_once_both_referrals_are_decided_on_and_whoever_is_referred_is_told_of()
    {
        var breach = cast.Report("Ravi", "Nadia").Triaged(Dee).WithOutcome(Dee, Outcome.Substantiated, "dismissal").Debriefed(Dee);

        Refused<DbsDecisionFirst>(() => breach.Closed(Dee));
        breach.DecideOnDbs(DbsDecision.DoNotRefer, "The conditions are not met", Dee, Now);
        Refused<TraDecisionFirst>(() => breach.Closed(Dee));
        Refused<ReasonMissing>(() => breach.DecideOnTra(TraDecision.Refer, " ", Dee, Now));
        breach.DecideOnTra(TraDecision.Refer, "A qualified teacher", Dee, Now);
        Assert.Equal("Tell the TRA and record the contact first.", Refused<NotToldYet>(() => breach.Closed(Dee)).Message);
        breach.Told(Dee, Agency.Tra);

        Assert.False(breach.Closed(Dee).IsOpen);
    }

    [Fact]
    public void A_sanction_is_kept_with_its_basis_as_it_stood_and_only_for_somebody_of_the_setting()
    {
        var breach = cast.Report("Ravi", "Nadia").Triaged(Dee).WithOutcome(Dee, Outcome.NotAnAllegation, "advice", "training");
        Assert.Equal(["Words of advice", "Additional training"], breach.Sanctions.Select(sanction => sanction.Words));
        Assert.All(breach.Sanctions, sanction => Assert.NotEmpty(sanction.Basis));

        var corrected = SanctionRules.Choices(RuleBook.AsItComes).Single(choice => choice.Key == "sanction-advice") with { Basis = "Another edition" };
        breach.RecordOutcome(new(Outcome.NotAnAllegation, "By the leader", new(true, "Told today", new DateOnly(2026, 5, 1), "May"), [corrected]), "Corrected", Dee, Now);
        Assert.DoesNotContain(breach.Sanctions, sanction => sanction.Basis == "Another edition");
        Assert.Single(breach.Sanctions);

        var nobody = cast.Report("Ravi").Triaged(Dee, Answers(threshold: null));
        Refused<SanctionNeedsPerson>(() => nobody.WithOutcome(Dee, Outcome.NotAnAllegation, "advice"));
        Assert.Empty(nobody.MayChoose([corrected]));
    }

    [Theory]
    [InlineData(true, "What", "As it was (1 May 2026, by May)")]
    [InlineData(false, "WhyNot", "Not told: As it was")]
    public void Parents_are_told_or_it_is_said_why_not(bool told, string field, string onRecord)
    {
        var breach = cast.Report("Ravi", "Nadia").Triaged(Dee);
        OutcomeGiven With(ParentsGiven? parents) => new(Outcome.NotAnAllegation, "By the leader", parents);
        ParentsGiven good = new(told, "As it was", new DateOnly(2026, 5, 1), "May");

        Assert.Equal("WereTold", Refused<ParentsMissing>(() => breach.RecordOutcome(With(null), "So", Dee, Now)).Field);
        Assert.Equal(field, Refused<ParentsMissing>(() => breach.RecordOutcome(With(good with { Words = " " }), "So", Dee, Now)).Field);
        breach.RecordOutcome(With(good), "So", Dee, Now);
        Assert.Equal(onRecord, breach.ParentsInWords());
        breach.RecordOutcome(With(null), "And so again", Dee, Now);
        Assert.Equal(onRecord, breach.ParentsInWords());
    }

    /// <summary>C203: the day and the name of one talk prove nothing of another.</summary>
    [Fact]
    public void With_the_outcome_parents_are_told_on_a_day_by_somebody_and_no_earlier_talk_lends_its_own()
    {
        var breach = cast.Report("Ravi", "Nadia").Triaged(Dee);
        breach.RecordParents(new(true, "That a colleague is away", new DateOnly(2026, 4, 30), "Ravi"), Dee, Now);
        ParentsGiven again = new(true, "How it ended");

        Assert.Equal("ToldOn", Refused<ParentsToldUnclear>(() => Record(again)).Field);
        Assert.Equal("ToldBy", Refused<ParentsToldUnclear>(() => Record(again with { On = new DateOnly(2026, 5, 1) })).Field);
        Record(again with { On = new DateOnly(2026, 5, 1), By = "May" });

        Assert.Equal("How it ended (1 May 2026, by May)", breach.ParentsInWords());
        void Record(ParentsGiven parents) => breach.RecordOutcome(new(Outcome.NotAnAllegation, "By the leader", parents), "So", Dee, Now);
    }

    [Fact]
    public void A_setting_adds_its_own_with_what_it_rests_on()
    {
        SanctionDetails good = new("A letter of expectations", "Procedure, paragraph 4", new DateOnly(2026, 4, 1), false);
        Refused<SanctionWordsMissing>(() => Enter(good with { Words = " " }));
        Refused<SanctionBasisMissing>(() => Enter(good with { Basis = "" }));
        Refused<SanctionCheckedInTheFuture>(() => Enter(good with { CheckedOn = new DateOnly(2027, 1, 1) }));
        var own = Enter(good);
        Refused<ReasonMissing>(() => own.Check(good, "", Dee, Now));
        own.StrikeOut("Gone from the procedure", Dee, Now);
        Refused<SanctionIsStruckOut>(() => own.Check(good, "After all", Dee, Now));

        OwnSanction Enter(SanctionDetails details) => OwnSanction.Enter(Ids.Next(), Ids.Next(), details, Dee, Now);
    }
}
