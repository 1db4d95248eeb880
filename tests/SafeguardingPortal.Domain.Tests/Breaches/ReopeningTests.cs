using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Calendar;
using SafeguardingPortal.Domain.Shared;
using static SafeguardingPortal.Domain.Tests.Breaches.BreachSteps;

namespace SafeguardingPortal.Domain.Tests.Breaches;

/// <summary>More came to light: what was told and advised before says nothing of it. The case was closed on Friday, and is opened again on Wednesday.</summary>
public sealed class ReopeningTests
{
    private static readonly DateTimeOffset Wednesday = new(2026, 5, 6, 10, 30, 0, TimeSpan.FromHours(1));
    private readonly Cast cast = Cast.Nursery();

    private Actor Dee => cast.Actor("Dee");

    [Fact]
    public void It_is_triaged_again_and_whoever_was_told_is_told_and_asked_again()
    {
        var breach = Reopened();
        List<string> steps = [Step(breach)];
        Refused<TriageAgain>(() => breach.WithOutcome(Dee, Outcome.Unfounded));
        Assert.True(Refused<TriageAgain>(() => breach.AddNote(Ids.Next(), NoteKind.Investigation, "I asked her", Dee, Wednesday)).Reopened);

        breach.Triage(Answers(TriageDecision.Allegation, HarmThreshold.MayMeet), Rules, Dee, Wednesday);
        steps.Add(Step(breach));
        Assert.Equal(DutyStanding.Open, breach.StandingOf(Duty.Lado));
        var lado = Ids.Next();
        breach.RecordContact(lado, new(Agency.Lado, null, "", "Duty desk", Wednesday, ContactMethod.Phone, "The second picture", "L/2"), Dee, Wednesday);
        steps.Add(Step(breach));
        Refused<LadoFirst>(() => breach.WithOutcome(Dee, Outcome.Unfounded));
        breach.RecordAdvice(lado, "Go ahead", Wednesday, Dee, Wednesday);
        steps.Add(Step(breach));

        Assert.Equal(["Triage", "Tell", "AwaitLadoAdvice", "RecordOutcome"], steps);
        Assert.Equal(2, breach.Contacts.Count);
    }

    [Theory]
    [InlineData("2026-05-06 10:30", "2026-05-07")]
    [InlineData("2026-05-01 17:00", "2026-05-05")]
    public void The_limit_runs_from_the_day_on_which_the_new_facts_were_learnt(string learnt, string lado)
    {
        var breach = Reopened(At(learnt));

        Assert.Equal(DateOnly.Parse(lado, System.Globalization.CultureInfo.InvariantCulture), breach.NextDueOn);
        Assert.Equal(breach.NextDueOn, NextStep.For(breach, Rules, WorkingDays.England, Wednesday).By!.LastDay);
        Assert.Equal((Cast.FridayAfternoon, At(learnt)), (breach.FirstKnownAt, breach.KnownAt));
        Assert.All(BreachClock.For(breach, WorkingDays.England, Wednesday), clock => Assert.True(clock.IfItApplies));
    }

    [Theory]
    [InlineData("2026-05-06 10:31", typeof(NotInTheFuture))]
    [InlineData("2026-05-01 15:39", typeof(LearntBeforeKnown))]
    public void New_facts_are_learnt_after_the_first_and_not_in_the_future(string learnt, Type refusal)
    {
        var thrown = Assert.Throws<RuleBrokenException>(() => Reopened(At(learnt)));

        Assert.Equal((refusal, "LearntAt"), (thrown.Refusal.GetType(), thrown.Refusal.Field));
    }

    /// <summary>Closed on Friday at 17:40; the new facts were learnt on Wednesday at nine.</summary>
    [Theory]
    [InlineData("2026-05-01 16:00", Agency.Ico, "on record, and of then")]
    [InlineData("2026-05-01 15:00", Agency.Ico, "refused")]
    [InlineData("2026-05-06 08:00", Agency.Ico, "refused")]
    [InlineData("2026-05-06 08:00", Agency.Police999, "known since then")]
    [InlineData("2026-05-06 09:00", Agency.Ico, "counts")]
    public void What_was_told_before_is_written_down_and_does_not_count(string at, Agency agency, string what)
    {
        var breach = Reopened(At("2026-05-06 09:00"));
        Contact? made = null;
        try
        {
            breach.RecordContact(Ids.Next(), new(agency, null, "", "A desk", At(at), ContactMethod.Phone, "What we know"), Dee, Wednesday);
            made = breach.Contacts[^1];
        }
        catch (RuleBrokenException refused) when (refused.Refusal is ContactBeforeKnown)
        {
        }

        Assert.Equal(what, made switch
        {
            null => "refused",
            _ when breach.KnownAt == At(at) && agency is Agency.Police999 => "known since then",
            _ => breach.MadeWith(agency is Agency.Police999 ? Duty.Police : Duty.Ico).Count > 0 ? "counts" : "on record, and of then",
        });
    }

    [Fact]
    public void A_referral_that_was_made_stays_made()
    {
        var breach = cast.Report("Ravi", "Nadia").Triaged(Dee).WithOutcome(Dee, Outcome.Substantiated);
        breach.DecideOnDbs(DbsDecision.Refer, "Borne out", Dee, Now);
        breach.Told(Dee, Agency.Dbs);
        breach.Debriefed(Dee).Closed(Dee);

        breach.Reopen("New witness", Dee, Wednesday);

        Assert.Equal(DutyStanding.Kept, breach.StandingOf(Duty.Dbs));
    }

    [Fact]
    public void Advice_sought_before_the_case_was_opened_again_is_sought_again()
    {
        var breach = Reopened();
        breach.Triage(Answers(TriageDecision.AdviceSought) with { Threshold = HarmThreshold.MayMeet }, Rules, Dee, Wednesday);

        Assert.False(breach.WasAdvised);
    }

    private Breach Reopened(DateTimeOffset? learnt = null)
    {
        var breach = cast.Report("Ravi", "Nadia").Triaged(Dee, Answers(TriageDecision.Allegation, HarmThreshold.MayMeet));
        breach.RecordAdvice(breach.Told(Dee, Agency.Lado), "Go ahead", Now, Dee, Now);
        breach.Cared(Dee).WithOutcome(Dee, Outcome.Unfounded).Debriefed(Dee).Closed(Dee);
        breach.Reopen("A second picture was found", Dee, Wednesday, learnt);
        return breach;
    }

    private static string Step(Breach breach) => NextStep.For(breach, Rules, WorkingDays.England, Wednesday).Kind.ToString();

    private static DateTimeOffset At(string londonTime) =>
        new(DateTime.ParseExact(londonTime, "yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture), TimeSpan.FromHours(1));
}
