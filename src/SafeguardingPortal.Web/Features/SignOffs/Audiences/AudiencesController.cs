using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.Domain.SignOffs;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Paging;

namespace SafeguardingPortal.Web.Features.SignOffs.Audiences;

/// <param name="Asked">Who is asked; null while nobody has said.</param>
public sealed record AudienceRow(Guid PolicyId, string Policy, bool IsInForce, string? Asked, AcceptableUse? Use, bool AnnouncesMonitoring);

public sealed record AudiencesPage(PagedList<AudienceRow> Policies);

/// <summary>The acceptable use policies, and any other policy that people sign, with who is asked (C051, C056).</summary>
[Area("SignOffs")]
[Route("sign-offs/audiences")]
public sealed class AudiencesController(PortalDbContext db) : Controller
{
    [HttpGet, Requires(Permission.SeeSignOffRegister)]
    public async Task<IActionResult> Index(int page = 1)
    {
        var ct = HttpContext.RequestAborted;
        var policies = await db.Policies.AsNoTracking()
            .Where(policy => policy.Status != PolicyStatus.Withdrawn)
            .OrderByDescending(policy => policy.Kind == PolicyKind.AcceptableUse).ThenBy(policy => policy.SearchTitle).ThenBy(policy => policy.Id)
            .Select(policy => new { policy.Id, policy.Title, policy.CurrentVersionId }).ToPageAsync(page, cancellation: ct);
        var shown = policies.Items.Select(policy => policy.Id).ToList();
        var audiences = await db.AcceptableUseAudiences.AsNoTracking().Include(audience => audience.Lines)
            .Where(audience => shown.Contains(audience.Id)).ToDictionaryAsync(audience => audience.Id, ct);
        return View(new AudiencesPage(new(
            [
                .. from policy in policies.Items
                   let audience = audiences.GetValueOrDefault(policy.Id)
                   select new AudienceRow(
                       policy.Id, policy.Title, policy.CurrentVersionId is not null, WhoSigns(audience), audience?.Use,
                       audience?.AnnouncesMonitoring ?? false),
            ],
            policies.Number, policies.Size, policies.Total)));
    }

    private static string? WhoSigns(AcceptableUseAudience? audience) =>
        audience is { Asked.IsEmpty: true } ? "Nobody at work" : audience?.Asked.InWords();
}
