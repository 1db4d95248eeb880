using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Domain.Tablets;
using SafeguardingPortal.Web.Platform.Tablets;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Tablets.AddTablet;

public sealed class AddTabletHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    /// <summary>Returns the pairing code, of which only the hash is kept.</summary>
    public async Task<string> HandleAsync(AddTabletForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (me.Setting.Sites.All(site => site.Id != form.SiteId))
            throw new RuleBrokenException(new UnknownSite());

        var code = TabletSecrets.NewPairingCode();
        db.SharedTablets.Add(SharedTablet.Add(
            Ids.New(), db.SettingId, form.SiteId!.Value, form.Name, TabletSecrets.Hash(code), me.Actor, clock.Now));
        await db.SaveChangesAsync(ct);
        return code;
    }
}
