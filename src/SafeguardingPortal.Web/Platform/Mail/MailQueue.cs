using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Outbox;
using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Platform.Mail;

/// <summary>Adds mails to the current save. They carry a reference and a link, never what a case is about.</summary>
public sealed class MailQueue(PortalDbContext db, SchoolClock clock, IOptions<PortalAddress> address)
{
    private const int KeysAtOnce = 500;

    private readonly Dictionary<string, bool> foreseen = [];
    private readonly Dictionary<Guid, Addressee?> addressees = [];

    /// <summary>
    /// For a task that says the same mails at every turn, most of which were written long ago: asks once which of these keys are taken and once
    /// for these people. Queueing one of them then asks nothing.
    /// </summary>
    public async Task ForeseeAsync(IReadOnlyCollection<string> keys, IReadOnlyCollection<Guid> people, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(keys);
        foreach (var some in keys.Distinct().Chunk(KeysAtOnce))
        {
            var taken = await db.OutboxMails.Where(mail => some.Contains(mail.Key)).Select(mail => mail.Key).ToHashSetAsync(ct);
            foreach (var key in some)
                foreseen[key] = taken.Contains(key);
        }

        var found = await Reachable().Where(person => people.Contains(person.Id))
            .Select(person => new { person.Id, person.Name, person.Email }).ToDictionaryAsync(person => person.Id, ct);
        foreach (var id in people)
            addressees[id] = found.TryGetValue(id, out var person) ? new Addressee(person.Name, person.Email) : null;
    }

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
        // Most of what a task says again was written before: then nobody need be looked up.
        if (await IsQueuedAsync(key, ct) || await AddresseeAsync(personId, ct) is not { Email: { } email } person)
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
        (foreseen.TryGetValue(key, out var taken) ? taken : await db.OutboxMails.AnyAsync(mail => mail.Key == key, ct))
            || db.OutboxMails.Local.Any(mail => mail.Key == key);

    private async Task<Addressee?> AddresseeAsync(Guid personId, CancellationToken ct) =>
        addressees.TryGetValue(personId, out var known)
            ? known
            : await Reachable().Where(person => person.Id == personId)
                .Select(person => new Addressee(person.Name, person.Email)).FirstOrDefaultAsync(ct);

    private IQueryable<StaffMember> Reachable()
    {
        var today = clock.Today;
        return db.People.AsNoTracking().Where(person => person.LeftOn == null || person.LeftOn >= today);
    }

    private sealed record Addressee(string Name, string? Email);
}
