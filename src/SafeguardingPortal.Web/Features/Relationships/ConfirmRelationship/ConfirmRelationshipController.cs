using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Relationships.ConfirmRelationship;

/// <summary>The person has read what is agreed; for somebody without a log-in, that they signed it on paper.</summary>
[Area("Relationships")]
[Route("relationships/{id:guid}/confirm")]
public sealed class ConfirmRelationshipController(ConfirmRelationshipHandler handler, RelationshipReader reader) : Controller
{
    [HttpGet, Requires(Permission.TellOfRelationships)]
    public Task<IActionResult> Index(Guid id) => Page(id, null);

    [HttpPost, Requires(Permission.TellOfRelationships)]
    public Task<IActionResult> Index(Guid id, ConfirmRelationshipForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, form),
        success: () =>
        {
            this.Flash("Confirmed.");
            return Redirect($"/relationships/{id}");
        });

    private async Task<IActionResult> Page(Guid id, ConfirmRelationshipForm? form)
    {
        var record = await reader.OpenAsync(id, "Opened", HttpContext.RequestAborted);
        return View("Form", new ConfirmRelationshipPage(form ?? new ConfirmRelationshipForm { Version = record.Version }, record));
    }
}
