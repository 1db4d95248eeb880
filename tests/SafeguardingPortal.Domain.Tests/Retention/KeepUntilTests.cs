using System.Globalization;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Calendar;
using SafeguardingPortal.Domain.Retention;
using SafeguardingPortal.Domain.RuleBooks;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Domain.Tests.Breaches;

namespace SafeguardingPortal.Domain.Tests.Retention;

public sealed class KeepUntilTests
{
    [Theory]
    // what; made; closed; left; pension age; decided to keep; kept until; because begins
    [InlineData("allegation", "2026-05-05", null, null, null, null, null, "the case is open")]
    [InlineData("allegation", "2026-05-05", "2026-06-01", null, null, null, null, "the allegation was made on 5 May 2026, and 10 years from")]
    [InlineData("allegation", "2026-05-05", "2026-06-01", null, "2051-03-01", null, "2051-03-01", "the allegation was made on 5 May 2026, and 10 years")]
    [InlineData("allegation", "2026-05-05", "2026-06-01", null, "2030-03-01", null, "2036-05-05", "the allegation was made on 5 May 2026, and 10 years")]
    [InlineData("allegation", "2024-02-29", "2024-03-01", null, "2030-01-01", null, "2034-02-28", "the allegation was made on 29 February 2024")]
    [InlineData("low-level concern", "2026-05-05", null, null, null, null, null, "the person works here")]
    [InlineData("low-level concern", "2026-05-05", null, "2026-07-31", null, null, "2026-07-31", "the person left on 31 July 2026")]
    [InlineData("low-level concern", "2026-05-05", null, "2026-07-31", null, "2028-07-31", "2028-07-31", "somebody decided to keep it until 31 July 2028")]
    [InlineData("child protection", "2026-05-05", "2026-06-01", null, null, null, "2051-06-01", "the case was closed on 1 June 2026, and 25 years")]
    [InlineData("anything else", "2026-05-05", "2026-06-01", null, null, null, "2032-06-01", "the case was closed on 1 June 2026, and 6 years")]
    [InlineData("anything else", "2026-05-05", "2026-06-01", null, null, "2030-01-01", "2032-06-01", "the case was closed on 1 June 2026")]
    public void A_record_is_kept_until_a_day_that_explains_itself(
        string what, string made, string? closed, string? left, string? pension, string? longer, string? until, string because)
    {
        var facts = new KeepingFacts(
            what == "low-level concern" ? RecordKind.Concern : RecordKind.Case, Day(made)!.Value, Day(closed), what == "allegation",
            what == "child protection", true, null, Day(left), Day(pension), Day(longer));

        var keep = KeepUntil.Of(facts, RuleBook.AsItComes);

        Assert.Equal(Day(until), keep.Until);
        Assert.StartsWith(because, keep.Because, StringComparison.Ordinal);
    }

    [Theory]
    // pension age; kept until: the later of ten years or pension age from the allegation and of 25 years from the close
    [InlineData("2040-03-01", "2051-06-01")]
    [InlineData("2030-03-01", "2051-06-01")]
    [InlineData("2060-03-01", "2060-03-01")]
    [InlineData("not known", "2051-06-01")]
    [InlineData(null, null)]
    public void Of_an_allegation_that_is_a_child_protection_case_too_the_later_day_counts_and_both_are_named(string? pension, string? until)
    {
        var facts = new KeepingFacts(
            RecordKind.Case, new(2026, 5, 5), new(2026, 6, 1), true, true, true, null, null, pension == "not known" ? null : Day(pension), null)
        { PensionAgeNotKnown = pension == "not known" };

        var keep = KeepUntil.Of(facts, RuleBook.AsItComes);

        Assert.Equal(Day(until), keep.Until);
        Assert.Contains("10 years from then end on 5 May 2036", keep.Because, StringComparison.Ordinal);
        Assert.Contains("25 years from then end on 1 June 2051", keep.Because, StringComparison.Ordinal);
        Assert.Equal(pension is null, keep.WaitsForPensionAge);
        Assert.True(keep.Because.Length <= 600, keep.Because);
    }

