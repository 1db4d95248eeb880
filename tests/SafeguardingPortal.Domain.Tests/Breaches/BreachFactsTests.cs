using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Breaches.Papers;
using SafeguardingPortal.Domain.Breaches.Sheets;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Domain.Shared;
using static SafeguardingPortal.Domain.Tests.Breaches.BreachSteps;

namespace SafeguardingPortal.Domain.Tests.Breaches;

/// <summary>What an agency's form asks for before there is an outcome, and what may be put with a case whose content may be illegal.</summary>
public sealed class BreachFactsTests
{
    private readonly Cast cast = Cast.Nursery();

    private static Setting Nursery => Setting.Open(
        Ids.Next(), "n", "The Nursery", SettingKind.Nursery, "Kent", new Terms(), new SettingRules(), Actor.Portal, Now);

    [Fact]
    public void Parents_are_recorded_while_the_investigation_is_locked_and_again_when_it_changes()
    {
        var breach = Allegation();
        var dee = cast.Actor("Dee");
        Assert.True(breach.InvestigationIsLocked);

        breach.RecordParents(new(false, "The police asked us to wait"), dee, Now);
        Assert.Equal("Not told: The police asked us to wait", breach.ParentsInWords());
        breach.RecordParents(new(true, "That a colleague is away", new DateOnly(2026, 5, 1), "May"), dee, Now);

        Assert.Equal("That a colleague is away (1 May 2026, by May)", breach.ParentsInWords());
    }

    [Theory]
    [InlineData(true, "", "2026-05-01", "May", "What")]
    [InlineData(false, " ", null, null, "WhyNot")]
    [InlineData(true, "All of it", null, "May", "ToldOn")]
    [InlineData(true, "All of it", "2026-05-01", "", "ToldBy")]
    [InlineData(true, "All of it", "2026-05-02", "May", "ToldOn")]
    public void What_is_missing_about_parents_is_asked_for(bool told, string words, string? on, string? by, string field)
    {
        var refusal = Assert.Throws<RuleBrokenException>(() => Allegation().RecordParents(
            new(told, words, on is null ? null : DateOnly.Parse(on, null), by), cast.Actor("Dee"), Now)).Refusal;

        Assert.Equal(field, refusal.Field);
    }

    [Fact]
    public void An_outcome_leaves_what_parents_were_told_as_it_stands_and_says_so_where_they_were_not()
    {
        var breach = cast.Report("Olu").Triaged(cast.Actor("Dee"));
        breach.RecordParents(new(true, "All of it", new DateOnly(2026, 5, 1), "May"), cast.Actor("Dee"), Now);

        breach.RecordOutcome(new(Outcome.NotAnAllegation, "By the leader", null), "So", cast.Actor("Dee"), Now);
        Assert.Equal("All of it (1 May 2026, by May)", breach.ParentsInWords());
        breach.WithOutcome(cast.Actor("Dee"));

        Assert.Equal(("Not told: No child was concerned", null), (breach.ParentsInWords(), breach.ParentsToldOn));
    }

    [Fact]
    public void What_the_report_left_open_is_added_once_and_what_it_says_stays()
    {
        var breach = Allegation();
        Assert.Equal([BasicFact.When, BasicFact.Device], breach.OpenFacts);
        var at = Cast.FridayAfternoon.AddHours(-1);

        breach.AddBasicFacts(new(at, null, null, "A phone with a blue case"), ChildNaming.InitialsOrReference, cast.Actor("Dee"), Now);

        Assert.Equal((at, "A phone with a blue case", "Garden"), (breach.OccurredAt, breach.DeviceOrAccount, breach.Where));
        Refused<BasicFactKnown>(() => Add(breach, new(null, "Kitchen", null, null)));
        Refused<BasicFactMissing>(() => Add(breach, new(null, " ", null, null)));
    }

    [Fact]
    public void A_moment_after_the_setting_knew_and_a_childs_name_are_refused()
    {
        var breach = Breach.Report(
            Ids.Next(), Ids.Next(), "BR-2026-0008", new BreachReport(BreachCategory.Other, "Shouting", null, null, null, false, false),
            [new NamedSubject(Ids.Next(), SubjectKind.NotKnown)], cast.People, cast.Actor("Olu"), Cast.FridayAfternoon);

        Refused<NotInTheFuture>(() => Add(breach, new(Now.AddMinutes(1), null, null, null)));
        Refused<HappenedAfterKnown>(() => Add(breach, new(Cast.FridayAfternoon.AddMinutes(1), null, null, null)));
        Refused<ChildNamedOtherwise>(() => Add(breach, new(null, null, "Oliver Smith", null)));
        Add(breach, new(null, null, "A.B.", null));
        Assert.Equal("A.B.", breach.Child);
    }

