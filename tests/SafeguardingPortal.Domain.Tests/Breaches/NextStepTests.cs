using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Calendar;
using SafeguardingPortal.Domain.Shared;
using static SafeguardingPortal.Domain.Tests.Breaches.BreachSteps;

namespace SafeguardingPortal.Domain.Tests.Breaches;

/// <summary>What is waited for, and what is asked for, in the order in which it can be done.</summary>
public sealed class NextStepTests
{
    private readonly Cast cast = Cast.Nursery();

    private Actor Dee => cast.Actor("Dee");

    /// <summary>Sent on Friday; Monday is a bank holiday, so that the receipt may take until Tuesday and the limit ends with it.</summary>
    [Theory]
    [InlineData(ContactMethod.Phone, 1, NextStepKind.AwaitLadoAdvice, false)]
    [InlineData(ContactMethod.OnlineForm, 1, NextStepKind.AwaitAcknowledgement, false)]
    [InlineData(ContactMethod.Email, 4, NextStepKind.AwaitAcknowledgement, false)]
    [InlineData(ContactMethod.Email, 5, NextStepKind.AwaitAcknowledgement, true)]
    public void What_the_LADO_has_not_received_is_chased_before_their_advice_is_waited_for(ContactMethod method, int days, NextStepKind kind, bool late)
    {
        var breach = cast.Report("Ravi", "Nadia").Triaged(Dee, Answers(TriageDecision.Allegation, HarmThreshold.MayMeet));
        breach.Cared(Dee).Told(Dee, Agency.Lado, method);

        var step = NextStep.For(breach, Rules, WorkingDays.England, Now.AddDays(days));

        Assert.Equal((kind, Duty.Lado), (step.Kind, step.Duty));
        Assert.Equal(late, step.By!.IsOverdue(Now.AddDays(days)) && step.Kind is NextStepKind.AwaitAcknowledgement);
    }

    [Fact]
    public void A_receipt_that_did_not_come_is_late_though_the_limit_is_far_off()
    {
        var breach = cast.Report("Ravi", "Nadia").Triaged(Dee, Answers() with { SeriousAllegation = true });
        breach.Told(Dee, Agency.Lado);
        breach.Cared(Dee).Told(Dee, Agency.Ofsted, ContactMethod.OnlineForm);

        var step = NextStep.For(breach, Rules, WorkingDays.England, Now.AddDays(5));

        Assert.Equal((NextStepKind.AwaitAcknowledgement, Duty.Ofsted), (step.Kind, step.Duty));
        Assert.Equal(new DateOnly(2026, 5, 5), step.By!.LastDay);
    }

    [Fact]
    public void Whoever_sought_advice_asks_for_it_records_it_and_triages_again()
    {
        var breach = cast.Report("Ravi", "Nadia").Triaged(Dee, Answers(TriageDecision.AdviceSought));
        List<NextStepKind> steps = [Step()];
        Refused<AdviceFirst>(() => breach.WithOutcome(Dee));
        Refused<AdviceFirst>(() => breach.Closed(Dee));
        var asked = breach.Told(Dee, Agency.AdviceService);
        steps.Add(Step());
        breach.RecordAdvice(asked, "Talk to her, and write it down", Now, Dee, Now);
        steps.Add(Step());
        Refused<TriageAfterAdvice>(() => breach.WithOutcome(Dee));
        Refused<TriageAfterAdvice>(() => breach.Closed(Dee));
        breach.Triaged(Dee);
        steps.Add(Step());

        Assert.Equal([NextStepKind.AskForAdvice, NextStepKind.AwaitAdvice, NextStepKind.Triage, NextStepKind.RecordOutcome], steps);

        NextStepKind Step() => NextStep.For(breach, Rules, WorkingDays.England, Now).Kind;
    }
}
