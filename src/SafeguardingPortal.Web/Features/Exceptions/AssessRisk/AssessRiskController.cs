using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;

namespace SafeguardingPortal.Web.Features.Exceptions.AssessRisk;

/// <summary>Writes down the risk assessment that comes before the decision.</summary>
[Area("Exceptions")]
[Route("exceptions/{id:guid}/risk")]
public sealed class AssessRiskController(AssessRiskHandler handler, PortalDbContext db, CurrentPerson me) : Controller
{
    [HttpGet, Requires(Permission.RequestExceptions)]
    public Task<IActionResult> Index(Guid id) => Page(id, null);

    [HttpPost, Requires(Permission.RequestExceptions)]
    public Task<IActionResult> Index(Guid id, AssessRiskForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, form),
        success: () =>
        {
            this.Flash("The risk assessment is recorded.");
            return Redirect($"/exceptions/{id}");
        });

    private async Task<IActionResult> Page(Guid id, AssessRiskForm? form)
    {
        var head = await ExceptionHead.OfAsync(db, id, me.Actor, HttpContext.RequestAborted);
        return View("Form", new AssessRiskPage(form ?? new AssessRiskForm { Version = head.Version }, head));
    }
}
