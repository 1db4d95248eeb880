using System.Net.Mail;
using Microsoft.EntityFrameworkCore;
using Quartz;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Outbox;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Platform.Mail;

/// <summary>
/// Delivers what waits, except to somebody who may not know of it any more: such a mail is thrown away. A mail is claimed in the database
/// first, so that of several instances one delivers it. A crash between hand-over and note leaves the claim; the mail is tried again after
/// it lapses, under the same message identifier.
/// </summary>
[DisallowConcurrentExecution]
public sealed class DeliverMailJob(PortalDbContext db, MailSender sender, SchoolClock clock, ILogger<DeliverMailJob> log) : IJob
{
    private const int Batch = 50;
    private const int MostAttempts = 8;
    private static readonly TimeSpan Claim = TimeSpan.FromMinutes(5);

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) =>
        await DeliverAsync(cancellationToken);

    /// <summary>Delivers one batch and returns how many mails were handed over.</summary>
    public async Task<int> DeliverAsync(CancellationToken ct)
    {
        var now = clock.Now;
        var waiting = await db.OutboxMails.IgnoreQueryFilters()
            .Where(mail => mail.State == MailState.Waiting && mail.NextAttemptAt <= now && (mail.ClaimedUntil == null || mail.ClaimedUntil < now))
            .OrderBy(mail => mail.NextAttemptAt)
            .Take(Batch)
            .AsNoTracking()
            .ToListAsync(ct);

        var handedOver = 0;
        foreach (var mail in waiting)
        {
            if (!await ClaimAsync(mail, ct))
                continue;
            handedOver += await DeliverAsync(mail, ct) ? 1 : 0;
        }

        return handedOver;
    }

    private async Task<bool> ClaimAsync(OutboxMail mail, CancellationToken ct) =>
        await Row(mail)
            .Where(row => row.State == MailState.Waiting && (row.ClaimedUntil == null || row.ClaimedUntil < clock.Now))
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.ClaimedUntil, clock.Now + Claim), ct) == 1;

    /// <summary>Whatever goes wrong with one mail is a failed try of that mail: the others go their way, and its tries have an end.</summary>
    private async Task<bool> DeliverAsync(OutboxMail mail, CancellationToken ct)
    {
        try
        {
            if (!await db.MayReachAsync(mail, clock.Today, ct))
            {
                await Row(mail).ExecuteDeleteAsync(ct);
                return false;
            }

            await sender.SendAsync(mail, ct);
        }
        catch (Exception failed) when (!ct.IsCancellationRequested)
        {
            await NoteFailureAsync(mail, ReasonOf(failed), ct);
            return false;
        }

        await Row(mail).ExecuteUpdateAsync(
            set => set
                .SetProperty(row => row.State, MailState.HandedOver)
                .SetProperty(row => row.HandedOverAt, clock.Now)
                // What was written is needed no longer, and may hold a one-time link.
                .SetProperty(row => row.Body, "")
                .SetProperty(row => row.Attempts, row => row.Attempts + 1)
                .SetProperty(row => row.LastError, (string?)null),
            ct);
        return true;
    }

    private async Task NoteFailureAsync(OutboxMail mail, string reason, CancellationToken ct)
    {
        var attempts = mail.Attempts + 1;
        log.LogWarning("Mail {MailId} was not taken ({Reason}), attempt {Attempt}", mail.Id, reason, attempts);
        await Row(mail).ExecuteUpdateAsync(
            set => set
                .SetProperty(row => row.State, attempts >= MostAttempts ? MailState.Failed : MailState.Waiting)
                .SetProperty(row => row.NextAttemptAt, clock.Now + TimeSpan.FromMinutes(Math.Pow(2, attempts)))
                .SetProperty(row => row.ClaimedUntil, (DateTimeOffset?)null)
                .SetProperty(row => row.Attempts, attempts)
                .SetProperty(row => row.LastError, reason),
            ct);
    }

    // Never the message of what failed: it may hold the address.
    private static string ReasonOf(Exception failed) => failed switch
    {
        SmtpException refused => refused.StatusCode.ToString(),
        OperationCanceledException => "No answer in time",
        FormatException => "No mail address",
        _ => failed.GetType().Name,
    };

    // Delivery works across settings: the row is found by its identifier alone.
    private IQueryable<OutboxMail> Row(OutboxMail mail) => db.OutboxMails.IgnoreQueryFilters().Where(row => row.Id == mail.Id);
}
