using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Inductions;

/// <summary>
/// One person's way in: each point is shown by the inductor and understood by the new person, and both say so themselves (C067, C070).
/// Neither can sign for the other, and nobody else can sign for either.
/// </summary>
public sealed class Induction : Aggregate
{
    private readonly List<InductionStep> steps = [];

    private Induction()
    {
    }

    public Guid PersonId { get; private init; }

    public Guid InductorId { get; private set; }

    /// <summary>The first day at work, from which each point is dated.</summary>
    public DateOnly StartedOn { get; private init; }

    public DateTimeOffset BegunAt { get; private init; }

    /// <summary>How many points the new person has still to sign.</summary>
    public int OpenForPerson { get; private set; }

    /// <summary>How many points the inductor has still to sign.</summary>
    public int OpenForInductor { get; private set; }

    /// <summary>By when the next point is to be signed by both; null once all are.</summary>
    public DateOnly? NextDueOn { get; private set; }

    public DateOnly? DoneOn { get; private set; }

    public IReadOnlyList<InductionStep> Steps => steps;

    public IEnumerable<InductionStep> InOrder => steps.OrderBy(step => step.Order);

    public static Induction Begin(
        Guid id, StaffMember person, StaffMember inductor, InductionList list, Func<Guid> newId, Actor by, DateTimeOffset now,
        DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(person);
        ArgumentNullException.ThrowIfNull(list);
        ArgumentNullException.ThrowIfNull(newId);
        if (person.LeftOn < today)
            throw new RuleBrokenException(new InductionOfLeaver(person.Name));

        var induction = new Induction
        {
            Id = id,
            SettingId = person.SettingId,
            PersonId = person.Id,
            StartedOn = person.StartedOn,
            BegunAt = now,
        };
        induction.steps.AddRange(list.InOrder.Select(item => new InductionStep(
            newId(), item.Order, item.Text, person.StartedOn.AddDays(item.WithinDays))));
        induction.Assign(inductor, today);
        induction.CountOpen();
        induction.Raise(new InductionBegun(person.Name, inductor.Name, induction.steps.Count), by, now);
        return induction;
    }

    /// <summary>Signs one point for whoever acts: as the new person or as the inductor, whichever they are.</summary>
    public void Sign(Guid stepId, string personName, Actor by, DateTimeOffset now, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(by);
        if (by.PersonId != PersonId && by.PersonId != InductorId)
            throw new RuleBrokenException(new NotYoursToSign());
        var step = steps.FirstOrDefault(found => found.Id == stepId) ?? throw new RuleBrokenException(new NoSuchInductionStep());
        var asInductor = by.PersonId == InductorId;
        if (asInductor ? step.InductorSignedAt is not null : step.PersonSignedAt is not null)
            throw new RuleBrokenException(new InductionStepSignedAlready());

        step.Sign(asInductor, by.Name, now);
        CountOpen();
        Raise(new InductionStepSigned(personName, step.Text, asInductor), by, now);
        if (NextDueOn is null)
        {
            DoneOn = today;
            Raise(new InductionDone(personName), by, now);
        }
    }

    /// <summary>Somebody else goes on with it. What was signed keeps the name of whoever signed it.</summary>
    public void HandOver(StaffMember inductor, string personName, string? reason, Actor by, DateTimeOffset now, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(inductor);
        reason = ReasonMissing.Require(reason);
        if (DoneOn is not null)
            throw new RuleBrokenException(new InductionDoneAlready());

        Assign(inductor, today);
        Raise(new InductionHandedOver(personName, inductor.Name), by, now, reason);
    }

    public int LateOn(DateOnly today) => steps.Count(step => !step.IsSigned && step.DueOn < today);

    private void Assign(StaffMember inductor, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(inductor);
        if (inductor.Id == PersonId)
            throw new RuleBrokenException(new OwnInductor());
        if (!inductor.WorksOn(today))
            throw new RuleBrokenException(new InductorNotHere(inductor.Name));
        InductorId = inductor.Id;
    }

    private void CountOpen()
    {
        OpenForPerson = steps.Count(step => step.PersonSignedAt is null);
        OpenForInductor = steps.Count(step => step.InductorSignedAt is null);
        NextDueOn = steps.Where(step => !step.IsSigned).Select(step => (DateOnly?)step.DueOn).Min();
    }
}

/// <summary>One point, copied from the list when the induction began.</summary>
public sealed class InductionStep
{
    internal InductionStep(Guid id, int order, string text, DateOnly dueOn) => (Id, Order, Text, DueOn) = (id, order, text, dueOn);

    private InductionStep()
    {
    }

    public Guid Id { get; private init; }

    public int Order { get; private init; }

    public string Text { get; private init; } = "";

    public DateOnly DueOn { get; private init; }

    public DateTimeOffset? PersonSignedAt { get; private set; }

    public DateTimeOffset? InductorSignedAt { get; private set; }

    /// <summary>Who was the inductor when it was signed.</summary>
    public string? InductorName { get; private set; }

    /// <summary>By both.</summary>
    public bool IsSigned => PersonSignedAt is not null && InductorSignedAt is not null;

    internal void Sign(bool asInductor, string name, DateTimeOffset now)
    {
        if (asInductor)
            (InductorSignedAt, InductorName) = (now, name);
        else
            PersonSignedAt = now;
    }
}
