using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Visitors;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Paging;
using SafeguardingPortal.Web.Platform.Tenancy;

namespace SafeguardingPortal.Web.Features.Visitors.Challenges;

public sealed record ChallengesPage(PagedList<ChallengeLine> Challenges);

public sealed record ChallengeLine(Guid Id, string Who, string WhatWasSeen, string? WhatWasSaid, DateTimeOffset At, string By);

/// <summary>What was said to visitors about devices. Everyone sees their own; those who keep the register see all but what became a report that is not theirs to
/// know.</summary>
[Area("Visitors")]
[Route("visitors/challenges")]
public sealed class ChallengesController(PortalDbContext db, CurrentPerson me) : Controller
{
    [HttpGet, Requires(Permission.UseVisitorBook)]
    public async Task<IActionResult> Index(int page = 1)
    {
        var challenges = db.ChallengesKnownTo(me.Actor).AsNoTracking();
        var myId = me.PersonId;
        if (!me.May(Permission.SeeDeviceRegister))
            challenges = challenges.Where(challenge => challenge.ById == myId);
        return View(new ChallengesPage(await challenges
            .OrderByDescending(challenge => challenge.At).ThenBy(challenge => challenge.Id)
            .Select(challenge => new ChallengeLine(
                challenge.Id, challenge.Who, challenge.WhatWasSeen, challenge.WhatWasSaid, challenge.At,
                db.People.Where(person => person.Id == challenge.ById).Select(person => person.Name).First()))
            .ToPageAsync(page, cancellation: HttpContext.RequestAborted)));
    }
}