    [Fact]
    public void Whoever_may_not_know_of_it_adds_nothing_and_a_closed_case_takes_nothing()
    {
        var breach = cast.Report("Olu", "Nadia");

        Refused<SubjectMayNotAct>(() => breach.RecordParents(new(false, "No"), cast.Actor("Nadia"), Now));
        breach.Triaged(cast.Actor("Dee"), Answers(TriageDecision.NotABreach)).Closed(cast.Actor("Dee"));
        Refused<CaseIsClosed>(() => Add(breach, new(null, null, null, "A phone")));
    }

    [Fact]
    public void The_sheet_for_the_ICO_says_why_so_late_and_whether_the_people_affected_were_told()
    {
        var dee = cast.Actor("Dee");
        var breach = cast.Report(BreachCategory.Data, "Olu").Triaged(dee, Answers(TriageDecision.DataBreach, threshold: null) with { PeopleAtRiskFromData = true });
        breach.RecordParents(new(false, "No child was concerned"), dee, Now);
        Assert.Equal([SheetLineState.ByHand, SheetLineState.Missing], Lines().Select(line => line.State));
        var late = Now.AddDays(4);

        breach.RecordContact(Ids.Next(), new(Agency.Ico, null, "", "Their form", late, ContactMethod.OnlineForm, "What got out", LateBecause: "Nobody was in"), dee, late);
        breach.RecordAffected(new(true, "A letter to each family", new DateOnly(2026, 5, 1)), dee, Now);
        Assert.Equal(["Nobody was in", "Told on 1 May 2026: A letter to each family"], Lines().Select(line => line.Value));
        breach.RecordAffected(new(false, "The stick was encrypted"), dee, Now);
        Assert.Equal("Not needed: The stick was encrypted", Lines()[1].Value);

        List<SheetLine> Lines() => [.. new CaseSheet(breach, Nursery, [], new("Dee", "Safeguarding lead"), Now)
            .Fill(StandardSheets.All.Single(sheet => sheet.Agency is Agency.Ico))
            .Where(line => line.Label is "Reason if later than 72 hours" or "Have you told the people affected").OrderByDescending(line => line.Label)];
    }

    [Theory]
    [InlineData(true, "", "2026-05-01", "How")]
    [InlineData(false, " ", null, "WhyNot")]
    [InlineData(true, "By letter", null, "ToldOn")]
    [InlineData(true, "By letter", "2026-05-02", "ToldOn")]
    public void What_is_missing_about_the_people_affected_is_asked_for(bool told, string words, string? on, string field) => Assert.Equal(
        field, Assert.Throws<RuleBrokenException>(() => Allegation().RecordAffected(
            new(told, words, on is null ? null : DateOnly.Parse(on, null)), cast.Actor("Dee"), Now)).Refusal.Field);

    [Theory]
    [InlineData(FileKind.Pdf, true, true)]
    [InlineData(FileKind.PlainText, true, true)]
    [InlineData(FileKind.Jpeg, true, false)]
    [InlineData(FileKind.Word, true, false)]
    [InlineData(FileKind.Pdf, false, false)]
    public void Where_it_may_be_illegal_an_agencys_letter_comes_in_and_nothing_else(FileKind kind, bool receipt, bool taken)
    {
        var breach = cast.Report("Olu", "Nadia").Triaged(cast.Actor("Dee"), Answers() with { IllegalContent = true });
        breach.Told(cast.Actor("Dee"), Agency.Lado);
        var papers = CasePapers.For(breach);
        var file = new AttachedFile(Ids.Next(), "letter", kind, 9, "00", ScanResult.NotScanned);
        void Attach() => papers.Attach(breach, file, false, cast.Actor("Dee"), Now, receipt);

        if (taken)
            Attach();
        else
            Assert.Contains("PDF", Assert.Throws<RuleBrokenException>(Attach).Refusal.Message, StringComparison.Ordinal);

        Assert.Equal(taken, papers.Attachments.Any(one => !one.IsHeldIn(breach)));
    }

    private Breach Allegation() =>
        cast.Report("Olu", "Nadia").Triaged(cast.Actor("Dee"), Answers(TriageDecision.Allegation, HarmThreshold.MayMeet));

    private void Add(Breach breach, BasicFactsGiven given) =>
        breach.AddBasicFacts(given, ChildNaming.InitialsOrReference, cast.Actor("Dee"), Now);
}
