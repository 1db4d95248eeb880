using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Bulletins;
using SafeguardingPortal.Domain.Bulletins;
using SafeguardingPortal.Domain.Calendar;
using SafeguardingPortal.Domain.SignOffs;
using SafeguardingPortal.Web.Platform.Jobs;
using SafeguardingPortal.Web.Platform.Mail;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Bulletins.MailBulletins;

/// <summary>
/// Reminds of unread bulletins on the days on which signatures are reminded of (C069): one mail a person and day, however many are unread;
/// nobody who is away for long or has left. Safe to run at any time and twice, and stopped at any point: a mail's key names its person and
/// the day.
/// </summary>
public sealed class RemindOfBulletinsTask(PortalDbContext db, SchoolClock clock, MailQueue mails) : ISettingTask
{
    private const int Batch = 100;

    public static TimeSpan Every => TimeSpan.FromHours(1);

    public async Task RunAsync(CancellationToken ct)
    {
        var today = clock.Today;
        if (SchoolClock.LondonTime(clock.Now) < ReminderDays.Morning || !ReminderDays.IsOne(today, WorkingDays.England))
            return;

        var rules = await db.Settings.AsNoTracking().Select(setting => setting.Rules).SingleAsync(ct);
        var unread = (await UnreadAsync(today, ct)).ToLookup(pair => pair.PersonId, pair => pair.BulletinId);
        var ids = unread.SelectMany(bulletins => bulletins).Distinct().ToList();
        var bulletins = await db.Bulletins.AsNoTracking().Include(bulletin => bulletin.Readers)
            .Where(bulletin => ids.Contains(bulletin.Id)).ToDictionaryAsync(bulletin => bulletin.Id, ct);
        foreach (var people in unread.Select(person => person.Key).Chunk(Batch))
            await RemindAsync(people, unread, bulletins, rules.SignOffGraceDays, ct);
    }

    private async Task<List<(Guid PersonId, Guid BulletinId)>> UnreadAsync(DateOnly today, CancellationToken ct)
    {
        var keyEnds = BulletinReminderMail.KeyOfDay(today);
        var pairs = await db.BulletinsToRead(today)
            .Where(asked => asked.ReadAt == null && asked.Person.Email != null)
            .Where(asked => !db.OutboxMails.Any(mail => mail.RecipientId == asked.Person.Id
                && mail.Key.StartsWith(BulletinReminderMail.KeyBegins) && mail.Key.EndsWith(keyEnds)))
            .Select(asked => new { PersonId = asked.Person.Id, BulletinId = asked.Bulletin.Id }).ToListAsync(ct);
        return pairs.ConvertAll(pair => (pair.PersonId, pair.BulletinId));
    }

    private async Task RemindAsync(
        Guid[] ids, ILookup<Guid, Guid> unread, Dictionary<Guid, Bulletin> bulletins, int graceDays, CancellationToken ct)
    {
        var today = clock.Today;
        var people = await db.WorkingOn(today).AsSplitQuery().Include(person => person.Roles).Include(person => person.Sites)
            .Include(person => person.Groups).Include(person => person.Absences).Where(person => ids.Contains(person.Id)).ToListAsync(ct);
        foreach (var person in people)
        {
            var isReminded = unread[person.Id].Any(id =>
                bulletins[id].DueFor(person, graceDays, today) is { } due && SignOffReminders.FallsOn(today, due, WorkingDays.England));
            if (isReminded)
            {
                var reader = new BulletinRecipient(person.Id, person.Name, person.Email!);
                BulletinReminderMail.Add(mails, reader, unread[person.Id].Count(), today);
            }
        }

        await db.SaveChangesAsync(ct);
        db.ChangeTracker.Clear();
    }
}
