using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Policies.Links;
using SafeguardingPortal.Web.Platform.Access;

namespace SafeguardingPortal.Web.Features.Policies.PolicyLinks;

/// <summary>The policies that a policy names, and where each of them is (C020, C023).</summary>
[Area("Policies")]
[Route("policies/{id:guid}/links")]
[Requires(Permission.WritePolicies)]
public sealed class PolicyLinksController(PortalDbContext db) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index(Guid id)
    {
        var ct = HttpContext.RequestAborted;
        return await LinkedPolicies.PrintedAsync(db, id, ct) is var (title, names)
            ? View(new PolicyLinksPage(id, title, await LinkedPolicies.ResolveAsync(db, id, names, ct)))
            : NotFound();
    }
}

public sealed record PolicyLinksPage(Guid PolicyId, string Title, IReadOnlyList<ResolvedLink> Links)
{
    public int Missing => Links.Count(link => !link.IsHeld);
}
