using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;

namespace SafeguardingPortal.Web.Features.Exceptions.DecideLonger;

/// <summary>Somebody else decides whether an approval lasts longer.</summary>
[Area("Exceptions")]
[Route("exceptions/{id:guid}/longer/decide")]
public sealed class DecideLongerController(DecideLongerHandler handler, PortalDbContext db, CurrentPerson me) : Controller
{
    [HttpGet, Requires(Permission.DecideExceptions)]
    public Task<IActionResult> Index(Guid id) => Page(id, null);

    [HttpPost, Requires(Permission.DecideExceptions)]
    public Task<IActionResult> Index(Guid id, DecideLongerForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, form),
        success: () =>
        {
            this.Flash("Decided. The person who asked is told by mail.");
            return Redirect($"/exceptions/{id}");
        });

    private async Task<IActionResult> Page(Guid id, DecideLongerForm? form)
    {
        var ct = HttpContext.RequestAborted;
        var head = await ExceptionHead.OfAsync(db, id, me.Actor, ct);
        var wanted = await db.ExceptionRequests.Where(request => request.Id == id).Select(request => request.WantedUntil).SingleAsync(ct);
        return View("Form", new DecideLongerPage(form ?? new DecideLongerForm { Version = head.Version }, head, wanted));
    }
}
