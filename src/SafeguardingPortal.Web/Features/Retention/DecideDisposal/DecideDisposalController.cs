using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Retention;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;

namespace SafeguardingPortal.Web.Features.Retention.DecideDisposal;

public sealed record DecideDisposalPage(
    Guid Id, string Reference, string Because, string AskedBy, DateTimeOffset AskedAt, string AskedBecause, bool ByMe, DecideDisposalForm Form);

/// <summary>The second of two people decides. What is disposed of is gone for good; a certificate is what remains.</summary>
[Area("Retention")]
[Route("records/{id:guid}/disposal")]
public sealed class DecideDisposalController(RecordDoor door, CurrentPerson me, DecideDisposalHandler handler) : Controller
{
    [HttpGet, Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> Index(Guid id) => Page(id, null);

    [HttpPost, Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> Index(Guid id, DecideDisposalForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, form),
        success: () =>
        {
            var gone = form.Answer is DisposalAnswer.Dispose;
            this.Flash(gone ? "The record is disposed of. This is its certificate." : "The record stays.");
            return gone ? RedirectToAction("Index", "Certificate", new { id }) : RedirectToAction("Index", "RecordSheet", new { id });
        });

    private async Task<IActionResult> Page(Guid id, DecideDisposalForm? form)
    {
        var open = await door.OpenAsync(id, HttpContext.RequestAborted);
        // Somebody else may have answered meanwhile: then the form says so, and the page has nothing to decide.
        var asked = open.Keeping is { State: KeepingState.DisposalAsked } or { AskedAt: not null } ? open.Keeping : throw new RecordNotFoundException();
        form ??= new DecideDisposalForm { Version = open.Version };
        return View("Form", new DecideDisposalPage(
            id, open.Record.Reference, open.Keep.Because, asked.AskedBy!, asked.AskedAt!.Value, asked.AskedBecause!, asked.AskedById == me.PersonId, form));
    }
}
