using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Paging;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Relationships.MyRelationships;

public sealed record MyRelationshipsPage(PagedList<RelationshipLine> Mine, DateOnly Today, bool SeesRegister);

/// <summary>What I told, and what was agreed.</summary>
[Area("Relationships")]
[Route("relationships")]
public sealed class MyRelationshipsController(PortalDbContext db, CurrentPerson me, SchoolClock clock) : Controller
{
    [HttpGet, Requires(Permission.TellOfRelationships)]
    public async Task<IActionResult> Index(int page = 1)
    {
        var mine = db.RelationshipDisclosures.AsNoTracking().Where(told => told.PersonId == me.PersonId)
            .OrderByDescending(told => told.RecordedAt).ThenBy(told => told.Id);
        return View(new MyRelationshipsPage(
            await RelationshipLine.Of(db, mine).ToPageAsync(page, cancellation: HttpContext.RequestAborted), clock.Today,
            me.May(Permission.DecideRelationships)));
    }
}
