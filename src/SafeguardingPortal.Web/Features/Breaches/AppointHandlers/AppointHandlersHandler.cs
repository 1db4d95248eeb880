using SafeguardingPortal.Data;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Breaches.AppointHandlers;

public sealed class AppointHandlersHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(Guid id, AppointHandlersForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var breach = await db.OpenCaseAsync(id, form, me, ct);
        var people = await db.HandlersAsync(clock.Today, ct);
        breach.AppointHandlers(form.CaseManagerId!.Value, form.ChildLeadId!.Value, people, form.Reason!, me.Actor, clock.Now);
        await db.SaveChangesAsync(ct);
    }
}
