using SafeguardingPortal.Data;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.SettingDevices.DecideSoftware;

public sealed class DecideSoftwareHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(Guid id, DecideSoftwareForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var request = await db.SoftwareAsync(id, ct);
        db.Expect(request, form.Version);
        var authorised = await db.MayInstallAsync(me.PersonId, clock.Today, ct);
        if (form.Allow == SoftwareDecision.Allow)
            request.Allow(form.RiskAssessment, form.Reason ?? "", authorised, me.Actor, clock.Now);
        else
            request.Refuse(form.Reason ?? "", authorised, me.Actor, clock.Now);
        await db.SaveChangesAsync(ct);
    }
}
