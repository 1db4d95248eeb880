using SafeguardingPortal.Data;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Settings.EditPeriod;

public sealed class EditPeriodHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    /// <param name="periodId">Null to add one.</param>
    public async Task HandleAsync(Guid? periodId, EditPeriodForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var setting = await db.SettingToChangeAsync(form.Version, ct);
        if (periodId is { } id)
            setting.ChangeRestrictedPeriod(id, form.Hours(), form.Reason!, me.Actor, clock.Now);
        else
            setting.AddRestrictedPeriod(Ids.New(), form.Hours(), form.Reason!, me.Actor, clock.Now);
        await db.SaveChangesAsync(ct);
    }
}
