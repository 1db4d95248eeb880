using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Policies.DescribePolicy;

/// <summary>Changes what is said about a policy: kind, owner, review period. Its text changes by a new version only.</summary>
[Area("Policies")]
[Route("policies/{id:guid}/details")]
[Requires(Permission.WritePolicies)]
public sealed class DescribePolicyController(PortalDbContext db, DescribePolicyHandler handler) : Controller
{
    [HttpGet]
    public Task<IActionResult> Index(Guid id) => Page(id, null);

    [HttpPost]
    public Task<IActionResult> Index(Guid id, DescribePolicyForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, form),
        success: () =>
        {
            this.Flash("Details changed.");
            return Redirect($"/policies/{id}");
        });

    private async Task<IActionResult> Page(Guid id, DescribePolicyForm? form)
    {
        var policy = await db.Policies.AsNoTracking()
            .FirstOrDefaultAsync(policy => policy.Id == id && policy.Status != PolicyStatus.Withdrawn, HttpContext.RequestAborted);
        if (policy is null)
            return NotFound();

        form ??= new DescribePolicyForm
        {
            Version = policy.Version,
            Kind = policy.Kind,
            Owner = policy.Owner,
            ReviewPeriodMonths = policy.ReviewPeriodMonths,
        };
        return View("Form", new DescribePolicyPage(id, policy.Title, form));
    }
}
