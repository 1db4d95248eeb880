using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Concerns;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Concerns;
using SafeguardingPortal.Web.Platform.Tasks;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Concerns;

/// <summary>
/// Concerns that nobody has dealt with yet, and patterns that nobody has considered together, as this person may know of them. What is about them
/// moves no number.
/// </summary>
public sealed class ConcernsWaiting(PortalDbContext db, CurrentPerson me, SchoolClock clock, ConcernPatterns patterns) : IHomeTasks
{
    public HomeGroup Group => HomeGroup.Waiting;

    public async Task<IReadOnlyList<HomeTask>> FindAsync(CancellationToken ct)
    {
        if (!me.May(Permission.WorkOnBreaches))
            return [];
        List<HomeTask> tasks = [];
        var open = await db.ConcernsKnownTo(me.Actor).Where(concern => concern.State == ConcernState.Recorded)
            .GroupBy(concern => 1)
            .Select(group => new { Count = group.Count(), First = group.Min(concern => concern.RecordedAt) })
            .SingleOrDefaultAsync(ct);
        if (open is not null)
        {
            tasks.Add(new(
                $"{Words.Count(open.Count, "low-level concern")} not dealt with yet", "due", $"since {Words.Date(open.First)}", "/concerns?show=open",
                "Say how"));
        }

        var found = (await patterns.FindAsync(await db.RuleBookAsync(ct), me.Actor, clock.Today, ct)).Count(one => one.Waits);
        if (found > 0)
            tasks.Add(new($"{Words.Count(found, "pattern")} of concerns to consider together", "due", "nobody has yet", "/concerns/patterns", "Consider"));
        return tasks;
    }
}
