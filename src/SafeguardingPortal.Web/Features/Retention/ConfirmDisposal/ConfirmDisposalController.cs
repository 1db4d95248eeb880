using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Features.Retention.DecideDisposal;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Retention.ConfirmDisposal;

/// <summary>What its tombstone will say, and no more.</summary>
public sealed record ConfirmDisposalPage(
    string Kind, string Reference, DateOnly MadeOn, string Rule, DateOnly? Until, string AskedBy, DateTimeOffset AskedAt, string AskedBecause,
    DecideDisposalForm Form);

/// <summary>Somebody who may not see a record confirms its end, because only one other person may see it.</summary>
[Area("Retention")]
[Route("records/{id:guid}/disposal/confirm")]
public sealed class ConfirmDisposalController(RecordDoor door, DecideDisposalHandler handler) : Controller
{
    [HttpGet, Requires(Permission.ConfirmEmergencies)]
    public Task<IActionResult> Index(Guid id) => Page(id, null);

    [HttpPost, Requires(Permission.ConfirmEmergencies)]
    public Task<IActionResult> Index(Guid id, DecideDisposalForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, form, HttpContext.RequestAborted, unseen: true),
        showAgain: () => Page(id, form),
        success: () =>
        {
            this.Flash(form.Answer is DisposalAnswer.Dispose ? "Confirmed. The record is disposed of." : "The record stays.");
            return RedirectToAction("Index", "Home", new { area = "Home" });
        });

    private async Task<IActionResult> Page(Guid id, DecideDisposalForm? form)
    {
        var open = await door.OpenUnseenAsync(id, HttpContext.RequestAborted);
        var asked = open.Keeping!;
        return View("Form", new ConfirmDisposalPage(
            asked.Kind.Label(), asked.Reference, asked.MadeOn, open.Keep.Rule.Sentence, open.Keep.Until, asked.AskedBy!, asked.AskedAt!.Value,
            asked.AskedBecause!, form ?? new DecideDisposalForm { Version = open.Version }));
    }
}
