using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Settings;

namespace SafeguardingPortal.Web.Features.Settings;

internal static class SettingLoading
{
    /// <summary>The whole setting, ready to be changed, at the version that the person saw.</summary>
    /// <exception cref="StaleVersionException">Someone changed it since.</exception>
    public static async Task<Setting> SettingToChangeAsync(this PortalDbContext db, int seenVersion, CancellationToken ct)
    {
        var setting = await db.Settings.Include(found => found.Sites).Include(found => found.StoragePlaces).AsSplitQuery().SingleAsync(ct);
        db.Expect(setting, seenVersion);
        return setting;
    }
}
