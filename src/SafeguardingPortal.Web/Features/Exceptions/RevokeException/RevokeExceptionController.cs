using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;

namespace SafeguardingPortal.Web.Features.Exceptions.RevokeException;

/// <summary>Takes an approval back before it ends.</summary>
[Area("Exceptions")]
[Route("exceptions/{id:guid}/revoke")]
public sealed class RevokeExceptionController(RevokeExceptionHandler handler, PortalDbContext db, CurrentPerson me) : Controller
{
    [HttpGet, Requires(Permission.DecideExceptions)]
    public Task<IActionResult> Index(Guid id) => Page(id, null);

    [HttpPost, Requires(Permission.DecideExceptions)]
    public Task<IActionResult> Index(Guid id, RevokeExceptionForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, form),
        success: () =>
        {
            this.Flash("The approval is taken back.");
            return Redirect($"/exceptions/{id}");
        });

    private async Task<IActionResult> Page(Guid id, RevokeExceptionForm? form)
    {
        var head = await ExceptionHead.OfAsync(db, id, me.Actor, HttpContext.RequestAborted);
        return View("Form", new RevokeExceptionPage(form ?? new RevokeExceptionForm { Version = head.Version }, head));
    }
}
