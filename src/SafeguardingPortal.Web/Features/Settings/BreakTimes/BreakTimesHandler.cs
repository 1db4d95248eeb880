using SafeguardingPortal.Data;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Settings.BreakTimes;

public sealed class BreakTimesHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(BreakTimesForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var setting = await db.SettingToChangeAsync(form.Version, ct);
        setting.ChangeBreakRule(form.Rule(), form.Reason!, me.Actor, clock.Now);
        await db.SaveChangesAsync(ct);
    }
}
