using SafeguardingPortal.Domain.Calendar;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Breaches;

// An open case on which nothing is recorded any more is not forgotten, though no time limit runs.
public sealed partial class Breach
{
    /// <summary>The London day on which an open case is looked at again, unless something is recorded before; null once it is closed. Lists ask for it.</summary>
    public DateOnly? LookAgainOn { get; private set; }

    /// <summary>The day that somebody chose for it; null where it follows from what was recorded last.</summary>
    public DateOnly? LookAgainChosen { get; private set; }

    /// <summary>Chooses another day than the one that follows from what was recorded last.</summary>
    public void LookAgainBy(DateOnly day, Actor by, DateTimeOffset now)
    {
        CheckOpenFor(by);
        if (day <= London.Date(now))
            throw new RuleBrokenException(new LookAgainLater());
        LookAgainChosen = day;
        Raise(new LookAgainPlanned(Reference, day), by, now);
    }

    /// <summary>Something about the case was recorded, on it or beside it: it is looked at again some days after that, or on a chosen day that is still to come.</summary>
    internal void LookAgainAfter(DateTimeOffset now)
    {
        if (!IsOpen)
        {
            (LookAgainOn, LookAgainChosen) = (null, null);
            return;
        }

        var today = London.Date(now);
        if (!(LookAgainChosen > today))
            LookAgainChosen = null;
        LookAgainOn = LookAgainChosen ?? Quiet(now, today);
    }

    /// <inheritdoc/>
    protected override void OnRaised(Actor by, DateTimeOffset at)
    {
        // That the portal itself moved it to another desk is nothing that was done about it.
        if (by != Actor.Portal || LookAgainOn is null || !IsOpen)
            LookAgainAfter(at);
    }

    // A reminder and no deadline: where the calendar does not cover the year, weekdays are counted.
    private DateOnly Quiet(DateTimeOffset now, DateOnly today)
    {
        var rule = RuleOf(DeadlineRules.LookAgainKey);
        return Deadline.Of(rule, now, WorkingDays.England, out _)?.LastDay ?? today.AddDays(rule.Limit * 7 / 5);
    }
}

public sealed record LookAgainPlanned(string Reference, DateOnly On) : DomainEvent
{
    public override string Sentence => "A day was chosen on which to look at it again";
}

public sealed record LookAgainLater() : Refusal("Choose a day that is still to come.", "Day");
