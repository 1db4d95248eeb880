using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Bulletins;
using SafeguardingPortal.Web.Features.Shared;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Bulletins.WriteBulletin;

public sealed class WriteBulletinHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(WriteBulletinForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var readers = form.Asked.ToAudience(await db.UnitsToChooseAsync(me.Setting, ct));
        db.Bulletins.Add(Bulletin.Send(
            Ids.New(), db.SettingId, form.Title, form.Text, readers, Ids.New, me.Actor, clock.Now, clock.Today));
        await db.SaveChangesAsync(ct);
    }
}
