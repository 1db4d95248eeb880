using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Features.Breaches.Work;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;

namespace SafeguardingPortal.Web.Features.Breaches.NameWelfareContact;

public sealed record NameWelfareContactPage(CaseHeading Case, NameWelfareContactForm Form);

/// <summary>The person it is about is looked after by somebody outside the case.</summary>
[Area("Breaches")]
[Route("breaches/{id:guid}/welfare")]
public sealed class NameWelfareContactController(PortalDbContext db, CurrentPerson me, NameWelfareContactHandler handler) : Controller
{
    [HttpGet, Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> Index(Guid id) => Page(id, null);

    [HttpPost, Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> Index(Guid id, NameWelfareContactForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, form),
        success: () =>
        {
            this.Flash("Recorded.");
            return RedirectToAction("Index", "BreachCase", new { id });
        });

    private async Task<IActionResult> Page(Guid id, NameWelfareContactForm? form)
    {
        var ct = HttpContext.RequestAborted;
        var breach = await db.OpenCaseAsync(id, me, ct);
        var work = await db.ReadWorkAsync(id, ct);
        form ??= new NameWelfareContactForm { Version = work?.Version ?? 0, Contact = work?.WelfareContact, Arrangement = work?.WelfareArrangement };
        return View("Form", new NameWelfareContactPage(breach.Heading(me.Setting.Terms), form));
    }
}
