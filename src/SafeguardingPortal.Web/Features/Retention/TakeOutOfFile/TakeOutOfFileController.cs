using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Retention.TakeOutOfFile;

public sealed record TakeOutOfFilePage(Guid Id, string Reference, string Because, TakeOutOfFileForm Form);

/// <summary>A malicious or false allegation leaves the personnel file: somebody says that it has.</summary>
[Area("Retention")]
[Route("records/{id:guid}/personnel-file")]
public sealed class TakeOutOfFileController(RecordDoor door, TakeOutOfFileHandler handler) : Controller
{
    [HttpGet, Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> Index(Guid id) => Page(id, null);

    [HttpPost, Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> Index(Guid id, TakeOutOfFileForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, form),
        success: () =>
        {
            this.Flash("It is recorded that it left the personnel file.");
            return RedirectToAction("Index", "RecordSheet", new { id });
        });

    private async Task<IActionResult> Page(Guid id, TakeOutOfFileForm? form)
    {
        var open = await door.OpenAsync(id, HttpContext.RequestAborted);
        form ??= new TakeOutOfFileForm { Version = open.Version };
        return View("Form", new TakeOutOfFilePage(id, open.Record.Reference, open.Keep.Because, form));
    }
}
