using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Settings;
using static SafeguardingPortal.Domain.Tests.Breaches.BreachSteps;

namespace SafeguardingPortal.Domain.Tests.Breaches;

public sealed class BreachTriageTests
{
    private readonly Cast cast = Cast.Nursery();

    public static TheoryData<string, TriageAnswers, Duty[]> Table => new()
    {
        { "a phone out, no more to it", Answers(), [] },
        { "a low-level concern", Answers(TriageDecision.LowLevelConcern), [] },
        { "an allegation", Answers(TriageDecision.Allegation), [Duty.Lado] },
        { "conduct that may meet the threshold", Answers(threshold: HarmThreshold.MayMeet), [Duty.Lado] },
        { "unsure", Answers(threshold: HarmThreshold.Unsure), [Duty.Lado] },
        { "illegal content", Answers() with { IllegalContent = true }, [Duty.Police, Duty.Lado] },
        { "a possible offence", Answers() with { PossibleOffence = true }, [Duty.Police, Duty.Lado] },
        { "the limb of an offence, without the tick", Answers(TriageDecision.Allegation, HarmThreshold.MayMeet) with { Guide = Offence(GuideAnswer.Yes) }, [Duty.Police, Duty.Lado] },
        { "unsure about that limb", Answers(threshold: HarmThreshold.Unsure) with { Guide = Offence(GuideAnswer.Unsure) }, [Duty.Lado] },
        { "a child in danger now", Answers() with { ImmediateDanger = true }, [Duty.Police, Duty.SocialCare] },
        { "danger and abuse", Answers(TriageDecision.ChildProtection) with { ImmediateDanger = true, ChildMayNeedHelp = true }, [Duty.Police, Duty.SocialCare] },
        { "a serious allegation", Answers(TriageDecision.Allegation) with { SeriousAllegation = true }, [Duty.Lado, Duty.Ofsted] },
        { "data that puts people at risk", Answers(TriageDecision.DataBreach) with { PeopleAtRiskFromData = true }, [Duty.Ico] },
        {
            "everything at once",
            Answers(TriageDecision.Allegation) with { IllegalContent = true, SeriousAllegation = true, PeopleAtRiskFromData = true },
            [Duty.Police, Duty.Lado, Duty.Ofsted, Duty.Ico]
        },
    };

    /// <summary>It is about nobody who works in or for the setting: the LADO has no part in it, nor the Ofsted that is told of allegations.</summary>
    public static TheoryData<string, string, TriageAnswers, Duty[]> NotOurs => new()
    {
        { "a father hits his child at the gate", "a father", Answers(TriageDecision.ChildProtection) with { PossibleOffence = true, SeriousAllegation = true }, [Duty.Police, Duty.SocialCare] },
        { "pupils share pictures of one another", "two pupils", Answers(TriageDecision.ChildProtection) with { IllegalContent = true }, [Duty.Police, Duty.SocialCare] },
        { "a burglar takes the tablets", "nobody knows", Answers(TriageDecision.DataBreach) with { PossibleOffence = true, PeopleAtRiskFromData = true }, [Duty.Police, Duty.Ico] },
        { "a stranger grabs a child", "a stranger", Answers(TriageDecision.ChildProtection) with { ImmediateDanger = true, Guide = Offence(GuideAnswer.Yes) }, [Duty.Police, Duty.SocialCare] },
        { "a grandparent posts a picture", "a grandparent", Answers(TriageDecision.Complaint), [] },
    };

    [Theory, MemberData(nameof(NotOurs))]
    public void Where_nobody_who_works_here_is_involved_the_LADO_is_not(string situation, string who, TriageAnswers answers, Duty[] told)
    {
        Assert.NotEmpty(situation);

        var breach = Described(who).Triaged(cast.Actor("Dee"), answers with { Threshold = HarmThreshold.NobodyWhoWorksHere });

        Assert.Equal(told, breach.Duties());
        Assert.False(breach.InvestigationIsLocked);
        Assert.Equal(Outcome.NotAnAllegation, breach.WithOutcome(cast.Actor("Dee")).Outcome);
    }

    [Fact]
    public void Nobody_is_taken_through_the_allegations_procedure_where_nobody_works_here() => Refused<AllegationAgainstNobodyHere>(
        () => Described("a father").Triaged(cast.Actor("Dee"), Answers(TriageDecision.Allegation, HarmThreshold.NobodyWhoWorksHere)));

    [Fact]
    public void That_nobody_works_here_takes_two_where_the_LADO_binds_already()
    {
        var offence = Answers(TriageDecision.ChildProtection, HarmThreshold.MayMeet) with { PossibleOffence = true };
        var breach = Described("a man in the hall").Triaged(cast.Actor("Dee"), offence);

        var refused = Refused<SecondPersonForLess>(
            () => breach.Triaged(cast.Actor("Dee"), offence with { Threshold = HarmThreshold.NobodyWhoWorksHere }));

        Assert.Equal([Duty.Lado], refused.Required.Select(required => required.Duty!.Value));
    }

