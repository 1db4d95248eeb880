using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Policies.StartNextVersion;

public sealed class StartNextVersionHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(Guid policyId, StartNextVersionForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var policy = await db.Policies.FirstOrDefaultAsync(policy => policy.Id == policyId, ct) ?? throw new RecordNotFoundException();
        var current = await db.PolicyVersions.AsNoTracking().WithText()
                .FirstOrDefaultAsync(version => version.Id == policy.CurrentVersionId, ct)
            ?? throw new RecordNotFoundException();
        db.Expect(policy, form.Version);

        db.PolicyVersions.Add(
            policy.StartVersion(Ids.New(), current.Written(), clock.Today, form.Reason, Ids.New, me.Actor, clock.Now));
        await db.SaveChangesAsync(ct);
    }
}
