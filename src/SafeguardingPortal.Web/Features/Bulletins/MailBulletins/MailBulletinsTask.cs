using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Bulletins;
using SafeguardingPortal.Domain.Bulletins;
using SafeguardingPortal.Web.Platform.Jobs;
using SafeguardingPortal.Web.Platform.Mail;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Bulletins.MailBulletins;

/// <summary>
/// Writes to everybody who is asked to read a new bulletin, and later to whoever joins them while it is news. It works in small saves, each
/// of them whole: stopped at any point, it goes on at its next turn with those who have no mail yet. A mail's key makes a second one
/// impossible.
/// </summary>
public sealed class MailBulletinsTask(PortalDbContext db, SchoolClock clock, MailQueue mails) : ISettingTask
{
    /// <summary>Mails in one save.</summary>
    public const int Batch = 50;

    public static TimeSpan Every => TimeSpan.FromMinutes(1);

    public async Task RunAsync(CancellationToken ct)
    {
        var since = Bulletin.NewsSince(clock.Today);
        var news = await db.Bulletins.Where(bulletin => bulletin.WithdrawnOn == null && bulletin.SentOn >= since)
            .OrderBy(bulletin => bulletin.SentAt).Select(bulletin => bulletin.Id).ToListAsync(ct);
        foreach (var bulletinId in news)
        {
            while (await TellSomeAsync(bulletinId, ct) == Batch)
                db.ChangeTracker.Clear();
        }
    }

    private async Task<int> TellSomeAsync(Guid bulletinId, CancellationToken ct)
    {
        var readers = await db.BulletinsToRead(clock.Today)
            .Where(asked => asked.Bulletin.Id == bulletinId && asked.ReadAt == null && asked.Person.Email != null)
            .Where(asked => !db.OutboxMails.Any(mail => mail.CampaignId == bulletinId && mail.RecipientId == asked.Person.Id))
            .OrderBy(asked => asked.Person.Id)
            .Take(Batch)
            .Select(asked => new BulletinRecipient(asked.Person.Id, asked.Person.Name, asked.Person.Email!))
            .ToListAsync(ct);
        foreach (var reader in readers)
            BulletinSentMail.Add(mails, bulletinId, reader);
        await db.SaveChangesAsync(ct);
        return readers.Count;
    }
}
