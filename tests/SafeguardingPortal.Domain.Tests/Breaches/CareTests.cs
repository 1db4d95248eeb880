using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Breaches.Work;
using SafeguardingPortal.Domain.Calendar;
using SafeguardingPortal.Domain.Shared;
using static SafeguardingPortal.Domain.Tests.Breaches.BreachSteps;

namespace SafeguardingPortal.Domain.Tests.Breaches;

/// <summary>An allegation has two sides, and the adult is looked after too: asked for one after the other, and recorded or explained before the close.</summary>
public sealed class CareTests
{
    private readonly Cast cast = Cast.Nursery();

    private Actor Dee => cast.Actor("Dee");

    [Fact]
    public void Once_the_LADO_was_told_each_is_the_next_step_in_its_turn()
    {
        var breach = Allegation();
        var work = CaseWork.Begin(breach, Dee, Now);
        List<NextStepKind> steps = [Step()];
        var lado = breach.Told(Dee, Agency.Lado);
        steps.Add(Step());
        breach.AppointHandlers(cast["May"].PersonId, cast["Dee"].PersonId, cast.People, "As usual", Dee, Now);
        steps.Add(Step());
        breach.RecordAdvice(lado, "Go ahead", Now, Dee, Now);
        steps.Add(Step());
        work.NameWelfareContact(breach, "The deputy of another room", "A call twice a week", Dee, Now);
        steps.Add(Step());
        work.ConsiderSuspension(breach, SuspensionChoice.Supervised, "Other duties", "The risk is small", Dee, Now);
        steps.Add(Step());

        Assert.Equal(
            [
                NextStepKind.Tell, NextStepKind.AppointHandlers, NextStepKind.AwaitLadoAdvice, NextStepKind.NameWelfareContact,
                NextStepKind.ConsiderSuspension, NextStepKind.RecordOutcome,
            ],
            steps);
        breach.WithOutcome(Dee, Outcome.Unfounded).Debriefed(Dee).Close(Rules, "All done", Dee, Now, work);

        NextStepKind Step() => NextStep.For(breach, Rules, WorkingDays.England, Now, work).Kind;
    }

    [Theory]
    [InlineData("", CareStep.Handlers)]
    [InlineData("Handlers", CareStep.WelfareContact)]
    [InlineData("Handlers, WelfareContact", CareStep.Suspension)]
    [InlineData("Handlers, WelfareContact, Suspension", null)]
    public void It_closes_once_each_is_recorded_or_has_its_reason(string said, CareStep? missing)
    {
        var breach = Allegation();
        breach.RecordAdvice(breach.Told(Dee, Agency.Lado), "Go ahead", Now, Dee, Now);
        breach.WithOutcome(Dee, Outcome.Unfounded).Debriefed(Dee);
        foreach (var step in said.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<CareStep>))
            breach.LeaveUndone(step, "The agency sees to it", Dee, Now);

        if (missing is { } first)
            Assert.Equal(first, Refused<CareFirst>(() => breach.Closed(Dee)).Step);
        else
            Assert.False(breach.Closed(Dee).IsOpen);
    }

    [Theory]
    [InlineData(TriageDecision.Conduct, HarmThreshold.DoesNotAppearToMeet, 0)]
    [InlineData(TriageDecision.LowLevelConcern, HarmThreshold.DoesNotAppearToMeet, 0)]
    [InlineData(TriageDecision.AdviceSought, HarmThreshold.Unsure, 0)]
    [InlineData(TriageDecision.Complaint, HarmThreshold.MayMeet, 3)]
    [InlineData(TriageDecision.Allegation, HarmThreshold.Unsure, 3)]
    public void Only_an_allegation_asks_for_it(TriageDecision decision, HarmThreshold threshold, int owed) =>
        Assert.Equal(owed, cast.Report("Olu", "Nadia").Triaged(Dee, Answers(decision, threshold)).CareOwed(null).Count);

    [Fact]
    public void Where_nobody_is_known_there_is_nobody_to_look_after() =>
        Assert.Equal([CareStep.Handlers], cast.Report("Olu").Triaged(Dee, Answers(TriageDecision.Allegation, null)).CareOwed(null));

    [Fact]
    public void A_reason_is_given_for_an_allegation_and_by_nobody_it_is_about()
    {
        Refused<ReasonMissing>(() => Allegation().LeaveUndone(CareStep.Suspension, " ", Dee, Now));
        Refused<SubjectMayNotAct>(() => Allegation().LeaveUndone(CareStep.Suspension, "I like my work", cast.Actor("Nadia"), Now));
        Refused<CareNotOwed>(() => cast.Report("Olu", "Nadia").Triaged(Dee).LeaveUndone(CareStep.Handlers, "Small", Dee, Now));
    }

    private Breach Allegation() => cast.Report("Olu", "Nadia").Triaged(Dee, Answers(TriageDecision.Allegation, HarmThreshold.MayMeet));
}
