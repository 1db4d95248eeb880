using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;

namespace SafeguardingPortal.Web.Features.Exceptions.DecideException;

/// <summary>Approves, approves with conditions, or refuses, with a reason.</summary>
[Area("Exceptions")]
[Route("exceptions/{id:guid}/decide")]
public sealed class DecideExceptionController(DecideExceptionHandler handler, PortalDbContext db, CurrentPerson me) : Controller
{
    [HttpGet, Requires(Permission.DecideExceptions)]
    public Task<IActionResult> Index(Guid id) => Page(id, null);

    [HttpPost, Requires(Permission.DecideExceptions)]
    public Task<IActionResult> Index(Guid id, DecideExceptionForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, form),
        success: () =>
        {
            this.Flash("Decided. The person who asked is told by mail.");
            return Redirect($"/exceptions/{id}");
        });

    private async Task<IActionResult> Page(Guid id, DecideExceptionForm? form)
    {
        var head = await ExceptionHead.OfAsync(db, id, me.Actor, HttpContext.RequestAborted);
        return View("Form", new DecideExceptionPage(form ?? new DecideExceptionForm { Version = head.Version }, head));
    }
}
