using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.Domain.Policies.Text;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Policies.EditDraft;

/// <summary>Rewrites the draft of the next version. The version in force stays as it is.</summary>
[Area("Policies")]
[Route("policies/{id:guid}/draft")]
[Requires(Permission.WritePolicies)]
public sealed class EditDraftController(PortalDbContext db, CurrentPerson me, SchoolClock clock, EditDraftHandler handler)
    : Controller
{
    [HttpGet]
    public Task<IActionResult> Index(Guid id) => Page(id, null, null);

    [HttpPost]
    public Task<IActionResult> Index(Guid id, EditDraftForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, form, null),
        success: () =>
        {
            this.Flash("Draft saved.");
            return RedirectToAction(nameof(Index), new { id });
        });

    /// <summary>Shows what the typed text is understood as; saves nothing.</summary>
    [HttpPost("preview")]
    public Task<IActionResult> Preview(Guid id, EditDraftForm form)
    {
        var understood = ModelState.IsValid;
        Response.StatusCode = understood ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest;
        return Page(id, form, understood ? PolicyTextReader.Read(form.Text!).Policies[0] : null);
    }

    private async Task<IActionResult> Page(Guid id, EditDraftForm? form, PolicyDocument? preview)
    {
        var ct = HttpContext.RequestAborted;
        var draftId = await db.Policies.Where(policy => policy.Id == id).Select(policy => policy.DraftVersionId).FirstOrDefaultAsync(ct);
        var draft = await db.PolicyVersions.AsNoTracking().WithText().FirstOrDefaultAsync(version => version.Id == draftId, ct);
        if (draft is null)
            return NotFound();

        form ??= new EditDraftForm
        {
            Version = draft.Version,
            Text = PolicyMarkdown.Write(draft.Written()),
            WrittenOn = draft.WrittenOn,
        };
        var words = await LiveWords.ReadAsync(db, me.Setting, clock.Today, ct);
        return View("Form", new EditDraftPage(
            id, draft.Title, draft.Number, me.May(Permission.PublishPolicies), words, form, preview?.With(words)));
    }
}
