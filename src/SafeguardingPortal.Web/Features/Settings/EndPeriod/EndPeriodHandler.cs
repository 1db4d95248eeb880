using SafeguardingPortal.Data;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Settings.EndPeriod;

public sealed class EndPeriodHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(Guid periodId, EndPeriodForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var setting = await db.SettingToChangeAsync(form.Version, ct);
        setting.EndRestrictedPeriod(periodId, form.Reason!, me.Actor, clock.Now);
        await db.SaveChangesAsync(ct);
    }
}
