using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Web.Platform.Tasks;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Breaches;

/// <summary>Open reports that this person may see.</summary>
public sealed class ReportsWaiting(PortalDbContext db, CurrentPerson me, SchoolClock clock) : IHomeTasks
{
    public HomeGroup Group => HomeGroup.Waiting;

    public async Task<IReadOnlyList<HomeTask>> FindAsync(CancellationToken ct)
    {
        if (!me.May(Permission.WorkOnBreaches))
            return [];
        var today = clock.Today;
        var open = await db.Breaches.Where(BreachAccess.VisibleTo(me.Actor)).Where(breach => breach.ClosedAt == null)
            .GroupBy(breach => 1)
            .Select(group => new
            {
                Count = group.Count(),
                New = group.Count(breach => breach.State == BreachState.Reported),
                Late = group.Count(breach => breach.NextDueOn < today),
                First = group.Min(breach => breach.NextDueOn),
            })
            .SingleOrDefaultAsync(ct);
        if (open is null)
            return [];
        var what = Words.Count(open.Count, "open report") + (open.New == 0 ? "" : $", {open.New} not triaged yet");
        return [open.First is { } first
            ? HomeTask.ByDay(what, open.Late, first, "/breaches", "Look at the reports")
            : new HomeTask(what, "info", "no deadline", "/breaches", "Look at the reports")];
    }
}
