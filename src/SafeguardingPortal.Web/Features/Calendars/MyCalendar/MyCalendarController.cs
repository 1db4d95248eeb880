using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Mail;
using SafeguardingPortal.Web.Platform.Tenancy;

namespace SafeguardingPortal.Web.Features.Calendars.MyCalendar;

/// <param name="NewAddress">Shown once, right after it was made.</param>
public sealed record MyCalendarPage(DateTimeOffset? OpenedAt, string? NewAddress);

/// <summary>Makes, renews and ends the address under which my own calendar programme finds what I have to do.</summary>
[Area("Calendars")]
[Route("calendar")]
[Requires(Permission.SignPolicies)]
public sealed class MyCalendarController(
    PortalDbContext db, CurrentPerson me, MyCalendarHandler handler, IOptions<PortalAddress> address) : Controller
{
    private const string NewSecret = "CalendarSecret";

    [HttpGet]
    public Task<IActionResult> Index() => Page();

    [HttpPost]
    public Task<IActionResult> Make() => this.SubmitAsync(
        new object(),
        write: async () => TempData[NewSecret] = await handler.MakeAsync(HttpContext.RequestAborted),
        showAgain: Page,
        success: () => RedirectToAction(nameof(Index)));

    [HttpPost("end")]
    public Task<IActionResult> End() => this.SubmitAsync(
        new object(),
        write: () => handler.EndAsync(HttpContext.RequestAborted),
        showAgain: Page,
        success: () =>
        {
            this.Flash("Ended. The address no longer works.");
            return RedirectToAction(nameof(Index));
        });

    private async Task<IActionResult> Page()
    {
        var openedAt = await db.PersonalCalendars.Where(calendar => calendar.PersonId == me.PersonId)
            .Select(calendar => calendar.OpenedAt).FirstOrDefaultAsync(HttpContext.RequestAborted);
        var secret = TempData[NewSecret] as string;
        return View("Index", new MyCalendarPage(openedAt, secret is null ? null : address.Value.Url($"/calendar/{secret}.ics")));
    }
}
