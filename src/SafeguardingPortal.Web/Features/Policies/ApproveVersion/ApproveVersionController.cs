using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;

namespace SafeguardingPortal.Web.Features.Policies.ApproveVersion;

/// <summary>Approves a version by the setting's own route (C036–C039), or sends it back.</summary>
[Area("Policies")]
[Route("policies/{id:guid}/approve")]
[Requires(Permission.ApprovePolicies)]
public sealed class ApproveVersionController(PortalDbContext db, CurrentPerson me, ApproveVersionHandler handler) : Controller
{
    [HttpGet]
    public Task<IActionResult> Index(Guid id) => Page(id, null);

    [HttpPost]
    public Task<IActionResult> Index(Guid id, ApproveVersionForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, form),
        success: () =>
        {
            this.Flash("Approved. It comes into force when it is published.");
            return Redirect(me.May(Permission.PublishPolicies) ? $"/policies/{id}/publish" : $"/policies/{id}");
        });

    private async Task<IActionResult> Page(Guid id, ApproveVersionForm? form)
    {
        var ct = HttpContext.RequestAborted;
        var found = await VersionInTheMaking.FindAsync(db, id, ct);
        if (found is null || (form is null && found.Draft.State != PolicyVersionState.AwaitingApproval))
            return NotFound();

        var (policy, draft) = found;
        var replaces = await db.PolicyVersions.Where(version => version.Id == policy.CurrentVersionId)
            .Select(version => (int?)version.Number).FirstOrDefaultAsync(ct);
        var rules = me.Setting.Rules;
        var iWroteIt = rules.TwoPersonApproval && draft.Authors.Any(author => author.PersonId == me.PersonId);
        return View("Form", new ApproveVersionPage(
            id, draft.Title, draft.Number, replaces, rules.Adoption, draft.SentForApprovalBy, draft.SentForApprovalAt, iWroteIt,
            ConsultationLine.Of(draft), form ?? new ApproveVersionForm { Version = draft.Version }));
    }
}