    [Theory, MemberData(nameof(Table))]
    public void Who_must_be_told_follows_from_the_answers(string situation, TriageAnswers answers, Duty[] told)
    {
        Assert.NotEmpty(situation);
        Assert.Equal(told, cast.Report("Nadia", "Nadia").Triaged(cast.Actor("Dee"), answers).Duties());
    }

    [Theory]
    [InlineData(BreachCategory.SocialMediaPost, true, true)]
    [InlineData(BreachCategory.AbusiveMessage, true, true)]
    [InlineData(BreachCategory.ContactWithFamily, true, true)]
    [InlineData(BreachCategory.DeviceInRestrictedTime, true, false)]
    [InlineData(BreachCategory.SocialMediaPost, false, false)]
    public void Where_every_online_concern_about_staff_goes_to_the_LADO_the_threshold_does_not_matter(
        BreachCategory category, bool ruleOn, bool told)
    {
        var breach = cast.Report(category, "Dee", "Nadia").Triaged(cast.Actor("Dee"), rules: new() { OnlineConductGoesToLado = ruleOn });

        Assert.Equal(told, breach.NeedsLado);
    }

    [Fact]
    public void Ofsted_is_told_only_by_a_setting_registered_with_it()
    {
        var answers = Answers(TriageDecision.Allegation) with { SeriousAllegation = true };

        Assert.False(cast.Report("Dee", "Nadia").Triaged(cast.Actor("Dee"), answers, new SettingRules { RegisteredWithOfsted = false }).NeedsOfsted);
    }

    [Fact]
    public void The_threshold_question_is_answered_wherever_it_is_about_one_of_our_people()
    {
        Refused<ThresholdMissing>(() => cast.Report("Dee", "Nadia").Triaged(cast.Actor("Dee"), Answers(threshold: null)));
        Assert.Equal(BreachState.Triaged, cast.Report("Dee").Triaged(cast.Actor("Dee"), Answers(threshold: null)).State);
    }

    /// <summary>An agency worker or a contractor is an adult who works with children here, though nobody on the list.</summary>
    [Theory]
    [InlineData("the supply teacher", null, "asked")]
    [InlineData("the supply teacher", HarmThreshold.DoesNotAppearToMeet, "works here")]
    [InlineData("the supply teacher", HarmThreshold.MayMeet, "works here, the LADO is told")]
    [InlineData("a grandparent", HarmThreshold.NobodyWhoWorksHere, "does not")]
    public void The_threshold_question_is_asked_of_anybody_described(string who, HarmThreshold? threshold, string comesOf)
    {
        var breach = Described(who);
        var dee = cast.Actor("Dee");
        if (comesOf is "asked")
        {
            Refused<ThresholdMissing>(() => breach.Triaged(dee, Answers(threshold: threshold)));
            return;
        }

        breach.Triaged(dee, Answers(threshold: threshold));
        Assert.Equal(comesOf.StartsWith("works here", StringComparison.Ordinal), breach.IsAboutSomebodyWhoWorksHere());
        Assert.Equal(threshold is HarmThreshold.MayMeet, breach.NeedsLado);
    }

    [Fact]
    public void A_colleague_works_here_whatever_is_answered() => Refused<ThresholdMissing>(
        () => cast.Report("Dee", "Nadia").Triaged(cast.Actor("Dee"), Answers(threshold: HarmThreshold.NobodyWhoWorksHere)));

    [Fact]
    public void What_is_borne_out_about_an_agency_worker_asks_for_the_DBS_too()
    {
        var dee = cast.Actor("Dee");
        var breach = Described("the supply teacher").Triaged(dee).WithOutcome(dee, Outcome.Substantiated, "dismissal");

        Assert.True(breach.NeedsDbsDecision);
        Refused<DbsDecisionFirst>(() => breach.Triaged(dee, Answers(TriageDecision.NotABreach, HarmThreshold.NobodyWhoWorksHere)));
        Refused<SanctionNeedsPerson>(
            () => Described("a grandparent").Triaged(dee, Answers(threshold: HarmThreshold.NobodyWhoWorksHere))
                .WithOutcome(dee, Outcome.NotAnAllegation, "dismissal"));
    }

    private static GuideAnswers Offence(GuideAnswer answer) => new(GuideAnswer.No, answer, GuideAnswer.No, GuideAnswer.No, GuideAnswer.No, null);

    private Breach Described(string who) => Breach.Report(
        Ids.Next(), Ids.Next(), "BR-2026-0010", new(BreachCategory.SocialMediaPost, "A post about a child", null, null, null, false, false),
        [new NamedSubject(Ids.Next(), SubjectKind.SomeoneElse, Words: who)], cast.People, cast.Actor("Ravi"), Cast.FridayAfternoon);

