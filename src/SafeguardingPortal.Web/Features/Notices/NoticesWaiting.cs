using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Tasks;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Notices;

/// <summary>Signs that somebody should look at within a week, for whoever keeps the log.</summary>
public sealed class NoticesWaiting(PortalDbContext db, CurrentPerson me, SchoolClock clock) : IHomeTasks
{
    private const int DaysAhead = 7;

    public HomeGroup Group => HomeGroup.Waiting;

    public async Task<IReadOnlyList<HomeTask>> FindAsync(CancellationToken ct)
    {
        if (!me.May(Permission.KeepNotices))
            return [];

        var (today, soon) = (clock.Today, clock.Today.AddDays(DaysAhead));
        var due = await db.Notices.Where(notice => notice.NextCheckOn <= soon && (notice.Until == null || notice.Until >= today))
            .GroupBy(_ => 1)
            .Select(all => new
            {
                Count = all.Count(),
                Late = all.Count(notice => notice.NextCheckOn < today),
                First = all.Min(notice => notice.NextCheckOn),
            })
            .SingleOrDefaultAsync(ct);
        return due is null ? [] :
        [
            HomeTask.ByDay(
                Words.Count(due.Count, "sign or notice", "signs and notices") + " to look at", due.Late, due.First!.Value, "/notices",
                "Look at them"),
        ];
    }
}
