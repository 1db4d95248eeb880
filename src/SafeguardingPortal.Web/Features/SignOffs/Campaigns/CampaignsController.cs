using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Outbox;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Paging;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.SignOffs.Campaigns;

public sealed record CampaignsPage(PagedList<CampaignRow> Campaigns);

/// <param name="Asked">How many are asked to sign today; null for a version that is no longer in force.</param>
public sealed record CampaignRow(
    Guid Id, string Policy, int VersionNumber, DateTimeOffset OpenedAt, int Written, int Taken, int Failed, int? Asked, int Signed);

/// <summary>Who was asked to sign what since when, and how far the mails have come.</summary>
[Area("SignOffs")]
[Route("sign-offs/campaigns")]
public sealed class CampaignsController(PortalDbContext db, CurrentPerson me, SchoolClock clock) : Controller
{
    [HttpGet, Requires(Permission.SeeSignOffRegister)]
    public async Task<IActionResult> Index(int page = 1)
    {
        var ct = HttpContext.RequestAborted;
        var campaigns = await (
            from campaign in db.Campaigns
            join policy in db.Policies on campaign.PolicyId equals policy.Id
            orderby campaign.OpenedAt descending, campaign.Id
            select new
            {
                campaign.Id,
                campaign.VersionId,
                campaign.VersionNumber,
                campaign.OpenedAt,
                policy.Title,
                InForce = policy.CurrentVersionId == campaign.VersionId,
                Written = db.OutboxMails.Count(mail => mail.CampaignId == campaign.Id),
                Taken = db.OutboxMails.Count(mail => mail.CampaignId == campaign.Id && mail.State == MailState.HandedOver),
                Failed = db.OutboxMails.Count(mail => mail.CampaignId == campaign.Id && mail.State == MailState.Failed),
            }).ToPageAsync(page, Paging.DefaultSize, ct);
        var versions = campaigns.Items.Select(campaign => campaign.VersionId).ToList();
        var asked = await db.DutiesOn(clock.Today, me.Setting.Rules).Where(row => versions.Contains(row.VersionId))
            .Select(row => new { row.VersionId, row.IsSigned }).GroupBy(row => row.VersionId)
            .Select(rows => new { rows.Key, Asked = rows.Count(), Signed = rows.Count(row => row.IsSigned) })
            .ToDictionaryAsync(rows => rows.Key, ct);
        var rows = new PagedList<CampaignRow>(
            [
                .. campaigns.Items.Select(campaign => new CampaignRow(
                    campaign.Id, campaign.Title, campaign.VersionNumber, campaign.OpenedAt, campaign.Written, campaign.Taken,
                    campaign.Failed, campaign.InForce ? asked.GetValueOrDefault(campaign.VersionId)?.Asked ?? 0 : null,
                    asked.GetValueOrDefault(campaign.VersionId)?.Signed ?? 0)),
            ],
            campaigns.Number, campaigns.Size, campaigns.Total);
        return View(new CampaignsPage(rows));
    }
}
