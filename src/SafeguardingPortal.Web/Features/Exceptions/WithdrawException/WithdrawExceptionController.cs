using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;

namespace SafeguardingPortal.Web.Features.Exceptions.WithdrawException;

/// <summary>The requester needs it no longer.</summary>
[Area("Exceptions")]
[Route("exceptions/{id:guid}/withdraw")]
public sealed class WithdrawExceptionController(WithdrawExceptionHandler handler, PortalDbContext db, CurrentPerson me) : Controller
{
    [HttpGet, Requires(Permission.RequestExceptions)]
    public Task<IActionResult> Index(Guid id) => Page(id, null);

    [HttpPost, Requires(Permission.RequestExceptions)]
    public Task<IActionResult> Index(Guid id, WithdrawExceptionForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, form),
        success: () =>
        {
            this.Flash("Withdrawn.");
            return Redirect($"/exceptions/{id}");
        });

    private async Task<IActionResult> Page(Guid id, WithdrawExceptionForm? form)
    {
        var head = await ExceptionHead.OfAsync(db, id, me.Actor, HttpContext.RequestAborted);
        return View("Form", new WithdrawExceptionPage(form ?? new WithdrawExceptionForm { Version = head.Version }, head));
    }
}