    [Fact]
    public void Where_nobody_knows_the_pension_age_the_years_from_the_allegation_count()
    {
        var facts = new KeepingFacts(RecordKind.Case, new(2024, 2, 29), new(2024, 3, 1), true, false, false, null, null, null, null) { PensionAgeNotKnown = true };

        var keep = KeepUntil.Of(facts, RuleBook.AsItComes);

        Assert.Equal(new DateOnly(2034, 2, 28), keep.Until);
        Assert.Contains("nobody knows when normal pension age is reached", keep.Because, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Outcome.Malicious, FileStanding.MustLeave)]
    [InlineData(Outcome.False, FileStanding.MustLeave)]
    [InlineData(Outcome.Substantiated, FileStanding.MayStay)]
    [InlineData(Outcome.Unsubstantiated, FileStanding.MayStay)]
    [InlineData(Outcome.Unfounded, FileStanding.MayStay)]
    public void Malicious_and_false_leave_the_personnel_file(Outcome outcome, FileStanding standing)
    {
        var cast = Cast.Nursery();
        var breach = cast.Report("Nadia", "Olu");
        var (by, now) = (cast.Actor("Dee"), Cast.FridayAfternoon);
        breach.Triage(
            new TriageAnswers(TriageDecision.Conduct, HarmThreshold.DoesNotAppearToMeet, false, false, false, false, null, null, "So"),
            new SettingRules(), by, now);
        breach.RecordOutcome(new(outcome, "Dealt with", new(false, "No child")), "So", by, now);

        Assert.Equal(standing, KeptRecord.Of(breach).PersonnelFile);
        Assert.True(KeepingFacts.Of(breach, new Dictionary<Guid, DateOnly>(), null).Allegation);
    }

    /// <summary>An agency worker's allegation is kept no shorter than a colleague's.</summary>
    [Theory]
    [InlineData("the supply teacher", TriageDecision.Allegation, HarmThreshold.MayMeet, true)]
    [InlineData("the supply teacher", TriageDecision.Conduct, HarmThreshold.MayMeet, true)]
    [InlineData("the supply teacher", TriageDecision.Conduct, HarmThreshold.DoesNotAppearToMeet, false)]
    [InlineData("a grandparent", TriageDecision.Complaint, HarmThreshold.NobodyWhoWorksHere, false)]
    public void An_allegation_about_somebody_only_described_is_an_allegation(string who, TriageDecision decision, HarmThreshold threshold, bool allegation)
    {
        var cast = Cast.Nursery();
        var breach = Breach.Report(
            Ids.Next(), Ids.Next(), "BR-2026-0011", new(BreachCategory.Other, "Shouted at a child", null, null, null, false, false),
            [new NamedSubject(Ids.Next(), SubjectKind.SomeoneElse, Words: who)], cast.People, cast.Actor("Nadia"), Cast.FridayAfternoon);
        breach.Triage(
            new TriageAnswers(decision, threshold, false, false, false, false, null, null, "So"), new SettingRules(), cast.Actor("Dee"), Cast.FridayAfternoon);

        Assert.Equal(allegation, KeepingFacts.Of(breach, new Dictionary<Guid, DateOnly>(), null).Allegation);
    }

    private static DateOnly? Day(string? day) => day is null ? null : DateOnly.Parse(day, CultureInfo.InvariantCulture);
}

/// <summary>State by state, what may be done with a record and by whom.</summary>
public sealed class RecordKeepingTests
{
    private static readonly DateTimeOffset Now = Cast.FridayAfternoon;
    private readonly Cast cast = Cast.Nursery();

    [Fact]
    public void Two_people_dispose_of_what_is_due_and_a_tombstone_remains()
    {
        var keeping = Due();
        keeping.AskForDisposal("Not needed any more", cast.Actor("Dee"), Now);
        Refused<AnotherDisposes>(() => keeping.Dispose("DC-2026-0001", "Agreed", cast.Actor("Dee"), Now));

        keeping.Dispose("DC-2026-0001", "Agreed", cast.Actor("May"), Now);

        Assert.Equal((KeepingState.Disposed, "Dee", "May", "DC-2026-0001"), (keeping.State, keeping.AskedBy, keeping.DisposedBy, keeping.Certificate));
        Refused<DisposedAlready>(() => keeping.PlaceHold(Ids.Next(), "Late", cast.Actor("May"), Now));
        Refused<DisposedAlready>(() => keeping.Dispose("DC-2026-0002", "Again", cast.Actor("Ravi"), Now));
    }

