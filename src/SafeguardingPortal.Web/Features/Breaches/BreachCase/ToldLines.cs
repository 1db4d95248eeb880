using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Web.Features.Shared;
using SafeguardingPortal.Web.Platform.Mail;

namespace SafeguardingPortal.Web.Features.Breaches.BreachCase;

/// <summary>Somebody who must know of a case: whether the mail reached them, and whether they have opened it (C167).</summary>
/// <param name="Mail">Null where none was written, as to somebody without an address: the portal tells them when they sign in.</param>
public sealed record ToldLine(string Who, MailLine? Mail, DateTimeOffset? FirstOpened)
{
    public string Kind => FirstOpened is not null ? "kept" : Mail?.Kind ?? "quiet";

    public string Word => FirstOpened is not null ? "Opened it" : Mail?.Word ?? "No mail, and not opened yet";
}

internal static class ToldLines
{
    /// <summary>Everyone who handles the case today. All of them must know, not only whoever comes first.</summary>
    public static async Task<IReadOnlyList<ToldLine>> ToldOfAsync(
        this PortalDbContext db, Breach breach, IReadOnlyList<CaseReading> readings, DateOnly today, CancellationToken ct)
    {
        var ids = BreachRouting.Recipients(breach.Route, breach.KeptFrom(), await db.HandlersAsync(today, ct)).ToList();
        var names = await db.NamesAsync(ids, ct);
        var keys = ids.ToDictionary(id => MailToHandlers.KeyToHandler(breach.Id, id));
        List<string> wanted = [.. keys.Keys];
        var mails = (await db.OutboxMails.AsNoTracking().Where(mail => wanted.Contains(mail.Key))
                .Select(mail => new { mail.Key, Line = new MailLine(mail.Subject, mail.State, mail.Attempts, mail.QueuedAt, mail.HandedOverAt) })
                .ToListAsync(ct))
            .ToDictionary(mail => keys[mail.Key], mail => mail.Line);
        return [.. ids.Select(id => new ToldLine(
                names[id], mails.GetValueOrDefault(id), readings.FirstOrDefault(reading => reading.PersonId == id)?.First))
            .OrderBy(line => line.Who, StringComparer.Ordinal)];
    }
}
