using SafeguardingPortal.Data;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Policies.SendBack;

public sealed class SendBackHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(Guid policyId, SendBackForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var (_, draft) = await VersionInTheMaking.LoadAsync(db, policyId, ct);
        db.Expect(draft, form.Version);

        draft.SendBack(form.Reason, me.Actor, clock.Now);
        await db.SaveChangesAsync(ct);
    }
}
