using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;

namespace SafeguardingPortal.Web.Features.Relationships.TellOfChange;

/// <summary>Tells that circumstances have changed, so that it is decided anew.</summary>
[Area("Relationships")]
[Route("relationships/{id:guid}/changed")]
public sealed class TellOfChangeController(TellOfChangeHandler handler, PortalDbContext db, CurrentPerson me) : Controller
{
    [HttpGet, Requires(Permission.TellOfRelationships)]
    public Task<IActionResult> Index(Guid id) => Page(id, null);

    [HttpPost, Requires(Permission.TellOfRelationships)]
    public Task<IActionResult> Index(Guid id, TellOfChangeForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, form),
        success: () =>
        {
            this.Flash("Thank you. It waits for a new decision.");
            return Redirect($"/relationships/{id}");
        });

    private async Task<IActionResult> Page(Guid id, TellOfChangeForm? form)
    {
        var head = await RelationshipHead.OfAsync(db, id, me.Actor, HttpContext.RequestAborted);
        return View("Form", new TellOfChangePage(form ?? new TellOfChangeForm { Version = head.Version }, head));
    }
}
