using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Training;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Training.CheckOwnPrivacy;

public sealed class CheckOwnPrivacyHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(CheckOwnPrivacyForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var (myId, today) = (me.PersonId, clock.Today);
        var check = PrivacyCheck.Complete(Ids.New(), db.SettingId, myId, form.Looked, me.Actor, clock.Now, today);
        var same = db.PrivacyChecks.Where(found => found.PersonId == myId && found.DoneOn == today);
        if (await same.AnyAsync(ct))
            return;

        db.PrivacyChecks.Add(check);
        try
        {
            await db.SaveFirstAsync(same, 0, ct);
        }
        catch (StaleVersionException)
        {
            // Pressed twice, it is still one check.
        }
    }
}
