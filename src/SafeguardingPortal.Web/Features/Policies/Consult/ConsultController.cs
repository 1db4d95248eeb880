using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Policies.Consult;

/// <summary>Who was asked about the draft, how and when, with what they said (C010).</summary>
[Area("Policies")]
[Route("policies/{id:guid}/consultation")]
[Requires(Permission.WritePolicies)]
public sealed class ConsultController(PortalDbContext db, SchoolClock clock, ConsultHandler handler) : Controller
{
    [HttpGet]
    public Task<IActionResult> Index(Guid id) => Page(id, null);

    [HttpPost]
    public Task<IActionResult> Index(Guid id, ConsultForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, form),
        success: () =>
        {
            this.Flash("Consultation recorded.");
            return RedirectToAction(nameof(Index), new { id });
        });

    private async Task<IActionResult> Page(Guid id, ConsultForm? form)
    {
        if (await VersionInTheMaking.FindAsync(db, id, HttpContext.RequestAborted) is not { } found)
            return NotFound();

        form ??= new ConsultForm { Version = found.Draft.Version, From = clock.Today };
        return View("Form", new ConsultPage(
            id, found.Draft.Title, found.Draft.Number, found.Draft.IsBeingWritten, ConsultationLine.Of(found.Draft), form));
    }
}
