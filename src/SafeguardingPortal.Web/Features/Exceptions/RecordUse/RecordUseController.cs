using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;

namespace SafeguardingPortal.Web.Features.Exceptions.RecordUse;

/// <summary>Writes down what was really used and when.</summary>
[Area("Exceptions")]
[Route("exceptions/{id:guid}/use")]
public sealed class RecordUseController(RecordUseHandler handler, PortalDbContext db, CurrentPerson me) : Controller
{
    [HttpGet, Requires(Permission.RequestExceptions)]
    public Task<IActionResult> Index(Guid id) => Page(id, null);

    [HttpPost, Requires(Permission.RequestExceptions)]
    public Task<IActionResult> Index(Guid id, RecordUseForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, form),
        success: () =>
        {
            this.Flash("The use is recorded.");
            return Redirect($"/exceptions/{id}");
        });

    private async Task<IActionResult> Page(Guid id, RecordUseForm? form)
    {
        var head = await ExceptionHead.OfAsync(db, id, me.Actor, HttpContext.RequestAborted);
        return View("Form", new RecordUsePage(form ?? new RecordUseForm { Version = head.Version }, head));
    }
}
