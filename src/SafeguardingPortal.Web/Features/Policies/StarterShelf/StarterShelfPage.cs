using SafeguardingPortal.Domain.Policies;

namespace SafeguardingPortal.Web.Features.Policies.StarterShelf;

public sealed record StarterShelfPage(IReadOnlyList<StarterLine> Starters);

/// <param name="Held">The setting's own policy of that title, where there is one.</param>
public sealed record StarterLine(string Key, string Title, PolicyKind Kind, string Use, HeldPolicy? Held);

public sealed record HeldPolicy(Guid Id, string SearchTitle, PolicyStatus Status);
