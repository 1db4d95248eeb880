using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Breaches.RecordAcknowledgement;

public sealed record RecordAcknowledgementPage(CaseHeading Case, RecordAcknowledgementForm Form, string Agency, bool RangBack);

/// <summary>A referral counts as made only when the other side says that it has it.</summary>
[Area("Breaches")]
[Route("breaches/{id:guid}/contacts/{contactId:guid}/acknowledgement")]
public sealed class RecordAcknowledgementController(PortalDbContext db, CurrentPerson me, SchoolClock clock, RecordAcknowledgementHandler handler) : Controller
{
    [HttpGet, Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> Index(Guid id, Guid contactId) => Page(id, contactId, null);

    [HttpPost, Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> Index(Guid id, Guid contactId, RecordAcknowledgementForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, contactId, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, contactId, form),
        success: () =>
        {
            this.Flash("Acknowledgement recorded.");
            return RedirectToAction("Index", "BreachCase", new { id });
        });

    private async Task<IActionResult> Page(Guid id, Guid contactId, RecordAcknowledgementForm? form)
    {
        var breach = await db.OpenCaseAsync(id, me, HttpContext.RequestAborted);
        var contact = breach.Contacts.SingleOrDefault(made => made.Id == contactId) ?? throw new RecordNotFoundException();
        form ??= new RecordAcknowledgementForm { Version = breach.Version, AcknowledgedAt = SchoolClock.InLondon(clock.Now).DateTime };
        return View("Form", new RecordAcknowledgementPage(breach.Heading(me.Setting.Terms), form, contact.AgencyName ?? contact.Agency.Label(),
            contact.Method is ContactMethod.LeftMessage));
    }
}
