using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Paging;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Policies.PoliciesAsAt;

/// <param name="At">The moment asked about.</param>
public sealed record PoliciesAsAtPage(DateTimeOffset At, bool Unreadable, PagedList<TextInForce> Texts);

public sealed record TextInForce(
    Guid PolicyId, string Title, int Number, DateTimeOffset From, DateTimeOffset? To, string Fingerprint);

/// <summary>Which text of which policy was in force at a moment (C034).</summary>
[Area("Policies")]
[Route("policies/as-at")]
public sealed class PoliciesAsAtController(PortalDbContext db, SchoolClock clock) : Controller
{
    /// <param name="at">London wall clock; now when empty.</param>
    [HttpGet, Requires(Permission.ReadPolicies)]
    public async Task<IActionResult> Index(DateTime? at, int page = 1)
    {
        var unreadable = !ModelState.IsValid || at?.Year is < 1900 or > 9000;
        var moment = at is { } asked && !unreadable ? SchoolClock.FromLondon(asked) : clock.Now;
        var texts = await db.PolicyVersions.AsNoTracking()
            .Where(version => version.PublishedAt <= moment && (version.EndedAt == null || version.EndedAt > moment))
            .OrderBy(version => version.Title).ThenBy(version => version.Id)
            .Select(version => new TextInForce(
                version.PolicyId, version.Title, version.Number, version.PublishedAt!.Value, version.EndedAt, version.Fingerprint!))
            .ToPageAsync(page, cancellation: HttpContext.RequestAborted);
        ModelState.Clear();
        return View(new PoliciesAsAtPage(moment, unreadable, texts));
    }
}
