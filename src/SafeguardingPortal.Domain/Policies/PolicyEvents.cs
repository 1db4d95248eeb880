using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Policies;

public sealed record PolicyCreated(string Title, PolicyKind Kind, string? Owner, int? ReviewPeriodMonths) : DomainEvent
{
    public override string Sentence => $"The policy {Title} was created";
}

public sealed record PolicyDescribed(
    string Title, PolicyKind Kind, string? Owner, int? ReviewPeriodMonths, string TitleBefore, PolicyKind KindBefore, string? OwnerBefore,
    int? ReviewPeriodMonthsBefore) : DomainEvent
{
    public override string Sentence => $"The details of the policy {Title} were changed";
}

public sealed record PolicyVersionStarted(Guid PolicyId, int Number) : DomainEvent
{
    public override string Sentence => $"A draft of version {Number} was started";
}

public sealed record PolicyDraftRewritten(Guid PolicyId, int Number, string FingerprintBefore, string Fingerprint) : DomainEvent
{
    public override string Sentence => $"The draft of version {Number} was changed";
}

public sealed record PolicyVersionPublished(
    Guid VersionId, string Title, int Number, string Fingerprint, string AdoptedHow, DateOnly? AdoptedOn, DateOnly? NextReviewOn) : DomainEvent
{
    public override string Sentence => $"Version {Number} of {Title} was published";
}

public sealed record PolicyWithdrawn(string Title, int? Number) : DomainEvent
{
    public override string Sentence => $"The policy {Title} was withdrawn";
}
