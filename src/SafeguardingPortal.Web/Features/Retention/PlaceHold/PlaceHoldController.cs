using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Retention.PlaceHold;

public sealed record PlaceHoldPage(Guid Id, string Reference, string Because, PlaceHoldForm Form);

/// <summary>A claim, an inquiry or a request keeps a record whatever the rules say.</summary>
[Area("Retention")]
[Route("records/{id:guid}/hold")]
public sealed class PlaceHoldController(RecordDoor door, PlaceHoldHandler handler) : Controller
{
    [HttpGet, Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> Index(Guid id) => Page(id, null);

    [HttpPost, Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> Index(Guid id, PlaceHoldForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, form),
        success: () =>
        {
            this.Flash("The record is on hold and stays until the hold is lifted.");
            return RedirectToAction("Index", "RecordSheet", new { id });
        });

    private async Task<IActionResult> Page(Guid id, PlaceHoldForm? form)
    {
        var open = await door.OpenAsync(id, HttpContext.RequestAborted);
        form ??= new PlaceHoldForm { Version = open.Version };
        return View("Form", new PlaceHoldPage(id, open.Record.Reference, open.Keep.Because, form));
    }
}
