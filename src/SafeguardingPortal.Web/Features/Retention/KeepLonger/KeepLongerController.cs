using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Retention.KeepLonger;

public sealed record KeepLongerPage(Guid Id, string Reference, string Because, KeepLongerForm Form);

/// <summary>Somebody decides that a record is needed for longer than its rule says.</summary>
[Area("Retention")]
[Route("records/{id:guid}/keep-longer")]
public sealed class KeepLongerController(RecordDoor door, KeepLongerHandler handler) : Controller
{
    [HttpGet, Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> Index(Guid id) => Page(id, null);

    [HttpPost, Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> Index(Guid id, KeepLongerForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, form),
        success: () =>
        {
            this.Flash("It is kept longer.");
            return RedirectToAction("Index", "RecordSheet", new { id });
        });

    private async Task<IActionResult> Page(Guid id, KeepLongerForm? form)
    {
        var open = await door.OpenAsync(id, HttpContext.RequestAborted);
        form ??= new KeepLongerForm { Version = open.Version, Until = open.Facts.KeepLongerUntil };
        return View("Form", new KeepLongerPage(id, open.Record.Reference, open.Keep.Because, form));
    }
}
