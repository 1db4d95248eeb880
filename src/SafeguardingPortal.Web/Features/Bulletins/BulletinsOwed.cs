using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Bulletins;
using SafeguardingPortal.Web.Platform.Tasks;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Bulletins;

/// <summary>The bulletins that I have not read.</summary>
public sealed class BulletinsOwed(PortalDbContext db, CurrentPerson me, SchoolClock clock) : IHomeTasks
{
    private const int Most = 5;

    public HomeGroup Group => HomeGroup.Owed;

    public async Task<IReadOnlyList<HomeTask>> FindAsync(CancellationToken ct)
    {
        var myId = me.PersonId;
        var unread = await db.BulletinsToRead(clock.Today).Where(asked => asked.Person.Id == myId && asked.ReadAt == null)
            .OrderBy(asked => asked.Bulletin.SentAt).Select(asked => new { asked.Bulletin.Id, asked.Bulletin.Title })
            .Take(Most).ToListAsync(ct);
        return [.. unread.Select(bulletin => new HomeTask(bulletin.Title, "due", "bulletin to read", $"/bulletins/{bulletin.Id}", "Read it"))];
    }
}
