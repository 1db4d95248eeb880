using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.Web.Features.Policies.StarterPolicies;
using SafeguardingPortal.Web.Platform.Access;

namespace SafeguardingPortal.Web.Features.Policies.StarterShelf;

/// <summary>The starter policies, and which of them the setting has already under the same title.</summary>
[Area("Policies")]
[Route("policies/starters")]
public sealed class StarterShelfController(PortalDbContext db) : Controller
{
    [HttpGet, Requires(Permission.WritePolicies)]
    public async Task<IActionResult> Index()
    {
        var titles = StarterPolicyFiles.All.Select(starter => starter.Title.ToUpperInvariant()).ToList();
        var held = await db.Policies.AsNoTracking()
            .Where(policy => titles.Contains(policy.SearchTitle) && policy.Status != PolicyStatus.Withdrawn)
            .OrderBy(policy => policy.SearchTitle).ThenBy(policy => policy.Id)
            .Select(policy => new HeldPolicy(policy.Id, policy.SearchTitle, policy.Status))
            .ToListAsync(HttpContext.RequestAborted);
        return View(new StarterShelfPage([.. StarterPolicyFiles.All.Select(starter => Line(starter, held))]));
    }

    private static StarterLine Line(StarterPolicy starter, List<HeldPolicy> held) => new(
        starter.Key, starter.Title, starter.Kind, starter.Use,
        held.Find(policy => policy.SearchTitle.Equals(starter.Title, StringComparison.OrdinalIgnoreCase)));
}
