using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.SignOffs.Coverage;

public sealed record CoveragePage(
    IReadOnlyList<CoverageRow> Categories, IReadOnlyList<CoverageRow> Sites, IReadOnlyList<CoverageRow> Policies);

public sealed record CoverageRow(string Name, int Asked, int Signed, int Late);

/// <summary>How much of what is asked for is signed: by kind of person, by site, by policy (C051).</summary>
[Area("SignOffs")]
[Route("sign-offs/coverage")]
public sealed class CoverageController(PortalDbContext db, CurrentPerson me, SchoolClock clock) : Controller
{
    [HttpGet, Requires(Permission.SeeSignOffRegister)]
    public async Task<IActionResult> Index()
    {
        var ct = HttpContext.RequestAborted;
        var duties = db.DutiesOn(clock.Today, me.Setting.Rules)
            .Select(row => new { row.PersonId, row.Category, row.PolicyTitle, row.IsSigned, row.IsOverdue });
        var categories = await duties.GroupBy(row => row.Category)
            .Select(rows => new
            {
                rows.Key,
                Asked = rows.Count(),
                Signed = rows.Count(row => row.IsSigned),
                Late = rows.Count(row => row.IsOverdue),
            })
            .ToListAsync(ct);
        var policies = await duties.GroupBy(row => row.PolicyTitle)
            .Select(rows => new
            {
                rows.Key,
                Asked = rows.Count(),
                Signed = rows.Count(row => row.IsSigned),
                Late = rows.Count(row => row.IsOverdue),
            })
            .ToListAsync(ct);
        var working = db.People.SelectMany(person => person.Sites.Select(site => new { person.Id, site.SiteId }));
        var sites = await (
            from row in duties
            join place in working on row.PersonId equals place.Id
            group row by place.SiteId into rows
            select new
            {
                rows.Key,
                Asked = rows.Count(),
                Signed = rows.Count(row => row.IsSigned),
                Late = rows.Count(row => row.IsOverdue),
            })
            .ToListAsync(ct);
        var names = me.Setting.Sites.ToDictionary(site => site.Id, site => site.Name);
        return View(new CoveragePage(
            [
                .. categories.OrderBy(row => row.Key)
                    .Select(row => new CoverageRow(Capital(row.Key.PluralLabel()), row.Asked, row.Signed, row.Late)),
            ],
            [.. sites.Select(row => new CoverageRow(names[row.Key], row.Asked, row.Signed, row.Late)).OrderBy(row => row.Name)],
            [.. policies.OrderBy(row => row.Key).Select(row => new CoverageRow(row.Key, row.Asked, row.Signed, row.Late))]));
    }

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
