using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.SignOffs;
using SafeguardingPortal.Web.Platform.Jobs;
using SafeguardingPortal.Web.Platform.Mail;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.SignOffs.Campaigns;

/// <summary>
/// Asks everybody concerned to sign a version that came into force, and later whoever joins them. It works in small saves, each of them
/// whole: stopped at any point, by whatever, it goes on at its next turn with those who have no mail yet. What it has done is read from the
/// mails themselves, and a mail's key makes a second one impossible, so nobody is written to twice and nobody is left out.
/// </summary>
public sealed class RunCampaignsTask(PortalDbContext db, SchoolClock clock, MailQueue mails) : ISettingTask
{
    /// <summary>Mails in one save.</summary>
    public const int Batch = 50;

    // What was published longer ago was announced before the portal could, or by the daily reminders.
    private const int DaysThatAreNews = 14;

    public static TimeSpan Every => TimeSpan.FromMinutes(1);

    public async Task RunAsync(CancellationToken ct)
    {
        await OpenAsync(ct);
        var running = await (
            from campaign in db.Campaigns
            join policy in db.Policies on campaign.VersionId equals policy.CurrentVersionId
            select new { campaign.Id, campaign.PolicyId, policy.Title }).ToListAsync(ct);
        foreach (var campaign in running)
        {
            while (await AskSomeAsync(campaign.Id, campaign.PolicyId, campaign.Title, ct) == Batch)
                db.ChangeTracker.Clear();
        }
    }

    private async Task OpenAsync(CancellationToken ct)
    {
        var since = clock.Now.AddDays(-DaysThatAreNews);
        var versions = await (
            from policy in db.Policies
            join version in db.PolicyVersions on policy.CurrentVersionId equals version.Id
            where version.PublishedAt > since && db.AcceptableUseAudiences.Any(audience =>
                    audience.Id == policy.Id && audience.Lines.Count > 0)
                && !db.Campaigns.Any(campaign => campaign.VersionId == version.Id)
            select new { PolicyId = policy.Id, policy.Title, version.Id, version.Number }).ToListAsync(ct);
        foreach (var version in versions)
        {
            db.Campaigns.Add(Campaign.Open(
                Ids.New(), db.SettingId, version.PolicyId, version.Title, version.Id, version.Number, clock.Now));
        }

        await db.SaveChangesAsync(ct);
    }

    private async Task<int> AskSomeAsync(Guid campaignId, Guid policyId, string title, CancellationToken ct)
    {
        var rules = await db.Settings.AsNoTracking().Select(setting => setting.Rules).SingleAsync(ct);
        var people = await db.DutiesOn(clock.Today, rules)
            .Where(row => row.PolicyId == policyId && !row.IsSigned && !row.IsAway && row.Email != null)
            .Where(row => !db.OutboxMails.Any(mail => mail.CampaignId == campaignId && mail.RecipientId == row.PersonId))
            .OrderBy(row => row.PersonId)
            .Take(Batch)
            .Select(row => new { row.PersonId, row.PersonName, row.Email })
            .ToListAsync(ct);
        foreach (var person in people)
        {
            mails.Add(
                person.PersonId, person.PersonName, person.Email!, "A policy for you to read and sign",
                [$"{title} is in force. Please read it and sign it. If you signed it before, you see what changed since then."],
                $"/sign-offs/{policyId}", $"sign-off-asked:{campaignId}:{person.PersonId}", campaignId);
        }

        await db.SaveChangesAsync(ct);
        return people.Count;
    }
}
