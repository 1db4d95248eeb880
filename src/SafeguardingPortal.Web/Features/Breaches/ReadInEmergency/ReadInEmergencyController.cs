using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Audit;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Web.Features.Breaches.BreachCase;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Breaches.ReadInEmergency;

/// <summary>A case that two people opened, to be read and not worked on. Each opening is on record.</summary>
[Area("Breaches")]
[Route("breaches/emergency/{id:guid}/case")]
public sealed class ReadInEmergencyController(
    PortalDbContext db, CurrentPerson me, SchoolClock clock, SensitiveReadings readings, CaseReader reader) : Controller
{
    [HttpGet, Requires(Permission.ReadCasesInEmergency)]
    public async Task<IActionResult> Index(Guid id)
    {
        var ct = HttpContext.RequestAborted;
        var breach = await db.Breaches.Where(BreachAccess.OpenedInEmergencyTo(me.PersonId, clock.Now)).WithEverything()
            .SingleOrDefaultAsync(one => db.EmergencyRequests.Any(request => request.Id == id && request.BreachId == one.Id), ct)
            ?? throw new RecordNotFoundException();
        await readings.RecordAsync<Breach>(breach.Id, "Read the case in an emergency", me.Actor, clock.Now, ct);
        return View("Index", await reader.PageAsync(breach, ct) with { Actions = CaseActions.None });
    }
}
