using System.Globalization;
using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.Web.Platform.Mail;

namespace SafeguardingPortal.Web.Features.Policies.SendForApproval;

/// <summary>Tells one person who may approve that a version waits for it.</summary>
public sealed record PolicyToApproveMail(Guid PolicyId, PolicyVersion Draft)
{
    public Task<bool> QueueAsync(MailQueue mails, Guid personId, DateTimeOffset sentAt, CancellationToken ct) => mails.QueueAsync(
        personId, "A policy waits for approval",
        [
            $"Version {Draft.Number} of the policy “{Draft.Title}” was sent for approval.",
            "Open the link to read it and to decide.",
        ],
        $"/policies/{PolicyId}/approve",
        string.Create(CultureInfo.InvariantCulture, $"approve:{Draft.Id:N}:{sentAt.UtcTicks}:{personId:N}"), ct);
}
