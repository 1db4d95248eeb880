using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.SettingDevices;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Paging;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.SettingDevices.Authorisations;

public sealed record AuthorisationsPage(PagedList<AuthorisationLine> Given);

public sealed record AuthorisationLine(
    Guid Id, string Name, AuthorisedTask Task, string? Scope, DateOnly From, DateOnly? Until, string GivenBy, bool Holds);

/// <summary>Who may do what only nominated people do.</summary>
[Area("SettingDevices")]
[Route("setting-devices/authorisations")]
public sealed class AuthorisationsController(PortalDbContext db, SchoolClock clock) : Controller
{
    [HttpGet, Requires(Permission.KeepSettingDevices)]
    public async Task<IActionResult> Index(int page = 1)
    {
        var today = clock.Today;
        var given = await db.DeviceAuthorisations.AsNoTracking()
            .OrderBy(line => line.Until != null && line.Until < today).ThenByDescending(line => line.From).ThenBy(line => line.Id)
            .Select(line => new AuthorisationLine(
                line.Id, db.People.Where(person => person.Id == line.PersonId).Select(person => person.Name).First(), line.Task, line.Scope,
                line.From, line.Until,
                db.People.Where(person => person.Id == line.GivenById).Select(person => person.Name).FirstOrDefault() ?? "",
                line.From <= today && (line.Until == null || today <= line.Until)))
            .ToPageAsync(page, cancellation: HttpContext.RequestAborted);
        return View(new AuthorisationsPage(given));
    }
}
