using SafeguardingPortal.Domain.Policies;

namespace SafeguardingPortal.Web.Features.Policies.ReadPolicy;

/// <param name="Shown">The version on the page; the one in force unless another was asked for.</param>
public sealed record ReadPolicyPage(
    Guid PolicyId, string Title, PolicyKind Kind, PolicyStatus Status, string? Owner, int? ReviewPeriodMonths, ShownVersion Shown,
    int? CurrentNumber, int? DraftNumber, DateOnly? NextReviewOn, PolicyAbilities May)
{
    public bool IsCurrent => Shown.Number == CurrentNumber;
}

public sealed record ShownVersion(
    Guid Id, int Number, PolicyVersionState State, PolicyDocument Text, DateOnly? WrittenOn, string AdoptedHow, DateOnly? AdoptedOn,
    DateTimeOffset? PublishedAt, string? PublishedBy, string? PublishedBecause, DateTimeOffset? EndedAt, string? Fingerprint);

public sealed record PolicyAbilities(bool Write, bool Publish, bool Review);
