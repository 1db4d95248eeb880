using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Web.Platform.Mail;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.SignOffs.RemindOutstanding;

public sealed class RemindOutstandingHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock, MailQueue mails)
{
    /// <summary>Queues one mail for each person who has an address and was not reminded today.</summary>
    /// <returns>How many mails were queued.</returns>
    public async Task<int> HandleAsync(CancellationToken ct)
    {
        var queued = 0;
        foreach (var person in (await OwingAsync(ct)).Where(person => person.Email is not null))
            queued += await SignOffReminderMail.QueueAsync(mails, person, clock.Today, ct) ? 1 : 0;
        await db.SaveChangesAsync(ct);
        return queued;
    }

    public async Task<IReadOnlyList<OwingPerson>> OwingAsync(CancellationToken ct) =>
        [.. (await db.DutiesOn(clock.Today, me.Setting.Rules).Where(row => !row.IsSigned)
                .OrderBy(row => row.SearchName)
                .Select(row => new { row.PersonId, row.PersonName, row.Email, row.IsOverdue })
                .ToListAsync(ct))
            .GroupBy(row => (row.PersonId, row.PersonName, row.Email))
            .Select(rows => new OwingPerson(
                rows.Key.PersonId, rows.Key.PersonName, rows.Key.Email, rows.Count(), rows.Count(row => row.IsOverdue)))];
}
