using SafeguardingPortal.Data;
using SafeguardingPortal.Web.Features.Breaches.Work;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Breaches.NameWelfareContact;

public sealed class NameWelfareContactHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(Guid id, NameWelfareContactForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var breach = await db.OpenCaseAsync(id, me, ct);
        var work = await db.WorkOnAsync(breach, form.Version, me.Actor, clock.Now, ct);
        work.NameWelfareContact(breach, form.Contact!, form.Arrangement!, me.Actor, clock.Now);
        await db.SaveWorkAsync(breach, form.Version, ct);
    }
}
