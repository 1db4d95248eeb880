using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Features.Policies.StarterPolicies;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;

namespace SafeguardingPortal.Web.Features.Policies.CreatePolicy;

/// <summary>Begins a policy, blank or from a starter, and leads to its draft.</summary>
[Area("Policies")]
[Route("policies/new")]
[Requires(Permission.WritePolicies)]
public sealed class CreatePolicyController(CreatePolicyHandler handler, CurrentPerson me) : Controller
{
    [HttpGet]
    public IActionResult Index(string? starter)
    {
        var chosen = starter is null ? null : StarterPolicyFiles.Find(starter);
        return View("Form", new CreatePolicyPage(new CreatePolicyForm
        {
            Starter = chosen?.Key,
            Title = chosen?.Title,
            Kind = chosen?.Kind,
            ReviewPeriodMonths = me.Setting.Rules.ReviewPeriodMonths,
        }));
    }

    [HttpPost]
    public async Task<IActionResult> Index(CreatePolicyForm form)
    {
        var policyId = Guid.Empty;
        return await this.SubmitAsync(
            form,
            write: async () => policyId = await handler.HandleAsync(form, HttpContext.RequestAborted),
            showAgain: () => Task.FromResult<IActionResult>(View("Form", new CreatePolicyPage(form))),
            success: () =>
            {
                this.Flash("Draft created. Nothing is in force until it is published.");
                return Redirect($"/policies/{policyId}/draft");
            });
    }
}
