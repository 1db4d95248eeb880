using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Breaches.RecordAdvice;

public sealed record RecordAdvicePage(CaseHeading Case, RecordAdviceForm Form, string Agency, OnRecord OnRecord);

/// <summary>Puts on record what an agency advised. The LADO's advice unlocks the investigation.</summary>
[Area("Breaches")]
[Route("breaches/{id:guid}/contacts/{contactId:guid}/advice")]
public sealed class RecordAdviceController(PortalDbContext db, CurrentPerson me, SchoolClock clock, RecordAdviceHandler handler) : Controller
{
    [HttpGet, Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> Index(Guid id, Guid contactId) => Page(id, contactId, null);

    [HttpPost, Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> Index(Guid id, Guid contactId, RecordAdviceForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, contactId, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, contactId, form),
        success: () =>
        {
            this.Flash("Advice recorded. Plan what follows from it beside the contact.");
            return RedirectToAction("Index", "BreachCase", new { id });
        });

    private async Task<IActionResult> Page(Guid id, Guid contactId, RecordAdviceForm? form)
    {
        var breach = await db.OpenCaseAsync(id, me, HttpContext.RequestAborted);
        var contact = breach.Contacts.SingleOrDefault(made => made.Id == contactId) ?? throw new RecordNotFoundException();
        form ??= new RecordAdviceForm { Version = breach.Version, AdvisedBy = contact.SpokeTo, AdvisedAt = SchoolClock.InLondon(clock.Now).DateTime };
        return View("Form", new RecordAdvicePage(breach.Heading(me.Setting.Terms), form, contact.AgencyName ?? contact.Agency.Label(), SoFar(contact)));
    }

    private static OnRecord SoFar(Contact contact) => new(
        "Their advice so far",
        contact.Advice is null ? []
            : [new OnRecordLine($"{contact.AdvisedBy}, {Words.DateTime(contact.AdvisedAt!.Value)}, written down by {contact.AdviceRecordedBy}", contact.Advice)]);
}
