using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Policies.WithdrawPolicy;

/// <summary>Takes a policy out of use. Its texts stay readable.</summary>
[Area("Policies")]
[Route("policies/{id:guid}/withdraw")]
[Requires(Permission.PublishPolicies)]
public sealed class WithdrawPolicyController(PortalDbContext db, WithdrawPolicyHandler handler) : Controller
{
    [HttpGet]
    public Task<IActionResult> Index(Guid id) => Page(id, null);

    [HttpPost]
    public Task<IActionResult> Index(Guid id, WithdrawPolicyForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, form),
        success: () =>
        {
            this.Flash("Policy withdrawn. Its texts can still be read.");
            return Redirect($"/policies/{id}");
        });

    private async Task<IActionResult> Page(Guid id, WithdrawPolicyForm? form)
    {
        var policy = await db.Policies.AsNoTracking()
            .FirstOrDefaultAsync(policy => policy.Id == id && policy.Status != PolicyStatus.Withdrawn, HttpContext.RequestAborted);
        return policy is null
            ? NotFound()
            : View("Form", new WithdrawPolicyPage(
                id, policy.Title, policy.Status == PolicyStatus.InForce, form ?? new WithdrawPolicyForm { Version = policy.Version }));
    }
}
