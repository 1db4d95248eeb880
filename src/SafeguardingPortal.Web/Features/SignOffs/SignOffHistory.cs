using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Domain.SignOffs;
using SafeguardingPortal.Web.Platform.Mail;

namespace SafeguardingPortal.Web.Features.SignOffs;

/// <summary>What one person owes and has signed.</summary>
public sealed record SignOffHistory(IReadOnlyList<DutyLine> Duties, IReadOnlyList<SignatureLine> Signatures, IReadOnlyList<MailLine> Mails)
{
    private const int MailsShown = 20;

    public IEnumerable<DutyLine> Owed => Duties.Where(line => line.Duty.IsOwed).OrderBy(line => line.Duty.DueOn);

    internal static async Task<SignOffHistory> OfAsync(
        PortalDbContext db, Guid personId, DateOnly today, SettingRules rules, CancellationToken ct)
    {
        var rows = await db.DutiesOn(today, rules).Where(row => row.PersonId == personId).OrderBy(row => row.SearchTitle).ToListAsync(ct);
        var duties = await db.InFullAsync(rows, today, rules, ct);
        var signatures = await (
            from signed in db.SignOffs.AsNoTracking()
            join policy in db.Policies on signed.PolicyId equals policy.Id
            where signed.PersonId == personId
            orderby signed.SignedAt descending
            select new SignatureLine(
                signed.Id, policy.Title, signed.VersionNumber, signed.SignedAt, signed.WithdrawnAt, signed.WithdrawnBecause))
            .ToListAsync(ct);
        var mails = await db.OutboxMails.AsNoTracking()
            .Where(mail => mail.RecipientId == personId && mail.Key.StartsWith("sign-off-"))
            .OrderByDescending(mail => mail.QueuedAt).Take(MailsShown)
            .Select(mail => new MailLine(mail.Subject, mail.State, mail.Attempts, mail.QueuedAt, mail.HandedOverAt))
            .ToListAsync(ct);
        return new SignOffHistory(
            [.. rows.Select(row => new DutyLine(row.PolicyId, row.PolicyTitle, row.VersionNumber, duties[(row.PersonId, row.PolicyId)]))],
            signatures, mails);
    }
}

public sealed record DutyLine(Guid PolicyId, string Policy, int VersionNumber, SignOffDuty Duty);

public sealed record SignatureLine(
    Guid Id, string Policy, int VersionNumber, DateTimeOffset SignedAt, DateTimeOffset? WithdrawnAt, string? WithdrawnBecause);
