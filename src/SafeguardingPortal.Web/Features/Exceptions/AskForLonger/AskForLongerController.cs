using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;

namespace SafeguardingPortal.Web.Features.Exceptions.AskForLonger;

/// <summary>The person asks to make an approval longer, before it ends.</summary>
[Area("Exceptions")]
[Route("exceptions/{id:guid}/longer")]
public sealed class AskForLongerController(AskForLongerHandler handler, PortalDbContext db, CurrentPerson me) : Controller
{
    [HttpGet, Requires(Permission.RequestExceptions)]
    public Task<IActionResult> Index(Guid id) => Page(id, null);

    [HttpPost, Requires(Permission.RequestExceptions)]
    public Task<IActionResult> Index(Guid id, AskForLongerForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, form),
        success: () =>
        {
            this.Flash("Asked. Whoever decides is told by mail.");
            return Redirect($"/exceptions/{id}");
        });

    private async Task<IActionResult> Page(Guid id, AskForLongerForm? form)
    {
        var ct = HttpContext.RequestAborted;
        var head = await ExceptionHead.OfAsync(db, id, me.Actor, ct);
        return View("Form", new AskForLongerPage(form ?? new AskForLongerForm { Version = head.Version }, head));
    }
}
