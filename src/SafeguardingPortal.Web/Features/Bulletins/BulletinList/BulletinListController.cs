using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Bulletins;
using SafeguardingPortal.Data.Outbox;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Paging;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Bulletins.BulletinList;

/// <param name="Sent">What was sent round, with how many read it; null for those who do not see that.</param>
public sealed record BulletinListPage(PagedList<MyBulletin> Mine, IReadOnlyList<SentBulletin>? Sent);

public sealed record MyBulletin(Guid Id, string Title, DateTimeOffset SentAt, DateTimeOffset? ReadAt);

/// <param name="Failed">Mails that were not delivered.</param>
public sealed record SentBulletin(Guid Id, string Title, DateTimeOffset SentAt, int Asked, int Read, int Failed);

/// <summary>The bulletins that I am asked to read, and for those who see the register how many have read each.</summary>
[Area("Bulletins")]
[Route("bulletins")]
public sealed class BulletinListController(PortalDbContext db, CurrentPerson me, SchoolClock clock) : Controller
{
    private const int LatestSent = 30;

    [HttpGet, Requires(Permission.TakeTraining)]
    public async Task<IActionResult> Index(int page = 1)
    {
        var ct = HttpContext.RequestAborted;
        var myId = me.PersonId;
        var toRead = db.BulletinsToRead(clock.Today);
        var mine = await toRead.Where(asked => asked.Person.Id == myId)
            .OrderBy(asked => asked.ReadAt != null).ThenByDescending(asked => asked.Bulletin.SentAt).ThenBy(asked => asked.Bulletin.Id)
            .Select(asked => new MyBulletin(asked.Bulletin.Id, asked.Bulletin.Title, asked.Bulletin.SentAt, asked.ReadAt))
            .ToPageAsync(page, cancellation: ct);
        return View(new BulletinListPage(mine, me.May(Permission.SeeTrainingRegister) ? await SentAsync(toRead, ct) : null));
    }

    private async Task<IReadOnlyList<SentBulletin>> SentAsync(IQueryable<BulletinToRead> toRead, CancellationToken ct)
    {
        var sent = await db.Bulletins.AsNoTracking().Where(bulletin => bulletin.WithdrawnOn == null)
            .OrderByDescending(bulletin => bulletin.SentAt).ThenBy(bulletin => bulletin.Id).Take(LatestSent)
            .Select(bulletin => new
            {
                bulletin.Id,
                bulletin.Title,
                bulletin.SentAt,
                Failed = db.OutboxMails.Count(mail => mail.CampaignId == bulletin.Id && mail.State == MailState.Failed),
            }).ToListAsync(ct);
        var ids = sent.ConvertAll(bulletin => bulletin.Id);
        var counts = await toRead.Where(asked => ids.Contains(asked.Bulletin.Id))
            .Select(asked => new { asked.Bulletin.Id, IsRead = asked.ReadAt != null })
            .GroupBy(asked => asked.Id)
            .Select(group => new { group.Key, Asked = group.Count(), Read = group.Count(asked => asked.IsRead) })
            .ToDictionaryAsync(group => group.Key, ct);
        return [.. sent.Select(bulletin => new SentBulletin(
            bulletin.Id, bulletin.Title, bulletin.SentAt, counts.GetValueOrDefault(bulletin.Id)?.Asked ?? 0,
            counts.GetValueOrDefault(bulletin.Id)?.Read ?? 0, bulletin.Failed))];
    }
}
