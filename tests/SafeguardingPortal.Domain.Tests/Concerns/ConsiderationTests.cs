using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Concerns;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Domain.Tests.Breaches;

namespace SafeguardingPortal.Domain.Tests.Concerns;

public sealed class ConsiderationTests
{
    private static readonly DateTimeOffset Now = Cast.FridayAfternoon;
    private readonly Cast cast = Cast.Nursery();

    [Fact]
    public void The_sentence_is_kept_with_the_concerns_that_it_is_about()
    {
        var concerns = new[] { Concern("Nadia"), Concern("Nadia") };

        var consideration = Consider(concerns, ConsiderationDecision.Conduct, "  both were haste.  ");

        Assert.Equal("both were haste.", consideration.Because);
        Assert.Equal("Dee", consideration.ConsideredBy);
        Assert.Equal(concerns.Select(concern => concern.Id), consideration.Concerns.Select(line => line.ConcernId));
        Assert.Equal("2 low-level concerns considered together: conduct", consideration.Raised[0].What.Sentence);
        Assert.All(concerns, concern => Assert.Equal(ConcernState.Recorded, concern.State));
    }

    [Fact]
    public void An_allegation_takes_the_concerns_into_the_case_and_the_case_names_them()
    {
        var concerns = new[] { Concern("Nadia"), Concern("Nadia") };
        var report = CaseFromConcerns.Report(concerns, "three watches are a habit", cast.Actor("Dee"), Now);
        var opened = new OpenedCase(Ids.Next(), "BR-2026-0007");

        var consideration = Consider(concerns, ConsiderationDecision.Allegation, "three watches are a habit", opened);

        Assert.Equal(opened.Id, consideration.CaseId);
        Assert.All(concerns, concern => Assert.Equal((ConcernState.BecameCase, opened.Id), (concern.State, concern.BecameCaseId)));
        Assert.Equal(BreachCategory.DeviceInRestrictedTime, report.Category);
        Assert.Contains("considered together on 1 May 2026 by Dee, because three watches are a habit", report.WhatHappened, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sentence_is_needed_and_so_are_concerns_and_one_person_for_an_allegation()
    {
        Refused<NothingToConsider>(() => Consider([], ConsiderationDecision.NoFurtherAction, "nothing"));
        Refused<BecauseMissing>(() => Consider([Concern("Nadia")], ConsiderationDecision.NoFurtherAction, " "));
        Refused<OneSubjectNeeded>(() => Consider(
            [Concern("Nadia"), Concern("Olu")], ConsiderationDecision.Allegation, "so", new OpenedCase(Ids.Next(), "BR-2026-0001")));
        Refused<SubjectMayNotAct>(() => Consider([Concern("Dee")], ConsiderationDecision.NoFurtherAction, "so"));
    }

    private Concern Concern(string about) => ConcernTests.Record(cast, "May", about);

    private Consideration Consider(Concern[] concerns, ConsiderationDecision decision, string because, OpenedCase? opened = null) => Consideration.Record(
        Ids.Next(), Ids.Next(), new Considered(ConcernLens.Person, "x", "3 concerns about one person in 12 months", concerns, decision, because),
        opened, Ids.Next, cast.Actor("Dee"), Now);

    private static void Refused<TRefusal>(Action act)
        where TRefusal : Refusal => Assert.IsType<TRefusal>(Assert.Throws<RuleBrokenException>(act).Refusal);
}
