using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;

namespace SafeguardingPortal.Web.Features.Policies.SendForApproval;

/// <summary>Fixes the text of the draft and asks for its approval.</summary>
[Area("Policies")]
[Route("policies/{id:guid}/send-for-approval")]
[Requires(Permission.WritePolicies)]
public sealed class SendForApprovalController(PortalDbContext db, CurrentPerson me, SendForApprovalHandler handler) : Controller
{
    [HttpGet]
    public Task<IActionResult> Index(Guid id) => Page(id, null);

    [HttpPost]
    public Task<IActionResult> Index(Guid id, SendForApprovalForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, form),
        success: () =>
        {
            this.Flash("Sent for approval. The text stays as it is until somebody decides.");
            return Redirect($"/policies/{id}/versions/{form.Number}");
        });

    private async Task<IActionResult> Page(Guid id, SendForApprovalForm? form)
    {
        var found = await VersionInTheMaking.FindAsync(db, id, HttpContext.RequestAborted);
        if (found is null || (form is null && !found.Draft.IsBeingWritten))
            return NotFound();

        form ??= new SendForApprovalForm { Version = found.Draft.Version };
        form.Number = found.Draft.Number;
        return View("Form", new SendForApprovalPage(
            id, found.Draft.Title, me.Setting.Rules.TwoPersonApproval, [.. found.Draft.Authors.Select(author => author.Name)], form));
    }
}
