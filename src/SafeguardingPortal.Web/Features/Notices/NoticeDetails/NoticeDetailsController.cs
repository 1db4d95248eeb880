using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Notices;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Notices.NoticeDetails;

public sealed record NoticeDetailsPage(Notice Notice, NoticeLine Line);

/// <summary>One sign or notice, with every look at it.</summary>
[Area("Notices")]
[Route("notices/{id:guid}")]
public sealed class NoticeDetailsController(PortalDbContext db, SchoolClock clock) : Controller
{
    [HttpGet, Requires(Permission.KeepNotices)]
    public async Task<IActionResult> Index(Guid id)
    {
        var notice = await db.Notices.AsNoTracking().Include(found => found.Checks)
            .FirstOrDefaultAsync(found => found.Id == id, HttpContext.RequestAborted);
        return notice is null
            ? NotFound()
            : View(new NoticeDetailsPage(notice, new NoticeLine(
                notice.Id, notice.Kind, notice.Where, notice.From, notice.Until, notice.NextCheckOn, notice.NeedsMending,
                notice.Checks.Select(check => (DateOnly?)check.On).Max(), clock.Today)));
    }
}
