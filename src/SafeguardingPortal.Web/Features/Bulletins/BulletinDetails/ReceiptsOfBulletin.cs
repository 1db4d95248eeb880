using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Bulletins;
using SafeguardingPortal.Data.Outbox;
using SafeguardingPortal.Domain.Bulletins;
using SafeguardingPortal.Web.Features.Bulletins.MailBulletins;
using SafeguardingPortal.Web.Platform.Mail;
using SafeguardingPortal.Web.Platform.Paging;

namespace SafeguardingPortal.Web.Features.Bulletins.BulletinDetails;

/// <summary>How far one bulletin has come: who has not read it, and what became of each mail.</summary>
/// <param name="IsNews">Whoever is asked to read it gets a mail of its own.</param>
public sealed record ReceiptsOfBulletin(BulletinProgress Progress, bool IsNews, PagedList<UnreadBy> Unread)
{
    internal static async Task<ReceiptsOfBulletin> OfAsync(
        PortalDbContext db, IQueryable<BulletinToRead> asked, Bulletin bulletin, DateOnly today, int page, CancellationToken ct)
    {
        var (id, sentAt) = (bulletin.Id, bulletin.SentAt);
        var unread = await asked.Where(toRead => toRead.ReadAt == null)
            .OrderBy(toRead => toRead.Person.SearchName).ThenBy(toRead => toRead.Person.Id)
            .Select(toRead => new UnreadBy(
                toRead.Person.Name, toRead.Person.Email != null,
                db.OutboxMails.Where(mail => mail.CampaignId == id && mail.RecipientId == toRead.Person.Id)
                    .Select(mail => new MailLine(mail.Subject, mail.State, mail.Attempts, mail.QueuedAt, mail.HandedOverAt))
                    .FirstOrDefault(),
                db.OutboxMails
                    .Where(mail => mail.RecipientId == toRead.Person.Id && mail.QueuedAt >= sentAt
                        && mail.Key.StartsWith(BulletinReminderMail.KeyBegins))
                    .OrderByDescending(mail => mail.QueuedAt)
                    .Select(mail => new MailLine(mail.Subject, mail.State, mail.Attempts, mail.QueuedAt, mail.HandedOverAt))
                    .FirstOrDefault()))
            .ToPageAsync(page, cancellation: ct);
        var isNews = bulletin.SentOn >= Bulletin.NewsSince(today);
        return new ReceiptsOfBulletin(await ProgressAsync(db, asked, id, isNews, ct), isNews, unread);
    }

    private static async Task<BulletinProgress> ProgressAsync(
        PortalDbContext db, IQueryable<BulletinToRead> asked, Guid id, bool isNews, CancellationToken ct)
    {
        var people = await asked
            .Select(toRead => new
            {
                IsRead = toRead.ReadAt != null,
                HasAddress = toRead.Person.Email != null,
                HasMail = db.OutboxMails.Any(mail => mail.CampaignId == id && mail.RecipientId == toRead.Person.Id),
            })
            .GroupBy(_ => 1)
            .Select(rows => new
            {
                Asked = rows.Count(),
                Read = rows.Count(row => row.IsRead),
                ToWrite = rows.Count(row => !row.IsRead && row.HasAddress && !row.HasMail),
                WithoutAddress = rows.Count(row => !row.IsRead && !row.HasAddress),
            })
            .FirstOrDefaultAsync(ct);
        var mails = await db.OutboxMails.Where(mail => mail.CampaignId == id).GroupBy(mail => mail.State)
            .Select(state => new { state.Key, Count = state.Count() }).ToDictionaryAsync(state => state.Key, state => state.Count, ct);
        return new BulletinProgress(
            people?.Asked ?? 0, people?.Read ?? 0, mails.Values.Sum(), mails.GetValueOrDefault(MailState.HandedOver),
            mails.GetValueOrDefault(MailState.Failed), isNews ? people?.ToWrite ?? 0 : 0, people?.WithoutAddress ?? 0);
    }
}

/// <param name="ToWrite">People who have an address and no mail yet.</param>
/// <param name="WithoutAddress">People to be told in person.</param>
public sealed record BulletinProgress(int Asked, int Read, int Written, int Taken, int Failed, int ToWrite, int WithoutAddress);

/// <param name="Mail">The one that told of the bulletin.</param>
/// <param name="Reminder">The last since then, which may speak of other bulletins too.</param>
public sealed record UnreadBy(string Name, bool HasAddress, MailLine? Mail, MailLine? Reminder);
