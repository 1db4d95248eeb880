using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;

namespace SafeguardingPortal.Web.Features.Breaches.RecordReference;

public sealed record RecordReferencePage(CaseHeading Case, RecordReferenceForm Form, string Agency);

/// <summary>The reference that an agency gave, which often comes later, or why it gave none (C227). Without either the case does not close.</summary>
[Area("Breaches")]
[Route("breaches/{id:guid}/contacts/{contactId:guid}/reference")]
public sealed class RecordReferenceController(PortalDbContext db, CurrentPerson me, RecordReferenceHandler handler) : Controller
{
    [HttpGet, Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> Index(Guid id, Guid contactId) => Page(id, contactId, null);

    [HttpPost, Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> Index(Guid id, Guid contactId, RecordReferenceForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, contactId, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, contactId, form),
        success: () =>
        {
            this.Flash("Reference recorded.");
            return RedirectToAction("Index", "BreachCase", new { id });
        });

    private async Task<IActionResult> Page(Guid id, Guid contactId, RecordReferenceForm? form)
    {
        var breach = await db.OpenCaseAsync(id, me, HttpContext.RequestAborted);
        var contact = breach.Contacts.SingleOrDefault(made => made.Id == contactId) ?? throw new RecordNotFoundException();
        form ??= new RecordReferenceForm { Version = breach.Version, Theirs = contact.Reference, NoneBecause = contact.NoReferenceBecause };
        return View("Form", new RecordReferencePage(breach.Heading(me.Setting.Terms), form, contact.AgencyName ?? contact.Agency.Label()));
    }
}
