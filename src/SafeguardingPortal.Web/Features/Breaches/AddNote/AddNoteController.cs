using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;

namespace SafeguardingPortal.Web.Features.Breaches.AddNote;

public sealed record AddNotePage(CaseHeading Case, AddNoteForm Form, bool Locked);

/// <summary>Writes down what was found out. Beyond basic facts it waits for the LADO, where the LADO must be told.</summary>
[Area("Breaches")]
[Route("breaches/{id:guid}/notes/new")]
public sealed class AddNoteController(PortalDbContext db, CurrentPerson me, AddNoteHandler handler) : Controller
{
    [HttpGet, Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> Index(Guid id) => Page(id, null);

    [HttpPost, Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> Index(Guid id, AddNoteForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, form),
        success: () =>
        {
            this.Flash("Note added.");
            return RedirectToAction("Index", "BreachCase", new { id });
        });

    private async Task<IActionResult> Page(Guid id, AddNoteForm? form)
    {
        var breach = await db.OpenCaseAsync(id, me, HttpContext.RequestAborted);
        form ??= new AddNoteForm { Version = breach.Version, Kind = breach.InvestigationIsLocked ? NoteKind.BasicFacts : null };
        return View("Form", new AddNotePage(breach.Heading(me.Setting.Terms), form, breach.InvestigationIsLocked));
    }
}
