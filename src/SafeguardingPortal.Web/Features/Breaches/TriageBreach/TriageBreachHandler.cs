using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Breaches.TriageBreach;

public sealed class TriageBreachHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(Guid id, TriageBreachForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var breach = await db.OpenCaseAsync(id, form, me, ct);
        // One that was withdrawn or replaced since still governed what happened.
        var policies = await db.Policies.Where(policy => form.Policies.Contains(policy.Id)).OrderBy(policy => policy.Title)
            .Select(policy => new PolicyEngaged(policy.Id, policy.Title)).ToListAsync(ct);
        breach.Triage(form.ToAnswers(policies), me.Setting.Rules, me.Actor, clock.Now, await db.ClockBookAsync(ct));
        await db.SaveChangesAsync(ct);
    }
}
