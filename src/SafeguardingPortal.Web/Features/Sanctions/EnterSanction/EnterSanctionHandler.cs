using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Breaches.Sanctions;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Sanctions.EnterSanction;

public sealed class EnterSanctionHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(EnterSanctionForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        db.OwnSanctions.Add(OwnSanction.Enter(Ids.New(), me.Setting.Id, form.ToDetails(), me.Actor, clock.Now));
        await db.SaveChangesAsync(ct);
    }
}
