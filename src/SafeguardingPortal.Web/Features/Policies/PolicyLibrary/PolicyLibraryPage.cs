using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.Web.Platform.Paging;

namespace SafeguardingPortal.Web.Features.Policies.PolicyLibrary;

public sealed record PolicyLibraryPage(PolicyLibraryFilter Filter, PagedList<PolicyLine> Policies, bool MayWrite);

public sealed class PolicyLibraryFilter
{
    public string? Search { get; set; }

    public PolicyStatus? Status { get; set; }

    public PolicyKind? Kind { get; set; }

    public bool IsSet => !string.IsNullOrWhiteSpace(Search) || Status is not null || Kind is not null;
}

/// <param name="NextReviewOn">When the earliest open review is due.</param>
public sealed record PolicyLine(
    Guid Id, string Title, PolicyKind Kind, PolicyStatus Status, int? Number, DateTimeOffset? InForceSince, DateOnly? NextReviewOn,
    bool HasDraft, int? Errors, int? Warnings)
{
    public bool OverdueOn(DateOnly today) => Status == PolicyStatus.InForce && NextReviewOn < today;
}
