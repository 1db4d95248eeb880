using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Web.Platform.Tasks;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Breaches;

/// <summary>Open cases that this person may see and on which nothing was recorded for long.</summary>
public sealed class CasesToLookAtAgain(PortalDbContext db, CurrentPerson me, SchoolClock clock) : IHomeTasks
{
    // More than these are behind the link.
    private const int Most = 5;

    public HomeGroup Group => HomeGroup.Waiting;

    public async Task<IReadOnlyList<HomeTask>> FindAsync(CancellationToken ct)
    {
        if (!me.May(Permission.WorkOnBreaches))
            return [];
        var today = clock.Today;
        var quiet = await db.Breaches.Where(breach => breach.LookAgainOn <= today).Where(BreachAccess.VisibleTo(me.Actor))
            .OrderBy(breach => breach.LookAgainOn).ThenBy(breach => breach.Reference)
            .Select(breach => new { breach.Id, breach.Reference }).Take(Most).ToListAsync(ct);
        return
        [
            .. quiet.Select(one => new HomeTask(
                $"Nothing was recorded on {one.Reference} for a while", "due", "look again", $"/breaches/{one.Id}", "Look at the case")),
        ];
    }
}
