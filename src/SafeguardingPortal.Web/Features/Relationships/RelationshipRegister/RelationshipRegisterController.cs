using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Relationships;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Paging;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Relationships.RelationshipRegister;

public sealed record RelationshipRegisterPage(string Show, PagedList<RelationshipLine> Told, DateOnly Today);

/// <summary>What others told of, what has to be looked at again first. The reader's own is not in it.</summary>
[Area("Relationships")]
[Route("relationships/register")]
public sealed class RelationshipRegisterController(PortalDbContext db, CurrentPerson me, SchoolClock clock) : Controller
{
    [HttpGet, Requires(Permission.DecideRelationships)]
    public async Task<IActionResult> Index(string? show = null, int page = 1)
    {
        var today = clock.Today;
        var all = db.RelationshipDisclosures.AsNoTracking().Where(RelationshipAccess.InRegisterOf(me.Actor));
        var chosen = show switch
        {
            "waiting" => all.Where(told => told.State == RelationshipState.WaitsForDecision),
            "overdue" => all.Where(told => told.State == RelationshipState.Decided && told.DueOn < today),
            "decided" => all.Where(told => told.State == RelationshipState.Decided),
            "ended" => all.Where(told => told.State == RelationshipState.Ended),
            _ => all,
        };
        var ordered = chosen
            .OrderBy(told => told.State == RelationshipState.Decided && told.DueOn < today ? 0
                : told.State == RelationshipState.WaitsForDecision ? 1
                : told.State == RelationshipState.Decided ? 2 : 3)
            .ThenBy(told => told.DueOn).ThenByDescending(told => told.RecordedAt).ThenBy(told => told.Id);
        return View(new RelationshipRegisterPage(
            show ?? "", await RelationshipLine.Of(db, ordered).ToPageAsync(page, cancellation: HttpContext.RequestAborted), today));
    }
}
