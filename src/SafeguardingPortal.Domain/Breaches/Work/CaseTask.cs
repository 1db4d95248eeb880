namespace SafeguardingPortal.Domain.Breaches.Work;

public enum CaseTaskKind
{
    /// <summary>A step of the case itself.</summary>
    Step,

    /// <summary>Advice of an agency that somebody has to act on.</summary>
    FromAdvice,
}

/// <summary>A task as the form gives it.</summary>
/// <param name="ContactId">The contact whose advice it follows; null for anything else.</param>
public sealed record PlannedTask(string What, CaseTaskKind Kind, Guid OwnerId, DateOnly DueOn, Guid? ContactId = null);

/// <summary>Something that one person does by a day.</summary>
public sealed class CaseTask
{
    internal CaseTask(Guid id, PlannedTask plan, DateTimeOffset at)
    {
        Id = id;
        What = plan.What;
        Kind = plan.Kind;
        OwnerId = plan.OwnerId;
        DueOn = plan.DueOn;
        ContactId = plan.ContactId;
        PlannedAt = at;
    }

    private CaseTask()
    {
    }

    public Guid Id { get; private init; }

    public string What { get; private init; } = "";

    public CaseTaskKind Kind { get; private init; }

    public Guid OwnerId { get; private set; }

    public DateOnly DueOn { get; private init; }

    /// <summary>The contact whose advice it follows.</summary>
    public Guid? ContactId { get; private init; }

    public DateTimeOffset PlannedAt { get; private init; }

    public DateTimeOffset? DoneAt { get; private set; }

    public string? DoneBy { get; private set; }

    public string? Done { get; private set; }

    internal void GiveTo(Guid ownerId) => OwnerId = ownerId;

    internal void Finish(string done, string by, DateTimeOffset at) => (Done, DoneBy, DoneAt) = (done, by, at);
}
