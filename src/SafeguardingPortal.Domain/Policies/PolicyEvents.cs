using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Policies;

public sealed record PolicyCreated(string Title, PolicyKind Kind, string? Owner, int? ReviewPeriodMonths) : DomainEvent
{
    public override string Sentence => $"The policy {Title} was created";
}

public sealed record PolicyRenamed(string TitleBefore, string Title) : DomainEvent
{
    public override string Sentence => $"The policy {TitleBefore} is now called {Title}";
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

public sealed record PolicySectionRewritten(Guid PolicyId, int Number, string Section) : DomainEvent
{
    public override string Sentence => $"{Section} was changed in the draft of version {Number}";
}

public sealed record ConsultationOpened(Guid PolicyId, int Number, string Who, string How, DateOnly? Until) : DomainEvent
{
    public override string Sentence => $"{Who} were asked about version {Number}: {How}";
}

public sealed record ConsultationResponseRecorded(Guid PolicyId, int Number, string From, DateOnly On) : DomainEvent
{
    public override string Sentence => $"A response to version {Number} was recorded: {From}";
}

public sealed record PolicyVersionSentForApproval(Guid PolicyId, int Number, string Fingerprint) : DomainEvent
{
    public override string Sentence => $"Version {Number} was sent for approval";
}

public sealed record PolicyVersionApproved(Guid PolicyId, int Number, string AdoptedHow, DateOnly? AdoptedOn) : DomainEvent
{
    public override string Sentence => $"Version {Number} was approved";
}

public sealed record PolicyVersionSentBack(Guid PolicyId, int Number) : DomainEvent
{
    public override string Sentence => $"Version {Number} was taken back to draft";
}

public sealed record PolicyPublicationPlanned(Guid PolicyId, string Title, int Number, DateOnly On) : DomainEvent
{
    public override string Sentence => FormattableString.Invariant($"Version {Number} of {Title} will come into force on {On:d MMMM yyyy}");
}

public sealed record PolicyDraftOpened(Guid VersionId, int Number) : DomainEvent
{
    public override string Sentence => $"Work on version {Number} began";
}

public sealed record PolicyVersionPublished(
    Guid PolicyId, string Title, int Number, string Fingerprint, string AdoptedHow, DateOnly? AdoptedOn, DateOnly? NextReviewOn)
    : DomainEvent
{
    public override string Sentence => $"Version {Number} of {Title} was published";
}

public sealed record PolicyBroughtIntoForce(Guid VersionId, string Title, int Number) : DomainEvent
{
    public override string Sentence => $"Version {Number} of {Title} came into force";
}

public sealed record PolicyVersionReplaced(Guid PolicyId, int Number, int ByNumber) : DomainEvent
{
    public override string Sentence => $"Version {Number} was replaced by version {ByNumber}";
}

public sealed record PolicyVersionWithdrawn(Guid PolicyId, int Number) : DomainEvent
{
    public override string Sentence => $"Version {Number} was withdrawn";
}

public sealed record PolicyWithdrawn(string Title, int? Number) : DomainEvent
{
    public override string Sentence => $"The policy {Title} was withdrawn";
}
