using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Retention.AskDisposal;

public sealed record AskDisposalPage(Guid Id, string Reference, string Because, AskDisposalForm Form, IReadOnlyList<SelectListItem> Unseen);

/// <summary>The first of two people says that a record is no longer needed.</summary>
[Area("Retention")]
[Route("records/{id:guid}/disposal/ask")]
public sealed class AskDisposalController(RecordDoor door, SecondPeople seconds, AskDisposalHandler handler) : Controller
{
    [HttpGet, Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> Index(Guid id) => Page(id, null);

    [HttpPost, Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> Index(Guid id, AskDisposalForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, form),
        success: () =>
        {
            this.Flash("Its disposal is asked for. Another person decides.");
            return RedirectToAction("Index", "RecordSheet", new { id });
        });

    private async Task<IActionResult> Page(Guid id, AskDisposalForm? form)
    {
        var open = await door.OpenAsync(id, HttpContext.RequestAborted);
        form ??= new AskDisposalForm { Version = open.Version };
        return View("Form", new AskDisposalPage(id, open.Record.Reference, open.Keep.Because, form, await seconds.UnseenAsync(open.Record, HttpContext.RequestAborted)));
    }
}
