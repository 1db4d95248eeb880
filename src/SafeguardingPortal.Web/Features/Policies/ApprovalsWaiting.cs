using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.Web.Platform.Tasks;
using SafeguardingPortal.Web.Platform.Tenancy;

namespace SafeguardingPortal.Web.Features.Policies;

/// <summary>Versions of policies that wait for approval; not those this person wrote, where two people are asked for.</summary>
public sealed class ApprovalsWaiting(PortalDbContext db, CurrentPerson me) : IHomeTasks
{
    public HomeGroup Group => HomeGroup.Waiting;

    private const int Most = 5;

    public async Task<IReadOnlyList<HomeTask>> FindAsync(CancellationToken ct)
    {
        if (!me.May(Permission.ApprovePolicies))
            return [];
        var (myId, twoPeople) = (me.PersonId, me.Setting.Rules.TwoPersonApproval);
        var waiting = await db.PolicyVersions
            .Where(version => version.State == PolicyVersionState.AwaitingApproval)
            .Where(version => !twoPeople || !version.Authors.Any(author => author.PersonId == myId))
            .OrderBy(version => version.SentForApprovalAt)
            .Select(version => new { version.PolicyId, version.Title, version.Number })
            .Take(Most).ToListAsync(ct);
        return [.. waiting.Select(version => new HomeTask(
            $"Version {version.Number} of {version.Title}", "due", "waits for approval", $"/policies/{version.PolicyId}/approve",
            "Decide"))];
    }
}
