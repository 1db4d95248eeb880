using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.SignOffs;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.SignOffs.MyTeam;

public sealed record MyTeamPage(int People, IReadOnlyList<TeamLine> Owed);

public sealed record TeamLine(string Name, string Policy, bool IsAway, SignOffDuty Duty);

/// <summary>What the people owe whose line manager I am.</summary>
[Area("SignOffs")]
[Route("sign-offs/my-team")]
public sealed class MyTeamController(PortalDbContext db, CurrentPerson me, SchoolClock clock) : Controller
{
    [HttpGet, Requires(Permission.SignPolicies)]
    public async Task<IActionResult> Index()
    {
        var ct = HttpContext.RequestAborted;
        var (today, myId) = (clock.Today, me.PersonId);
        var people = await db.People.CountAsync(
            person => person.LineManagerId == myId && (person.LeftOn == null || person.LeftOn >= today), ct);
        var rows = await db.DutiesOn(today, me.Setting.Rules).Where(row => row.LineManagerId == myId && !row.IsSigned)
            .OrderBy(row => row.SearchName).ThenBy(row => row.SearchTitle).ToListAsync(ct);
        var duties = await db.InFullAsync(rows, today, me.Setting.Rules, ct);
        return View(new MyTeamPage(
            people,
            [.. rows.Select(row => new TeamLine(row.PersonName, row.PolicyTitle, row.IsAway, duties[(row.PersonId, row.PolicyId)]))]));
    }
}
