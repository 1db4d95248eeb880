using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Calendar;
using SafeguardingPortal.Web.Platform.Mail;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Breaches.WatchBreaches;

/// <summary>Brings up an open case on which nothing was recorded for long, once until something is. Its day is a column with an index: no other case is read.</summary>
internal sealed class LookAgainChase(PortalDbContext db, SchoolClock clock, MailQueue mail)
{
    public async Task RunAsync(CancellationToken ct)
    {
        var today = clock.Today;
        if (!ReminderDays.IsOne(today, WorkingDays.England))
            return;
        var quiet = await db.Breaches.AsNoTracking().Where(breach => breach.LookAgainOn <= today)
            .Include(breach => breach.Subjects).Include(breach => breach.Conflicts).AsSplitQuery().ToListAsync(ct);
        if (quiet.Count == 0)
            return;

        var people = await db.HandlersAsync(today, ct);
        foreach (var breach in quiet)
            await mail.QueueLookAgainAsync(breach, people, ct);
        await db.SaveChangesAsync(ct);
    }
}
