using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Mail;
using SafeguardingPortal.Web.Platform.Paging;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.SignOffs.CampaignDetails;

public sealed record CampaignDetailsPage(
    Guid Id, string Policy, int VersionNumber, DateTimeOffset OpenedAt, CampaignProgress Progress, PagedList<CampaignPerson> People);

/// <param name="ToWrite">People who have an address and no mail yet.</param>
/// <param name="WithoutAddress">People to be told in person.</param>
public sealed record CampaignProgress(int Asked, int Signed, int Written, int ToWrite, int WithoutAddress, int Away);

public sealed record CampaignPerson(
    Guid PersonId, string Name, bool IsSigned, bool IsOverdue, bool IsAway, bool HasAddress, MailLine? Mail);

/// <summary>One version that people are asked to sign: who has signed, and what became of each mail.</summary>
[Area("SignOffs")]
[Route("sign-offs/campaigns/{id:guid}")]
public sealed class CampaignDetailsController(PortalDbContext db, CurrentPerson me, SchoolClock clock) : Controller
{
    [HttpGet, Requires(Permission.SeeSignOffRegister)]
    public async Task<IActionResult> Index(Guid id, int page = 1)
    {
        var ct = HttpContext.RequestAborted;
        var campaign = await (
            from found in db.Campaigns
            join policy in db.Policies on found.PolicyId equals policy.Id
            where found.Id == id
            select new { policy.Title, found.VersionId, found.VersionNumber, found.OpenedAt }).FirstOrDefaultAsync(ct);
        if (campaign is null)
            return NotFound();

        var asked = db.DutiesOn(clock.Today, me.Setting.Rules).Where(row => row.VersionId == campaign.VersionId);
        var people = await asked
            .OrderBy(row => row.IsSigned).ThenBy(row => row.SearchName).ThenBy(row => row.PersonId)
            .Select(row => new CampaignPerson(
                row.PersonId, row.PersonName, row.IsSigned, row.IsOverdue, row.IsAway, row.Email != null,
                db.OutboxMails.Where(mail => mail.CampaignId == id && mail.RecipientId == row.PersonId)
                    .Select(mail => new MailLine(mail.Subject, mail.State, mail.Attempts, mail.QueuedAt, mail.HandedOverAt))
                    .FirstOrDefault()))
            .ToPageAsync(page, 50, ct);
        return View(new CampaignDetailsPage(
            id, campaign.Title, campaign.VersionNumber, campaign.OpenedAt, await ProgressAsync(id, asked, ct), people));
    }

    private async Task<CampaignProgress> ProgressAsync(
        Guid id, IQueryable<Data.SignOffs.SignOffDutyRow> asked, CancellationToken ct)
    {
        var counts = await asked
            .Select(row => new
            {
                row.IsSigned,
                row.IsAway,
                HasAddress = row.Email != null,
                HasMail = db.OutboxMails.Any(mail => mail.CampaignId == id && mail.RecipientId == row.PersonId),
            })
            .GroupBy(_ => 1)
            .Select(rows => new CampaignProgress(
                rows.Count(), rows.Count(row => row.IsSigned), 0,
                rows.Count(row => !row.IsSigned && !row.IsAway && row.HasAddress && !row.HasMail),
                rows.Count(row => !row.IsSigned && !row.HasAddress), rows.Count(row => row.IsAway)))
            .FirstOrDefaultAsync(ct) ?? new CampaignProgress(0, 0, 0, 0, 0, 0);
        return counts with { Written = await db.OutboxMails.CountAsync(mail => mail.CampaignId == id, ct) };
    }
}
