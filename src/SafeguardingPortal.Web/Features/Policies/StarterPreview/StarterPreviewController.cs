using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.Web.Features.Policies.StarterPolicies;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Policies.StarterPreview;

/// <summary>A starter as it would read in this setting. Adopting it is writing a policy that starts from it.</summary>
[Area("Policies")]
[Route("policies/starters/{key}")]
public sealed class StarterPreviewController(PortalDbContext db, CurrentPerson me, SchoolClock clock) : Controller
{
    [HttpGet, Requires(Permission.WritePolicies)]
    public async Task<IActionResult> Index(string key)
    {
        if (StarterPolicyFiles.Find(key) is not { } starter)
            return NotFound();

        var text = starter.Written().With(await LiveWords.ReadAsync(db, me.Setting, clock.Today, HttpContext.RequestAborted));
        return View(new StarterPreviewPage(starter.Key, starter.Kind, starter.Use, text));
    }
}

public sealed record StarterPreviewPage(string Key, PolicyKind Kind, string Use, PolicyDocument Text);
