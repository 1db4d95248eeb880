using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;

namespace SafeguardingPortal.Web.Features.Concerns.RecordDealtWith;

public sealed record RecordDealtWithPage(ConcernHeading Concern, string What, RecordDealtWithForm Form);

/// <summary>Says what was done about a concern, and why that is enough.</summary>
[Area("Concerns")]
[Route("concerns/{id:guid}/dealt-with")]
public sealed class RecordDealtWithController(PortalDbContext db, CurrentPerson me, RecordDealtWithHandler handler) : Controller
{
    [HttpGet, Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> Index(Guid id) => Page(id, null);

    [HttpPost, Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> Index(Guid id, RecordDealtWithForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, form),
        success: () =>
        {
            this.Flash("It is recorded how the concern was dealt with.");
            return RedirectToAction("Index", "ConcernDetails", new { id });
        });

    private async Task<IActionResult> Page(Guid id, RecordDealtWithForm? form)
    {
        var concern = await db.OpenConcernAsync(id, me, HttpContext.RequestAborted);
        return View("Form", new RecordDealtWithPage(concern.Heading(me), concern.What, form ?? RecordDealtWithForm.Of(concern)));
    }
}
