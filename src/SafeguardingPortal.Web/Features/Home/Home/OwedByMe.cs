using SafeguardingPortal.Data;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Home.Home;

/// <summary>What this person has to do as anyone who works here: sign, store, come back with what was promised.</summary>
internal sealed class OwedByMe(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task<List<HomeTask>> FindAsync(CancellationToken ct)
    {
        _ = (db, me, clock);
        await Task.CompletedTask;
        return [];
    }
}
