using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Lessons;
using SafeguardingPortal.Web.Platform.Tasks;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Lessons;

/// <summary>Lessons that this person carries out.</summary>
public sealed class LessonsOwed(PortalDbContext db, CurrentPerson me, SchoolClock clock) : IHomeTasks
{
    public HomeGroup Group => HomeGroup.Owed;

    public async Task<IReadOnlyList<HomeTask>> FindAsync(CancellationToken ct)
    {
        var (today, myId) = (clock.Today, me.PersonId);
        var mine = await db.LessonsKnownTo(me.Actor).Where(lesson => lesson.OwnerId == myId && lesson.DoneAt == null)
            .GroupBy(lesson => 1)
            .Select(group => new
            {
                Count = group.Count(),
                Late = group.Count(lesson => lesson.DueOn < today),
                First = group.Min(lesson => lesson.DueOn),
            })
            .SingleOrDefaultAsync(ct);
        return mine is null ? []
            : [HomeTask.ByDay(Words.Count(mine.Count, "lesson") + " to carry out", mine.Late, mine.First, "/lessons", "Carry out")];
    }
}
