using SafeguardingPortal.Data;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Breaches.AddFacts;

public sealed class AddFactsHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(Guid id, AddFactsForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var breach = await db.OpenCaseAsync(id, form, me, ct);
        breach.AddBasicFacts(form.ToFacts(), me.Setting.Rules.ChildNamedBy, me.Actor, clock.Now);
        await db.SaveChangesAsync(ct);
    }
}
