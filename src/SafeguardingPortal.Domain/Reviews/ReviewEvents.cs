using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Reviews;

public sealed record ReviewScheduled(Guid PolicyId, DateOnly DueOn) : DomainEvent
{
    public override string Sentence => FormattableString.Invariant($"A review was scheduled for {DueOn:d MMMM yyyy}");
}

public sealed record ReviewRaised(Guid PolicyId, ReviewTrigger Trigger, DateOnly DueOn) : DomainEvent
{
    public override string Sentence => $"A review was raised: {Trigger.Label()}";
}

public sealed record ReviewMoved(Guid PolicyId, DateOnly DueBefore, DateOnly DueOn) : DomainEvent
{
    public override string Sentence => FormattableString.Invariant($"The review was moved to {DueOn:d MMMM yyyy}");
}

public sealed record ReviewCompleted(
    Guid PolicyId, ReviewOutcome Outcome, DateOnly DueOn, DateOnly ReviewedOn, int DaysLate) : DomainEvent
{
    public override string Sentence => DaysLate switch
    {
        0 => $"The review was completed on time: {Outcome.Label()}",
        1 => $"The review was completed 1 day late: {Outcome.Label()}",
        _ => FormattableString.Invariant($"The review was completed {DaysLate} days late: {Outcome.Label()}"),
    };
}

public sealed record ReviewNoLongerNeeded(Guid PolicyId, DateOnly DueOn) : DomainEvent
{
    public override string Sentence => "The review is no longer needed";
}
