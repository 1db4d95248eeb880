using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.Web.Features.Policies.StarterPolicies;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Policies.CreatePolicy;

public sealed class CreatePolicyHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    /// <returns>The new policy, with a draft of version 1.</returns>
    public async Task<Guid> HandleAsync(CreatePolicyForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var policy = Policy.Create(
            Ids.New(), db.SettingId, form.Title, form.Kind!.Value, form.Owner, form.ReviewPeriodMonths, me.Actor, clock.Now);
        var text = string.IsNullOrEmpty(form.Starter)
            ? new PolicyDocument(policy.Title, [], [], [])
            : StarterPolicyFiles.Find(form.Starter)!.Written() with { Title = policy.Title };
        db.Policies.Add(policy);
        db.PolicyVersions.Add(policy.StartVersion(Ids.New(), text, clock.Today, null, Ids.New, me.Actor, clock.Now));
        await db.SaveChangesAsync(ct);
        return policy.Id;
    }
}
