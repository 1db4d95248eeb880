using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Breaches.Agencies;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Agencies.AgencyRegister;

public sealed record AgencyRegisterPage(IReadOnlyList<AgencyEntry> Entries, IReadOnlyList<Agency> Without, DateOnly Today);

/// <summary>How to reach those outside (C050): looked up by somebody on a day, and marked when that was long ago.</summary>
[Area("Agencies")]
[Route("agencies")]
public sealed class AgencyRegisterController(PortalDbContext db, SchoolClock clock) : Controller
{
    // A register of a few desks; one that grew beyond this is no register to ring from.
    private const int Most = 200;

    private static readonly Agency[] Expected =
        [Agency.Lado, Agency.ChildrensSocialCare, Agency.AdviceService, Agency.Ofsted, Agency.Ico, Agency.Dbs];

    [HttpGet, Requires(Permission.WorkOnBreaches)]
    public async Task<IActionResult> Index()
    {
        var entries = await db.AgencyEntries.AsNoTracking().Where(entry => entry.StruckOutAt == null)
            .OrderBy(entry => entry.Agency).ThenBy(entry => entry.Name).Take(Most).ToListAsync(HttpContext.RequestAborted);
        return View(new AgencyRegisterPage(
            entries, [.. Expected.Where(agency => entries.TrueForAll(entry => entry.Agency != agency))], clock.Today));
    }
}
