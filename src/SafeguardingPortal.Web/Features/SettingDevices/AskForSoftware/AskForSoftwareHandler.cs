using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.SettingDevices;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.SettingDevices.AskForSoftware;

public sealed class AskForSoftwareHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(AskForSoftwareForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        db.SoftwareRequests.Add(SoftwareRequest.Ask(
            Ids.New(), me.Setting.Id, form.Name ?? "", form.Purpose ?? "", form.UsedByChildren, form.HoldsPersonalData, me.Actor,
            clock.Now));
        await db.SaveChangesAsync(ct);
    }
}
