using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Policies.StartNextVersion;

/// <summary>Copies the text in force into the draft of the next version.</summary>
[Area("Policies")]
[Route("policies/{id:guid}/next-version")]
[Requires(Permission.WritePolicies)]
public sealed class StartNextVersionController(PortalDbContext db, StartNextVersionHandler handler) : Controller
{
    [HttpGet]
    public Task<IActionResult> Index(Guid id) => Page(id, null);

    [HttpPost]
    public Task<IActionResult> Index(Guid id, StartNextVersionForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, form),
        success: () =>
        {
            this.Flash("Draft started from the text in force.");
            return Redirect($"/policies/{id}/draft");
        });

    private async Task<IActionResult> Page(Guid id, StartNextVersionForm? form)
    {
        var policy = await db.Policies.AsNoTracking()
            .FirstOrDefaultAsync(policy => policy.Id == id && policy.Status == PolicyStatus.InForce, HttpContext.RequestAborted);
        return policy is null
            ? NotFound()
            : View("Form", new StartNextVersionPage(
                id, policy.Title, policy.LatestNumber + 1, form ?? new StartNextVersionForm { Version = policy.Version }));
    }
}
