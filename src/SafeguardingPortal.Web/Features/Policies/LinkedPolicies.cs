using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.Domain.Policies.Links;

namespace SafeguardingPortal.Web.Features.Policies;

/// <summary>Where the policies are that a text sends its reader to.</summary>
public static class LinkedPolicies
{
    /// <summary>A library larger than this is searched by what people said of a name, and by its first titles.</summary>
    private const int TitlesLookedAt = 300;

    public static async Task<IReadOnlyList<ResolvedLink>> ResolveAsync(
        PortalDbContext db, Guid policyId, IReadOnlyList<string> names, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        if (names.Count == 0)
            return [];
        var keys = names.Select(LinkName.KeyOf).Distinct().ToList();
        var said = await db.LinkTargets.AsNoTracking().Where(target => keys.Contains(target.Key)).ToDictionaryAsync(target => target.Key, ct);
        var chosen = said.Values.Select(target => target.PolicyId).OfType<Guid>().ToList();
        var library = await InForce(db).Where(policy => policy.Id != policyId && chosen.Contains(policy.Id))
            .Select(policy => new LibraryTitle(policy.Id, policy.Title)).ToListAsync(ct);
        library.AddRange((await TitlesAsync(db, policyId, ct)).ExceptBy(chosen, policy => policy.Id));
        return ResolvedLink.Resolve(names, library, said);
    }

    /// <summary>The titles of the setting's other policies, in order.</summary>
    public static Task<List<LibraryTitle>> TitlesAsync(PortalDbContext db, Guid policyId, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        return InForce(db).Where(policy => policy.Id != policyId).OrderBy(policy => policy.Title).ThenBy(policy => policy.Id)
            .Select(policy => new LibraryTitle(policy.Id, policy.Title)).Take(TitlesLookedAt).ToListAsync(ct);
    }

    /// <summary>The names in the list of links that the text in force prints, or the draft of a policy that never was in force.</summary>
    public static async Task<(string Title, IReadOnlyList<string> Names)?> PrintedAsync(PortalDbContext db, Guid policyId, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        var policy = await db.Policies.Where(policy => policy.Id == policyId && policy.Status != PolicyStatus.Withdrawn)
            .Select(policy => new { policy.Title, Shown = policy.CurrentVersionId ?? policy.DraftVersionId }).FirstOrDefaultAsync(ct);
        if (policy?.Shown is null)
            return null;
        var names = await db.PolicyVersions.AsNoTracking().Where(version => version.Id == policy.Shown)
            .SelectMany(version => version.Links).OrderBy(link => link.Order).Select(link => link.Text).ToListAsync(ct);
        return (policy.Title, names);
    }

    private static IQueryable<Policy> InForce(PortalDbContext db) =>
        db.Policies.AsNoTracking().Where(policy => policy.Status == PolicyStatus.InForce);
}
