using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Calendar;
using SafeguardingPortal.Domain.Retention;
using SafeguardingPortal.Domain.Shared;
using static SafeguardingPortal.Domain.Tests.Breaches.BreachSteps;

namespace SafeguardingPortal.Domain.Tests.Breaches;

/// <summary>Two reports of one incident: nothing that one asks for is lost by closing it into the other.</summary>
public sealed class JoiningTests
{
    private readonly Cast cast = Cast.Nursery();

    private Actor Dee => cast.Actor("Dee");

    [Theory]
    [InlineData("Nadia", "Nadia", null)]
    [InlineData("Nadia", "Nadia + Olu", null)]
    [InlineData("", "Nadia", null)]
    [InlineData("Nadia", "", nameof(SubjectNotNamedThere))]
    [InlineData("Nadia + Olu", "Nadia", nameof(SubjectNotNamedThere))]
    public void Everybody_whom_it_is_about_is_named_in_the_other(string about, string other, string? refusal)
    {
        var (part, whole) = (Report(about), Report(other));

        var refused = Record.Exception(() => part.CloseAsPartOf(whole, "The same film", Dee, Now));

        Assert.Equal(refusal, (refused as RuleBrokenException)?.Refusal.GetType().Name);
        Assert.Equal(refusal is null, !part.IsOpen);
        Assert.Equal(refusal is null ? whole.Id : null, part.PartOfId);
    }

    [Theory]
    [InlineData(TriageDecision.Allegation, TriageDecision.Allegation, true)]
    [InlineData(TriageDecision.Allegation, TriageDecision.Conduct, false)]
    [InlineData(TriageDecision.Conduct, TriageDecision.Allegation, true)]
    [InlineData(TriageDecision.ChildProtection, TriageDecision.Allegation, false)]
    public void Whoever_must_be_told_here_must_be_told_there(TriageDecision here, TriageDecision there, bool closes)
    {
        var part = Report("Nadia").Triaged(Dee, Answers(here));
        var whole = Report("Nadia").Triaged(Dee, Answers(there));

        if (!closes)
            Assert.Equal("Other", Refused<AsksForMoreThanTheOther>(() => part.CloseAsPartOf(whole, "The same film", Dee, Now)).Field);
        else
            part.CloseAsPartOf(whole, "The same film", Dee, Now);

        Assert.Equal(closes, !part.IsOpen);
        Assert.Equal(closes, BreachClock.For(part, WorkingDays.England, Now).Count == 0 || here is TriageDecision.Conduct);
    }

    [Fact]
    public void What_a_reporter_flagged_is_not_lost_with_the_report()
    {
        var part = Breach.Report(
            Ids.Next(), Ids.Next(), "BR-2026-0008", new(BreachCategory.ImageOfChild, "It was sent on.", null, null, null, false, true),
            [cast.About("Nadia")], cast.People, Dee, Cast.FridayAfternoon);

        Assert.Equal(
            Duty.Police, Refused<AsksForMoreThanTheOther>(() => part.CloseAsPartOf(Report("Nadia"), "The same film", Dee, Now)).Required.Duty);
    }

    [Fact]
    public void It_is_not_closed_into_itself_into_a_part_into_one_known_later_or_by_somebody_in_either_frame()
    {
        var (part, whole) = (Report("Nadia"), Report("Nadia"));
        Refused<PartOfItself>(() => part.CloseAsPartOf(part, "Odd", Dee, Now));
        Refused<ReasonMissing>(() => part.CloseAsPartOf(whole, " ", Dee, Now));
        Refused<SubjectMayNotAct>(() => part.CloseAsPartOf(whole, "Mine", cast.Actor("Nadia"), Now));
        var later = Breach.Report(
            Ids.Next(), Ids.Next(), "BR-2026-0009", new(BreachCategory.ImageOfChild, "Again", null, null, null, false, false), [cast.About("Nadia")],
            cast.People, Dee, Cast.FridayAfternoon.AddHours(1));
        Refused<KnownBeforeTheOther>(() => part.CloseAsPartOf(later, "The same film", Dee, Now));

        part.CloseAsPartOf(whole, "The same film", Dee, Now);
        Refused<PartOfAPart>(() => Report("Nadia").CloseAsPartOf(part, "The same film", Dee, Now));
    }

    [Fact]
    public void The_trail_says_that_it_was_closed_and_nothing_of_the_other_and_it_is_kept_as_long()
    {
        var part = Report("Nadia");
        var route = part.Route;
        part.CloseAsPartOf(Report("Nadia").Triaged(Dee, Answers(TriageDecision.Allegation)), "The same film", Dee, Now);

        Assert.Equal("Closed", part.Raised[^1].What.Sentence);
        Assert.Equal(route, part.Route);
        Assert.True(KeepingFacts.Of(part, new Dictionary<Guid, DateOnly>(), null).Allegation);
        part.Reopen("It was another film", Dee, Now);
        Assert.Null(part.PartOfId);
    }

    private Breach Report(string about) => cast.Report("Dee", about.Split(" + ", StringSplitOptions.RemoveEmptyEntries));
}
