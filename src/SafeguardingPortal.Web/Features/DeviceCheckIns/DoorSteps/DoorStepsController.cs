using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Devices;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Paging;

namespace SafeguardingPortal.Web.Features.DeviceCheckIns.DoorSteps;

public sealed record DoorStepsPage(PagedList<DoorStepLine> Steps);

public sealed record DoorStepLine(string Name, string Tablet, DoorWord Word, DateTimeOffset At, DateTimeOffset ReceivedAt, string? Message);

/// <summary>Taps at the door that could not be what happened, such as going home twice. They are kept, so that somebody can ask.</summary>
[Area("DeviceCheckIns")]
[Route("devices/door")]
public sealed class DoorStepsController(PortalDbContext db) : Controller
{
    [HttpGet, Requires(Permission.SeeDeviceRegister)]
    public async Task<IActionResult> Index(int page = 1)
    {
        var steps = await db.DoorSteps.AsNoTracking()
            .Where(step => step.Outcome == DoorOutcome.Refused)
            .OrderByDescending(step => step.At).ThenBy(step => step.Id)
            .Select(step => new DoorStepLine(
                db.People.Where(person => person.Id == step.PersonId).Select(person => person.Name).First(),
                db.SharedTablets.Where(tablet => tablet.Id == step.TabletId).Select(tablet => tablet.Name).First(),
                step.Word, step.At, step.ReceivedAt, step.Message))
            .ToPageAsync(page, cancellation: HttpContext.RequestAborted);
        return View(new DoorStepsPage(steps));
    }
}
