using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.Domain.Policies.Links;

namespace SafeguardingPortal.Web.Features.Policies.ReadPolicy;

/// <param name="Shown">The version on the page; the one in force unless another was asked for.</param>
/// <param name="Draft">The version in the making, for those who may read it.</param>
/// <param name="Links">The policies that the text names, and where they are.</param>
public sealed record ReadPolicyPage(
    Guid PolicyId, string Title, PolicyKind Kind, PolicyStatus Status, string? Owner, int? ReviewPeriodMonths, ShownVersion Shown,
    int? CurrentNumber, DraftInTheMaking? Draft, DateOnly? NextReviewOn, PolicyAbilities May, IReadOnlyList<ResolvedLink> Links)
{
    public bool IsCurrent => Shown.Number == CurrentNumber;
}

public sealed record ShownVersion(
    Guid Id, int Number, PolicyVersionState State, PolicyDocument Text, DateOnly? WrittenOn, string AdoptedHow, DateOnly? AdoptedOn,
    DateTimeOffset? PublishedAt, string? PublishedBy, string? PublishedBecause, DateTimeOffset? EndedAt, string? Fingerprint,
    VersionLife Life);

/// <summary>How a version came about: who was asked, who sent it and who approved it.</summary>
public sealed record VersionLife(
    IReadOnlyList<ConsultationLine> Consultations, string? SentBy, DateTimeOffset? SentAt, string? ApprovedBy, DateTimeOffset? ApprovedAt,
    DateOnly? PublishOn);

public sealed record DraftInTheMaking(int Number, PolicyVersionState State)
{
    public bool IsBeingWritten => State is PolicyVersionState.Draft or PolicyVersionState.InConsultation;
}

/// <param name="PublishAtOnce">A draft may be published without anyone's approval in this setting.</param>
public sealed record PolicyAbilities(bool Write, bool Approve, bool Publish, bool Review, bool PublishAtOnce)
{
    public bool ReadDrafts => Write || Approve;
}
