using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Breaches.RecordContact;

public sealed record RecordContactPage(CaseHeading Case, RecordContactForm Form);

/// <summary>Puts on record who outside was told or asked: whom, when, how, with which reference (C225–C227).</summary>
[Area("Breaches")]
[Route("breaches/{id:guid}/contacts/new")]
public sealed class RecordContactController(PortalDbContext db, CurrentPerson me, SchoolClock clock, RecordContactHandler handler) : Controller
{
    [HttpGet, Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> Index(Guid id, Agency? agency = null, ContactMethod? method = null) => Page(id, null, agency, method);

    [HttpPost, Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> Index(Guid id, RecordContactForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, form),
        success: () =>
        {
            this.Flash("Contact recorded.");
            return RedirectToAction("Index", "BreachCase", new { id });
        });

    private async Task<IActionResult> Page(Guid id, RecordContactForm? form, Agency? agency = null, ContactMethod? method = null)
    {
        var breach = await db.OpenCaseAsync(id, me, HttpContext.RequestAborted);
        form ??= new RecordContactForm
        {
            Version = breach.Version,
            Agency = agency,
            Method = method,
            MadeBy = me.Actor.Name,
            At = SchoolClock.InLondon(clock.Now).DateTime,
        };
        return View("Form", new RecordContactPage(breach.Heading(me.Setting.Terms), form));
    }
}
