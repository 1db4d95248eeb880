using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.SettingDevices;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Paging;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.SettingDevices.SoftwareList;

public sealed record SoftwareListPage(PagedList<SoftwareLine> Software, bool MayInstall);

public sealed record SoftwareLine(
    Guid Id, string Name, string Purpose, SoftwareState State, bool UsedByChildren, bool HoldsPersonalData, string AskedBy,
    string? DecidedBy,
    DateTimeOffset? DecidedAt, int Devices, bool MayDecide);

/// <summary>What may be installed on the setting's devices, and what was asked for.</summary>
[Area("SettingDevices")]
[Route("setting-devices/software")]
public sealed class SoftwareListController(PortalDbContext db, CurrentPerson me, SchoolClock clock) : Controller
{
    [HttpGet, Requires(Permission.UseSettingDevices)]
    public async Task<IActionResult> Index(int page = 1)
    {
        var ct = HttpContext.RequestAborted;
        var mayInstall = me.Actor.Holds(Role.Manager) || await db.MayInstallAsync(me.PersonId, clock.Today, ct);
        var myId = me.PersonId;
        var software = await db.SoftwareRequests.AsNoTracking()
            .OrderBy(request => request.State == SoftwareState.Asked ? 0 : request.State == SoftwareState.Allowed ? 1 : 2)
            .ThenBy(request => request.Name).ThenBy(request => request.Id)
            .Select(request => new SoftwareLine(
                request.Id, request.Name, request.Purpose, request.State, request.UsedByChildren, request.HoldsPersonalData,
                db.People.Where(person => person.Id == request.AskedById).Select(person => person.Name).First(),
                db.People.Where(person => person.Id == request.DecidedById).Select(person => person.Name).FirstOrDefault(),
                request.DecidedAt,
                request.Installations.Count, mayInstall && request.AskedById != myId))
            .ToPageAsync(page, cancellation: ct);
        return View(new SoftwareListPage(software, mayInstall));
    }
}
