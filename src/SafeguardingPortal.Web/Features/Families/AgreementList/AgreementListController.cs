using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Families;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Families;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Files;
using SafeguardingPortal.Web.Platform.Paging;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Families.AgreementList;

public sealed record AgreementListPage(
    PagedList<FamilyAgreementRow> Rows, AgreementFilter Filter, IReadOnlyList<FamilyCoverage> Coverage)
{
    /// <summary>The kind of status tag.</summary>
    public static string KindOf(AgreementStanding standing) => standing switch
    {
        AgreementStanding.InForce => "kept",
        AgreementStanding.Earlier => "due",
        AgreementStanding.Renewed or AgreementStanding.Withdrawn => "quiet",
        _ => throw new ArgumentOutOfRangeException(nameof(standing)),
    };
}

/// <summary>Which families acknowledged which version of what is for them (C064), and who is to be asked again (C066).</summary>
[Area("Families")]
[Route("family-agreements")]
[Requires(Permission.KeepFamilyAgreements)]
public sealed class AgreementListController(PortalDbContext db, SchoolClock clock) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index(AgreementFilter filter, int page = 1)
    {
        var ct = HttpContext.RequestAborted;
        var rows = await filter.Apply(db.FamilyAgreementRows().AsNoTracking()).ToPageAsync(page, Paging.DefaultSize, ct);
        return View(new AgreementListPage(rows, filter, await db.FamilyCoverageAsync(ct)));
    }

    /// <summary>The filtered list as a table file, in full.</summary>
    [HttpGet("export.csv")]
    public async Task<IActionResult> Export(AgreementFilter filter)
    {
        var rows = await filter.Apply(db.FamilyAgreementRows().AsNoTracking()).ToListAsync(HttpContext.RequestAborted);
        return CsvFile.Of(
            $"family-agreements-{clock.Today:yyyy-MM-dd}.csv",
            [
                "Child", "Acknowledged by", "On", "How", "Policy", "Version", "Fingerprint", "Standing", "Recorded by", "Withdrawn on",
                "Withdrawn because",
            ],
            rows.Select(row => new object?[]
            {
                row.Agreement.Child, row.Agreement.AgreedBy.Label(), row.Agreement.AgreedOn, row.Agreement.How.Label(), row.Policy,
                row.Agreement.VersionNumber, row.Agreement.Fingerprint, row.Standing.Label(), row.Agreement.RecordedBy,
                row.Agreement.WithdrawnOn, row.Agreement.WithdrawnBecause,
            }));
    }
}
