using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.SettingDevices;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.SettingDevices.GiveAuthorisation;

public sealed class GiveAuthorisationHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(GiveAuthorisationForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        await db.NameOfPersonAsync(form.PersonId, ct);
        db.DeviceAuthorisations.Add(DeviceAuthorisation.Give(
            Ids.New(), me.Setting.Id, form.PersonId!.Value, form.Task!.Value, form.Scope, form.From!.Value, form.Until, form.Reason ?? "",
            me.Actor,
            clock.Now));
        await db.SaveChangesAsync(ct);
    }
}
