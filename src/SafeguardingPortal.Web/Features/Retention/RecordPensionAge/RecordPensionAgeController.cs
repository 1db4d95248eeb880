using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Retention.RecordPensionAge;

public sealed record RecordPensionAgePage(Guid Id, string Reference, string Because, RecordPensionAgeForm Form);

/// <summary>Records the one fact about a person that the rule for allegations needs and the portal does not hold.</summary>
[Area("Retention")]
[Route("records/{id:guid}/pension-age")]
public sealed class RecordPensionAgeController(RecordDoor door, RecordPensionAgeHandler handler) : Controller
{
    [HttpGet, Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> Index(Guid id) => Page(id, null);

    [HttpPost, Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> Index(Guid id, RecordPensionAgeForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, form),
        success: () =>
        {
            this.Flash($"{(form.NotKnown ? "That nobody knows it" : "Normal pension age")} is recorded, and the day worked out anew.");
            return RedirectToAction("Index", "RecordSheet", new { id });
        });

    private async Task<IActionResult> Page(Guid id, RecordPensionAgeForm? form)
    {
        var open = await door.OpenAsync(id, HttpContext.RequestAborted);
        form ??= new RecordPensionAgeForm { Version = open.Version, On = open.Facts.PensionAgeOn, NotKnown = open.Facts.PensionAgeNotKnown };
        return View("Form", new RecordPensionAgePage(id, open.Record.Reference, open.Keep.Because, form));
    }
}
