using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Web.Platform.Tasks;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Breaches;

/// <summary>Tasks on cases that this person owns, as long as they may still see the case.</summary>
public sealed class CaseTasksWaiting(PortalDbContext db, CurrentPerson me, SchoolClock clock) : IHomeTasks
{
    public HomeGroup Group => HomeGroup.Waiting;

    public async Task<IReadOnlyList<HomeTask>> FindAsync(CancellationToken ct)
    {
        if (!me.May(Permission.WorkOnBreaches))
            return [];
        var today = clock.Today;
        var visible = db.Breaches.Where(BreachAccess.VisibleTo(me.Actor)).Select(breach => breach.Id);
        var mine = await db.CaseWork.Where(work => visible.Contains(work.Id))
            .SelectMany(work => work.Tasks, (work, task) => new { CaseId = work.Id, task.OwnerId, task.DoneAt, task.DueOn })
            .Where(task => task.OwnerId == me.PersonId && task.DoneAt == null)
            .GroupBy(task => task.CaseId)
            .Select(group => new { CaseId = group.Key, Count = group.Count(), Late = group.Count(task => task.DueOn < today), First = group.Min(task => task.DueOn) })
            .ToListAsync(ct);
        return
        [
            .. mine.OrderBy(one => one.First).Select(one => HomeTask.ByDay(
                one.Count == 1 ? "A task on a case" : $"{one.Count} tasks on a case", one.Late, one.First, $"/breaches/{one.CaseId}", "Look at the case")),
        ];
    }
}
