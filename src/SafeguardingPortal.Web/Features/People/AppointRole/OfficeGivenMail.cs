using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Mail;

namespace SafeguardingPortal.Web.Features.People.AppointRole;

/// <summary>Tells whoever reads cases that somebody else does so from now on: nobody is added to them unseen.</summary>
internal static class OfficeGivenMail
{
    /// <summary>To everybody who holds one of these offices today, but the one who gave it and the one who was given it.</summary>
    public static async Task TellOfOfficeAsync(
        this MailQueue mails, PortalDbContext db, (Guid PersonId, Guid HoldingId, Role Role) given, Guid giverId, DateOnly today,
        CancellationToken ct)
    {
        if (!CaseOffices.Is(given.Role))
            return;

        var holders = await db.People
            .Where(person => person.Id != given.PersonId && person.Id != giverId)
            .Where(person => person.Roles.Any(held =>
                CaseOffices.All.Contains(held.Role) && held.From <= today && (held.To == null || held.To >= today)))
            .Select(person => person.Id).ToListAsync(ct);
        var lines = new[]
        {
            "Somebody was given a role here whose holders read reports and cases. Open the portal to see who, and which role.",
            "If you did not expect this, speak to whoever gave it: the audit trail says who that was.",
        };
        foreach (var holder in holders)
        {
            await mails.QueueAsync(
                holder, "A new reader of cases", lines, $"/people/{given.PersonId}", $"office:{given.HoldingId}:{holder}", ct);
        }
    }
}
