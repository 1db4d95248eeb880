using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Audit;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Breaches.BreachCase;

/// <summary>What is it, who acts next, by when; below it everything that happened. Opening the page is itself on record.</summary>
[Area("Breaches")]
[Route("breaches/{id:guid}")]
public sealed class BreachCaseController(
    PortalDbContext db, CurrentPerson me, SchoolClock clock, SensitiveReadings readings, CaseReader reader) : Controller
{
    [HttpGet, Requires(Permission.WorkOnBreaches)]
    public async Task<IActionResult> Index(Guid id)
    {
        var ct = HttpContext.RequestAborted;
        var breach = await db.OpenCaseAsync(id, me, ct);
        await readings.RecordAsync<Breach>(id, "Opened the case", me.Actor, clock.Now, ct);
        return View(await reader.PageAsync(breach, ct));
    }
}
