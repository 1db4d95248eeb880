using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.Domain.SignOffs;
using SafeguardingPortal.Web.Platform.Access;

namespace SafeguardingPortal.Web.Features.SignOffs.Audiences;

/// <param name="Asked">Who is asked; null while nobody has said.</param>
public sealed record AudienceRow(Guid PolicyId, string Policy, bool IsInForce, string? Asked, AcceptableUse? Use, bool AnnouncesMonitoring);

/// <summary>The acceptable use policies, and any other policy that people sign, with who is asked (C051, C056).</summary>
[Area("SignOffs")]
[Route("sign-offs/audiences")]
public sealed class AudiencesController(PortalDbContext db) : Controller
{
    [HttpGet, Requires(Permission.SeeSignOffRegister)]
    public async Task<IActionResult> Index()
    {
        var ct = HttpContext.RequestAborted;
        var audiences = await db.AcceptableUseAudiences.AsNoTracking().AsSplitQuery()
            .Include(audience => audience.Categories).Include(audience => audience.Roles).ToDictionaryAsync(audience => audience.Id, ct);
        var policies = await db.Policies.AsNoTracking()
            .Where(policy => policy.Status != PolicyStatus.Withdrawn)
            .OrderByDescending(policy => policy.Kind == PolicyKind.AcceptableUse).ThenBy(policy => policy.SearchTitle)
            .Select(policy => new { policy.Id, policy.Title, policy.Kind, policy.CurrentVersionId }).ToListAsync(ct);
        return View(policies
            .Select(policy => (Policy: policy, Audience: audiences.GetValueOrDefault(policy.Id)))
            .Select(pair => new AudienceRow(
                pair.Policy.Id, pair.Policy.Title, pair.Policy.CurrentVersionId is not null, pair.Audience?.Asked.InWords(),
                pair.Audience?.Use, pair.Audience?.AnnouncesMonitoring ?? false))
            .ToList());
    }
}
