using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Training;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Paging;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Training.PrivacyRegister;

public sealed record PrivacyRegisterPage(PagedList<PrivacyLine> People, int Within, DateOnly Since);

/// <param name="DoneOn">The last time; null for never.</param>
public sealed record PrivacyLine(Guid PersonId, string Name, DateOnly? DoneOn);

/// <summary>Who looked at the privacy of their own accounts, and when; nothing of what they found. Whoever did not comes first.</summary>
[Area("Training")]
[Route("training/privacy/register")]
public sealed class PrivacyRegisterController(PortalDbContext db, SchoolClock clock) : Controller
{
    [HttpGet, Requires(Permission.SeeTrainingRegister)]
    public async Task<IActionResult> Index(int page = 1)
    {
        var ct = HttpContext.RequestAborted;
        var since = clock.Today.AddMonths(-PrivacyCheck.AgainAfterMonths);
        var people = db.WorkingOn(clock.Today);
        var lines = await people
            .Select(person => new
            {
                person.Id,
                person.Name,
                person.SearchName,
                DoneOn = db.PrivacyChecks.Where(check => check.PersonId == person.Id).Max(check => (DateOnly?)check.DoneOn),
            })
            .OrderBy(person => person.DoneOn != null).ThenBy(person => person.DoneOn)
            .ThenBy(person => person.SearchName).ThenBy(person => person.Id)
            .Select(person => new PrivacyLine(person.Id, person.Name, person.DoneOn))
            .ToPageAsync(page, cancellation: ct);
        var within = await people.CountAsync(
            person => db.PrivacyChecks.Any(check => check.PersonId == person.Id && check.DoneOn >= since), ct);
        return View(new PrivacyRegisterPage(lines, within, since));
    }
}
