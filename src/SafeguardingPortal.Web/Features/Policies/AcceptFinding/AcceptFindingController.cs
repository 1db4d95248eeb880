using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Policies.Checking;
using SafeguardingPortal.Web.Features.Policies.CheckPolicy;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Policies.AcceptFinding;

public sealed record AcceptFindingPage(Guid PolicyId, string Title, Finding Finding, AcceptFindingForm Form);

/// <summary>Lets one finding stand, with a reason.</summary>
[Area("Policies")]
[Route("policies/{id:guid}/check/{key:length(64)}")]
[Requires(Permission.WritePolicies)]
public sealed class AcceptFindingController(CheckPolicyHandler checks, AcceptFindingHandler handler) : Controller
{
    [HttpGet]
    public Task<IActionResult> Index(Guid id, string key) => Page(id, key, new AcceptFindingForm());

    [HttpPost]
    public Task<IActionResult> Index(Guid id, string key, AcceptFindingForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, key, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, key, form),
        success: () =>
        {
            this.Flash("Noted. The finding is not reported again while these words stand.");
            return Redirect($"/policies/{id}/check");
        });

    private async Task<IActionResult> Page(Guid id, string key, AcceptFindingForm form)
    {
        var seen = await checks.CheckAsync(id, draftFirst: true, HttpContext.RequestAborted);
        var finding = seen?.Open.FirstOrDefault(finding => CheckPolicyPage.Key(finding) == key);
        return finding is null ? NotFound() : View("Form", new AcceptFindingPage(id, seen!.Checked.Title, finding, form));
    }
}
