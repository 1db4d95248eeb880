using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Tenancy;
using SafeguardingPortal.Domain.Settings;

namespace SafeguardingPortal.Web.Platform.Tenancy;

/// <summary>
/// The setting that a page named by its code belongs to, for pages that nobody signs in for. The work is done in a scope of its own,
/// which knows nothing of who may be signed in beside it.
/// </summary>
public sealed class OpenDoor(IServiceScopeFactory scopes)
{
    /// <summary>Runs the work for the setting of this code; null where there is none.</summary>
    public async Task<T?> EnterAsync<T>(string code, Func<IServiceProvider, Setting, Task<T>> work, CancellationToken ct)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(work);
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDbContext>();
        var setting = await db.Settings.IgnoreQueryFilters().AsNoTracking().AsSplitQuery().SingleOrDefaultAsync(found => found.Code == code, ct);
        if (setting is null)
            return null;
        scope.ServiceProvider.GetRequiredService<Tenant>().Use(setting.Id);
        return await work(scope.ServiceProvider, setting);
    }
}
