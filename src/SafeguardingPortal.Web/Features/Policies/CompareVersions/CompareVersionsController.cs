using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Policies.Comparing;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Policies.CompareVersions;

/// <param name="Numbers">The versions that can be compared, newest first.</param>
public sealed record CompareVersionsPage(
    Guid PolicyId, string Title, IReadOnlyList<int> Numbers, int From, int To, bool WholeText, PolicyComparison Changes);

/// <summary>What changed between any two versions, by section, clause and word.</summary>
[Area("Policies")]
[Route("policies/{id:guid}/changes")]
public sealed class CompareVersionsController(PortalDbContext db, CurrentPerson me, SchoolClock clock) : Controller
{
    private const int MostVersions = 200;

    /// <param name="whole">Also shows what stayed the same.</param>
    [HttpGet, Requires(Permission.ReadPolicies)]
    public async Task<IActionResult> Index(Guid id, int from, int to, bool whole = false)
    {
        var ct = HttpContext.RequestAborted;
        var mayReadDrafts = me.May(Permission.WritePolicies) || me.May(Permission.ApprovePolicies);
        var readable = db.PolicyVersions.AsNoTracking()
            .Where(version => version.PolicyId == id && (mayReadDrafts || version.PublishedAt != null));
        var before = await readable.WithText().FirstOrDefaultAsync(version => version.Number == from, ct);
        var after = await readable.WithText().FirstOrDefaultAsync(version => version.Number == to, ct);
        if (before is null || after is null)
            return NotFound();

        var numbers = await readable.OrderByDescending(version => version.Number).Select(version => version.Number).Take(MostVersions)
            .ToListAsync(ct);
        var changes = PolicyComparison.Between(
            await LiveWords.ReadingAsync(db, before, me.Setting, clock.Today, ct),
            await LiveWords.ReadingAsync(db, after, me.Setting, clock.Today, ct));
        return View(new CompareVersionsPage(id, after.Title, numbers, from, to, whole, changes));
    }
}
