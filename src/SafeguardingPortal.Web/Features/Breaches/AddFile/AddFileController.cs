using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Features.Shared;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;

namespace SafeguardingPortal.Web.Features.Breaches.AddFile;

public sealed record AddFilePage(CaseHeading Case, AddFileForm Form, bool Illegal, bool Locked);

/// <summary>Puts files with a case: a letter, a strategy meeting's notes, a picture of a message.</summary>
[Area("Breaches")]
[Route("breaches/{id:guid}/files/new")]
public sealed class AddFileController(PortalDbContext db, CurrentPerson me, AddFileHandler handler) : Controller
{
    [HttpGet, Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> Index(Guid id) => Page(id, null);

    [HttpPost, Requires(Permission.WorkOnBreaches)]
    [RequestSizeLimit(IncomingFiles.MostBytes), RequestFormLimits(MultipartBodyLengthLimit = IncomingFiles.MostBytes)]
    public Task<IActionResult> Index(Guid id, AddFileForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, form),
        success: () =>
        {
            this.Flash("The files are with the case.");
            return RedirectToAction("Index", "BreachCase", new { id });
        });

    private async Task<IActionResult> Page(Guid id, AddFileForm? form)
    {
        var breach = await db.OpenCaseAsync(id, me, HttpContext.RequestAborted);
        return View("Form", new AddFilePage(
            breach.Heading(me.Setting.Terms), form ?? new AddFileForm { Version = breach.Version }, breach.IllegalContent,
            breach.InvestigationIsLocked));
    }
}
