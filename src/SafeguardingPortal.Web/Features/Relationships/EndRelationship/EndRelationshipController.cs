using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;

namespace SafeguardingPortal.Web.Features.Relationships.EndRelationship;

/// <summary>It has ended: the child left, the contact was given up.</summary>
[Area("Relationships")]
[Route("relationships/{id:guid}/end")]
public sealed class EndRelationshipController(EndRelationshipHandler handler, PortalDbContext db, CurrentPerson me) : Controller
{
    [HttpGet, Requires(Permission.TellOfRelationships)]
    public Task<IActionResult> Index(Guid id) => Page(id, null);

    [HttpPost, Requires(Permission.TellOfRelationships)]
    public Task<IActionResult> Index(Guid id, EndRelationshipForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, form),
        success: () =>
        {
            this.Flash("Recorded that it has ended.");
            return Redirect($"/relationships/{id}");
        });

    private async Task<IActionResult> Page(Guid id, EndRelationshipForm? form)
    {
        var head = await RelationshipHead.OfAsync(db, id, me.Actor, HttpContext.RequestAborted);
        return View("Form", new EndRelationshipPage(form ?? new EndRelationshipForm { Version = head.Version }, head));
    }
}
