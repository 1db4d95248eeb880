using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Web.Features.Shared;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tablets;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Visitors.VisitorsAtTheDoor;

/// <summary>Visitors sign in and out at the same tablet as staff. It shows none of them who else is here.</summary>
[Area("Visitors")]
[Route("tablet/visitors")]
public sealed class VisitorsAtTheDoorController(
    VisitorHandler arrives, LeaveHandler leaves, PortalDbContext db, CurrentTablet tablet, SchoolClock clock) : Controller
{
    /// <summary>A badge can be printed this long at the tablet; later a colleague prints it.</summary>
    private static readonly TimeSpan BadgeTime = TimeSpan.FromMinutes(5);

    [HttpGet, AtTablet("A visitor has no log-in; the form asks and shows nothing of others.")]
    public Task<IActionResult> Index() => Page(new VisitorForm());

    [HttpPost, AtTablet("A visitor has no log-in.")]
    public Task<IActionResult> Index(VisitorForm form) => this.SubmitAsync(
        form,
        write: () => arrives.HandleAsync(form, tablet.Setting, tablet.SiteId, tablet.Actor, HttpContext.RequestAborted),
        showAgain: () => Page(form),
        success: () => LocalRedirect($"/tablet/visitors/{form.Id}"));

    /// <summary>The badge of whoever has just signed in here.</summary>
    [HttpGet("{id:guid}"), AtTablet("Only the badge of the last minutes, by an identifier that nobody guesses.")]
    public async Task<IActionResult> Badge(Guid id)
    {
        var since = clock.Now - BadgeTime;
        var badge = await db.Visits.AsNoTracking()
            .Where(visit => visit.Id == id && visit.SiteId == tablet.SiteId && visit.LeftAt == null && visit.ArrivedAt >= since)
            .Select(visit => new Badge(
                visit.Id, visit.Reference, visit.Name, visit.Company, visit.Category,
                db.People.Where(person => person.Id == visit.HostId).Select(person => person.Name).First(), visit.Devices, visit.ArrivedAt))
            .FirstOrDefaultAsync(HttpContext.RequestAborted);
        return badge is null ? NotFound() : View(badge);
    }

    [HttpGet("leave"), AtTablet("A visitor has no log-in.")]
    public IActionResult Leave() => View(new LeavePage(new LeaveForm()));

    [HttpPost("leave"), AtTablet("A visitor has no log-in.")]
    public Task<IActionResult> Leave(LeaveForm form) => this.SubmitAsync(
        form,
        write: () => leaves.HandleAsync(form, HttpContext.RequestAborted),
        showAgain: () => Task.FromResult<IActionResult>(View(new LeavePage(form))),
        success: () =>
        {
            this.Flash("You are signed out. Thank you for your visit.");
            return LocalRedirect(CurrentTabletMiddleware.StartPath);
        });

    private async Task<IActionResult> Page(VisitorForm form)
    {
        var ct = HttpContext.RequestAborted;
        return View("Index", new VisitorPage(
            form, await db.PeopleAtWorkAsync(clock.Today, ct), [], await db.VisitorRulesAsync(ct),
            await db.LeafletInForceAsync(ct), AtDoor: true));
    }
}
