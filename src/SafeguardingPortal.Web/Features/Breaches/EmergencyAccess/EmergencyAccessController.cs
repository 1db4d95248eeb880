using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Breaches.EmergencyAccess;

public sealed record EmergencyAccessPage(EmergencyAccessForm Form, IReadOnlyList<EmergencyLine> Mine);

public sealed record EmergencyLine(Guid Id, string Reference, DateTimeOffset AskedAt, DateTimeOffset? OpenUntil);

public sealed record ConfirmEmergencyPage(ConfirmEmergencyForm Form, Guid Id, string Reference, string AskedBy, string Reason, DateTimeOffset AskedAt);

/// <summary>
/// Breaking the glass: two people open a case to be read for a day when those who handle it cannot be reached. What the asker is told is
/// the same for a case that does not exist and for one that is about them.
/// </summary>
[Area("Breaches")]
[Route("breaches/emergency")]
public sealed class EmergencyAccessController(PortalDbContext db, CurrentPerson me, SchoolClock clock, EmergencyAccessHandler handler) : Controller
{
    private const int Shown = 20;

    [HttpGet, Requires(Permission.ReadCasesInEmergency)]
    public Task<IActionResult> Index() => Page(new EmergencyAccessForm());

    [HttpPost, Requires(Permission.ReadCasesInEmergency)]
    public Task<IActionResult> Index(EmergencyAccessForm form) => this.SubmitAsync(
        form,
        write: () => handler.AskAsync(form, HttpContext.RequestAborted),
        showAgain: () => Page(form),
        success: () =>
        {
            this.Flash("Asked. If there is such a case and a second person confirms it, it opens here.");
            return RedirectToAction(nameof(Index));
        });

    [HttpGet("{id:guid}/confirm"), Requires(Permission.ConfirmEmergencies)]
    public Task<IActionResult> Confirm(Guid id) => ConfirmPage(id, null);

    [HttpPost("{id:guid}/confirm"), Requires(Permission.ConfirmEmergencies)]
    public Task<IActionResult> Confirm(Guid id, ConfirmEmergencyForm form) => this.SubmitAsync(
        form,
        write: () => handler.ConfirmAsync(id, form, HttpContext.RequestAborted),
        showAgain: () => ConfirmPage(id, form),
        success: () =>
        {
            this.Flash("Confirmed. The safeguarding leads and those who handle the case have been told.");
            return RedirectToAction("Index", "Home", new { area = "Home" });
        });

    private async Task<IActionResult> Page(EmergencyAccessForm form)
    {
        var now = clock.Now;
        var open = db.Breaches.Where(BreachAccess.OpenedInEmergencyTo(me.PersonId, now));
        var mine = await db.EmergencyRequests.AsNoTracking()
            .Where(request => request.AskedById == me.PersonId)
            .OrderByDescending(request => request.AskedAt)
            .Take(Shown)
            .Select(request => new EmergencyLine(
                request.Id, request.CaseReference, request.AskedAt,
                open.Where(breach => breach.Id == request.BreachId).SelectMany(breach => breach.EmergencyAccess)
                    .Where(access => access.PersonId == me.PersonId).Max(access => (DateTimeOffset?)access.Until)))
            .ToListAsync(HttpContext.RequestAborted);
        return View("Form", new EmergencyAccessPage(form, mine));
    }

    private async Task<IActionResult> ConfirmPage(Guid id, ConfirmEmergencyForm? form)
    {
        var (request, asker) = await handler.ToConfirmAsync(id, HttpContext.RequestAborted);
        return View("Confirm", new ConfirmEmergencyPage(
            form ?? new ConfirmEmergencyForm { Version = request.Version }, id, request.CaseReference, asker.Name, request.Reason, request.AskedAt));
    }
}
