using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Policies.SendBack;

/// <summary>Takes a version that waits, is approved or is planned back to be written on.</summary>
[Area("Policies")]
[Route("policies/{id:guid}/send-back")]
[Requires(Permission.ApprovePolicies)]
public sealed class SendBackController(PortalDbContext db, SendBackHandler handler) : Controller
{
    [HttpGet]
    public Task<IActionResult> Index(Guid id) => Page(id, null);

    [HttpPost]
    public Task<IActionResult> Index(Guid id, SendBackForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, form),
        success: () =>
        {
            this.Flash("Back in draft.");
            return Redirect($"/policies/{id}");
        });

    private async Task<IActionResult> Page(Guid id, SendBackForm? form)
    {
        var found = await VersionInTheMaking.FindAsync(db, id, HttpContext.RequestAborted);
        return found is null || (form is null && found.Draft.IsBeingWritten)
            ? NotFound()
            : View("Form", new SendBackPage(
                id, found.Draft.Title, found.Draft.Number, found.Draft.PublishOn,
                form ?? new SendBackForm { Version = found.Draft.Version }));
    }
}
