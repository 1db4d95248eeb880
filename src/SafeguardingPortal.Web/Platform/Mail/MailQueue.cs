using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Outbox;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Platform.Mail;

/// <summary>Adds mails to the current save. They carry a reference and a link, never what a case is about.</summary>
public sealed class MailQueue(PortalDbContext db, SchoolClock clock, IOptions<PortalAddress> address)
{
    /// <summary>
    /// Queues a mail to one of the setting's people. A person without an address is passed over and told in the portal; one who has left is told
    /// nothing more. The mail is about the record to which it leads.
    /// </summary>
    /// <param name="path">Where in the portal to go, such as "/breaches/…".</param>
    /// <param name="key">What this mail is, once and for all: a second one with the same key is not queued.</param>
    /// <returns>Whether a mail was queued.</returns>
    public Task<bool> QueueAsync(Guid personId, string subject, IEnumerable<string> lines, string path, string key, CancellationToken ct) =>
        QueueAsync(personId, MailAbout.Linked(path), subject, lines, path, key, ct);

    /// <inheritdoc cref="QueueAsync(Guid, string, IEnumerable{string}, string, string, CancellationToken)"/>
    /// <param name="about">What it is about, where that is not the record to which it leads.</param>
    public async Task<bool> QueueAsync(
        Guid personId, MailAbout about, string subject, IEnumerable<string> lines, string path, string key, CancellationToken ct)
    {
        var today = clock.Today;
        var person = await db.People.AsNoTracking()
            .Where(person => person.Id == personId && (person.LeftOn == null || person.LeftOn >= today))
            .Select(person => new { person.Name, person.Email }).FirstOrDefaultAsync(ct);
        if (person?.Email is not { } email || await IsQueuedAsync(key, ct))
            return false;

        Add(personId, person.Name, email, subject, lines, path, key, about: about);
        return true;
    }

    public async Task<bool> QueueAsync(
        Guid? personId, string name, string email, string subject, IEnumerable<string> lines, string path, string key, CancellationToken ct)
    {
        if (await IsQueuedAsync(key, ct))
            return false;

        Add(personId, name, email, subject, lines, path, key);
        return true;
    }

    /// <summary>
    /// One of many mails, for a caller that knows it to be new: asks the database nothing. A second one with the same key makes the save
    /// fail, so that of two instances one writes it.
    /// </summary>
    public void Add(
        Guid? personId, string name, string email, string subject, IEnumerable<string> lines, string path, string key,
        Guid? campaignId = null, MailAbout about = default) =>
        db.OutboxMails.Add(new OutboxMail
        {
            Id = Ids.New(),
            SettingId = db.SettingId,
            RecipientId = personId,
            CampaignId = campaignId,
            AboutId = about.RecordId,
            ForHandlers = about.ForHandlers,
            ToName = name,
            ToAddress = email,
            Subject = subject,
            Body = string.Join("\n\n", [$"Dear {name},", .. lines, address.Value.Url(path)]),
            Key = key,
            QueuedAt = clock.Now,
            NextAttemptAt = clock.Now,
        });

    private async Task<bool> IsQueuedAsync(string key, CancellationToken ct) =>
        await db.OutboxMails.AnyAsync(mail => mail.Key == key, ct) || db.OutboxMails.Local.Any(mail => mail.Key == key);
}
