using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Notices;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Paging;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Notices.NoticeLog;

public sealed record NoticeLogPage(PagedList<NoticeLine> Notices, NoticeKind? Kind, bool Past);

/// <summary>The log of signs and notices: what holds today, what is to be looked at first.</summary>
[Area("Notices")]
[Route("notices")]
public sealed class NoticeLogController(PortalDbContext db, SchoolClock clock) : Controller
{
    [HttpGet, Requires(Permission.KeepNotices)]
    public async Task<IActionResult> Index(NoticeKind? kind, bool past = false, int page = 1)
    {
        var today = clock.Today;
        var notices = db.Notices.AsNoTracking()
            .Where(notice => past ? notice.Until < today : notice.Until == null || notice.Until >= today);
        if (kind is { } wanted)
            notices = notices.Where(notice => notice.Kind == wanted);
        return View(new NoticeLogPage(
            await notices.OrderBy(notice => notice.NextCheckOn == null).ThenBy(notice => notice.NextCheckOn)
                .ThenByDescending(notice => notice.From).ThenBy(notice => notice.Id)
                .Select(notice => new NoticeLine(
                    notice.Id, notice.Kind, notice.Where, notice.From, notice.Until, notice.NextCheckOn, notice.NeedsMending,
                    notice.Checks.Max(check => (DateOnly?)check.On), today))
                .ToPageAsync(page, cancellation: HttpContext.RequestAborted),
            kind, past));
    }
}
