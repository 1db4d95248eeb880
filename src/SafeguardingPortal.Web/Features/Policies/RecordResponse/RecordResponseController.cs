using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Policies.RecordResponse;

/// <summary>Writes down what somebody said about the draft, and what was done about it.</summary>
[Area("Policies")]
[Route("policies/{id:guid}/consultation/{consultationId:guid}")]
[Requires(Permission.WritePolicies)]
public sealed class RecordResponseController(PortalDbContext db, SchoolClock clock, RecordResponseHandler handler) : Controller
{
    [HttpGet]
    public Task<IActionResult> Index(Guid id, Guid consultationId) => Page(id, consultationId, null);

    [HttpPost]
    public Task<IActionResult> Index(Guid id, Guid consultationId, RecordResponseForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, consultationId, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, consultationId, form),
        success: () =>
        {
            this.Flash("Response recorded.");
            return Redirect($"/policies/{id}/consultation");
        });

    private async Task<IActionResult> Page(Guid id, Guid consultationId, RecordResponseForm? form)
    {
        var found = await VersionInTheMaking.FindAsync(db, id, HttpContext.RequestAborted);
        var consultation = found?.Draft.Consultations.FirstOrDefault(one => one.Id == consultationId);
        return consultation is null
            ? NotFound()
            : View("Form", new RecordResponsePage(
                id, found!.Draft.Title, consultation.Who,
                form ?? new RecordResponseForm { Version = found.Draft.Version, On = clock.Today }));
    }
}