    [Fact]
    public void Naming_one_of_our_people_later_asks_the_threshold_question_then()
    {
        var breach = cast.Report("Dee").Triaged(cast.Actor("Dee"), Answers(threshold: null));

        breach.NameSubjects([cast.About("Nadia")], cast.People, "Recognised", cast.Actor("Dee"), Now);

        Assert.True(breach.NeedsTriageAgain);
        Assert.IsType<TriageAgain>(breach.WhatKeepsItOpen(Rules));
    }

    [Fact]
    public void Nothing_that_may_be_grave_is_waved_through_as_not_a_breach()
    {
        var breach = cast.Report("Dee", "Nadia");

        Refused<ThresholdContradicted>(() => breach.Triaged(cast.Actor("Dee"), Answers(TriageDecision.NotABreach, HarmThreshold.Unsure)));
        Refused<ThresholdContradicted>(
            () => breach.Triaged(cast.Actor("Dee"), Answers(TriageDecision.NotABreach) with { IllegalContent = true }));
    }

    /// <summary>The reporter takes it for one thing, the DSL sees what it is; where the policy says so, conduct online goes to the LADO (C224).</summary>
    [Theory]
    [InlineData(BreachCategory.Other, null, false)]
    [InlineData(BreachCategory.Other, BreachCategory.SocialMediaPost, true)]
    [InlineData(BreachCategory.AbusiveMessage, null, true)]
    [InlineData(BreachCategory.AbusiveMessage, BreachCategory.Other, false)]
    public void What_it_is_is_said_at_triage_and_duties_follow_from_that(BreachCategory reported, BreachCategory? seen, bool lado)
    {
        var breach = Breach.Report(
            Ids.Next(), Ids.Next(), "BR-2026-0010", new(reported, "Seen on a phone", null, null, null, false, false),
            [cast.About("Nadia")], cast.People, cast.Actor("Ravi"), Cast.FridayAfternoon);

        breach.Triaged(cast.Actor("Dee"), Answers() with { Category = seen }, Rules with { OnlineConductGoesToLado = true });

        Assert.Equal((seen ?? reported, lado), (breach.Category, breach.NeedsLado));
    }

    [Fact]
    public void Another_category_alone_does_not_take_the_LADO_away()
    {
        var online = Rules with { OnlineConductGoesToLado = true };
        var breach = cast.Report("Ravi", "Nadia").Triaged(cast.Actor("Dee"), Answers() with { Category = BreachCategory.SocialMediaPost }, online);

        Refused<SecondPersonForLess>(() => breach.Triaged(cast.Actor("Dee"), Answers() with { Category = BreachCategory.Other }, online));
    }

    [Fact]
    public void The_policies_that_govern_it_stay_under_the_title_that_they_had()
    {
        var (phones, online) = (new PolicyEngaged(Ids.Next(), "Phones"), new PolicyEngaged(Ids.Next(), "Being online"));
        var breach = cast.Report("Ravi").Triaged(cast.Actor("Dee"), Answers(threshold: null) with { Policies = [phones] });

        breach.Triaged(
            cast.Actor("Dee"),
            Answers(threshold: null) with { Policies = [phones with { Title = "Phones and watches" }, online], PoliciesEngaged = "The home-school agreement" });

        Assert.Equal([phones, online], breach.Policies);
        Assert.Empty(breach.Triaged(cast.Actor("Dee"), Answers(threshold: null)).Policies);
    }

    [Fact]
    public void A_triage_has_a_reason() =>
        Refused<Domain.Shared.ReasonMissing>(() => cast.Report("Dee").Triaged(cast.Actor("Dee"), Answers() with { Reason = " " }));

    [Fact]
    public void The_clocks_start_when_the_setting_knew_and_never_later_than_the_report()
    {
        var breach = cast.Report("Dee", "Nadia");
        var dayBefore = breach.ReportedAt.AddDays(-1);

        Refused<KnownLaterThanReported>(
            () => breach.Triaged(cast.Actor("Dee"), Answers() with { KnewAt = breach.ReportedAt.AddMinutes(1) }));
        breach.Triaged(cast.Actor("Dee"), Answers(TriageDecision.Allegation) with { KnewAt = dayBefore });

        Assert.Equal(dayBefore, breach.KnownAt);
        Assert.Equal(new DateOnly(2026, 5, 1), breach.NextDueOn);
    }

    [Fact]
    public void A_second_triage_asks_for_a_second_outcome()
    {
        var dee = cast.Actor("Dee");
        var breach = cast.Report("Dee", "Nadia").Triaged(dee).WithOutcome(dee).Triaged(dee);

        Assert.Equal(BreachState.Triaged, breach.State);
        Assert.IsType<OutcomeFirst>(breach.WhatKeepsItOpen(Rules));
    }
}