    [Theory]
    [InlineData("before its day", typeof(NotDueYet))]
    [InlineData("on its last day", typeof(NotDueYet))]
    [InlineData("with no day known", typeof(NotDueYet))]
    [InlineData("on hold", typeof(IsOnHold))]
    [InlineData("still in the personnel file", typeof(StillInTheFile))]
    public void Nothing_goes_before_it_may(string when, Type refusal)
    {
        var today = London.Date(Now);
        var keeping = when switch
        {
            "before its day" => Kept(today.AddDays(1)),
            "on its last day" => Kept(today),
            "with no day known" => Kept(null),
            "still in the personnel file" => Kept(today.AddDays(-1), FileStanding.MustLeave),
            _ => Due(),
        };
        if (when == "on hold")
            keeping.PlaceHold(Ids.Next(), "A claim", cast.Actor("May"), Now);

        Assert.IsType(refusal, Assert.Throws<RuleBrokenException>(() => keeping.AskForDisposal("So", cast.Actor("Dee"), Now)).Refusal);
    }

    [Fact]
    public void A_hold_that_comes_after_the_asking_stops_the_disposal()
    {
        var keeping = Due();
        keeping.AskForDisposal("Not needed", cast.Actor("Dee"), Now);
        keeping.PlaceHold(Ids.Next(), "A claim came in", cast.Actor("Ravi"), Now);

        Refused<DisposalNotAsked>(() => keeping.Dispose("DC-2026-0001", "Agreed", cast.Actor("May"), Now));
        keeping.LiftHold(keeping.Holds[0].Id, "The claim is settled", cast.Actor("Ravi"), Now);
        Assert.False(keeping.OnHold);
        Refused<NoSuchHold>(() => keeping.LiftHold(keeping.Holds[0].Id, "Again", cast.Actor("Ravi"), Now));
    }

    [Fact]
    public void Whom_it_is_about_can_do_nothing_with_it()
    {
        var keeping = Due();

        Refused<SubjectMayNotAct>(() => keeping.AskForDisposal("", cast.Actor("Nadia"), Now));
        Refused<SubjectMayNotAct>(() => keeping.PlaceHold(Ids.Next(), "", cast.Actor("Nadia"), Now));
        Refused<SubjectMayNotAct>(() => keeping.RecordPensionAge(new DateOnly(2040, 1, 1), "", cast.Actor("Nadia"), Now));
    }

    [Fact]
    public void Working_it_out_again_is_silent_unless_something_changed()
    {
        var keeping = Due();
        keeping.TakeRaised();
        var (record, keep) = (Record(FileStanding.NotConcerned), Keep(keeping.Until));

        keeping.WorkOut(record, keep, Ids.Next, Now);
        Assert.Empty(keeping.Raised);
        keeping.WorkOut(record with { HiddenFrom = [cast["Nadia"].PersonId, cast["Dee"].PersonId] }, keep, Ids.Next, Now);
        Assert.Single(keeping.Raised);
        Assert.Equal(2, keeping.HiddenFrom.Count);
    }

    [Fact]
    public void Reasons_and_days_are_asked_for()
    {
        var keeping = Due();

        Refused<ReasonMissing>(() => keeping.AskForDisposal(" ", cast.Actor("Dee"), Now));
        Refused<ReasonMissing>(() => keeping.PlaceHold(Ids.Next(), " ", cast.Actor("Dee"), Now));
        Refused<KeepLongerInThePast>(() => keeping.KeepLonger(London.Date(Now), "So", cast.Actor("Dee"), Now));
        Refused<PensionAgeUnlikely>(() => keeping.RecordPensionAge(new DateOnly(1900, 1, 1), "So", cast.Actor("Dee"), Now));
        Refused<NothingInTheFile>(() => keeping.TakeOutOfPersonnelFile("So", cast.Actor("Dee"), Now));
        Refused<DisposalNotAsked>(() => keeping.DeclineDisposal("So", cast.Actor("Dee"), Now));
    }

    private RecordKeeping Due() => Kept(London.Date(Now).AddDays(-1));

    private RecordKeeping Kept(DateOnly? until, FileStanding file = FileStanding.NotConcerned) =>
        RecordKeeping.Begin(Ids.Next(), Ids.Next(), Record(file), Keep(until), Ids.Next, Now);

    private KeptRecord Record(FileStanding file) => new(
        RecordKind.Case, cast["Chris"].PersonId, "BR-2020-0001", new DateOnly(2020, 1, 6), CaseRoute.DslAndManager, file, [cast["Nadia"].PersonId]);

    private static KeepUntil Keep(DateOnly? until) => new(until, "the rule says so", RuleBook.AsItComes[KeepingRules.Other]);

    private static void Refused<TRefusal>(Action act)
        where TRefusal : Refusal => Assert.IsType<TRefusal>(Assert.Throws<RuleBrokenException>(act).Refusal);
}
