using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Packs;
using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Print;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.InspectionPacks.BuildPack;

public sealed record BuildPackPage(BuildPackForm Form, IReadOnlyList<PolicyChoice> Policies, bool CanPrint);

public sealed record PolicyChoice(Guid Id, string Title);

/// <summary>Chooses what goes into a pack.</summary>
[Area("InspectionPacks")]
[Route("packs/new")]
public sealed class BuildPackController(PortalDbContext db, SchoolClock clock, ChromiumPrinter printer, BuildPackHandler handler) : Controller
{
    [HttpGet, Requires(Permission.BuildPacks)]
    public Task<IActionResult> Index() => Page(new BuildPackForm
    {
        Parts = [.. PackLabels.Single],
        From = clock.Today.AddYears(-1).AddDays(1),
        Until = clock.Today,
    });

    [HttpPost, Requires(Permission.BuildPacks)]
    public Task<IActionResult> Index(BuildPackForm form)
    {
        var id = Guid.Empty;
        return this.SubmitAsync(
            form,
            write: async () => id = await handler.HandleAsync(form, HttpContext.RequestAborted),
            showAgain: () => Page(form),
            success: () => RedirectToAction("Index", "ShowPack", new { id }));
    }

    private async Task<IActionResult> Page(BuildPackForm form)
    {
        var policies = await db.Policies.AsNoTracking()
            .Where(policy => policy.Status == PolicyStatus.InForce)
            .OrderBy(policy => policy.SearchTitle)
            .Select(policy => new PolicyChoice(policy.Id, policy.Title))
            .ToListAsync(HttpContext.RequestAborted);
        return View("Form", new BuildPackPage(form, policies, printer.IsAvailable));
    }
}
