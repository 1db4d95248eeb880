using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Inductions.MyInductions;

/// <param name="Mine">As the new person.</param>
/// <param name="WithMe">As the inductor of others.</param>
public sealed record MyInductionsPage(IReadOnlyList<InductionLine> Mine, IReadOnlyList<InductionLine> WithMe);

/// <summary>My own induction, and those that I lead.</summary>
[Area("Inductions")]
[Route("inductions/mine")]
public sealed class MyInductionsController(PortalDbContext db, CurrentPerson me, SchoolClock clock) : Controller
{
    [HttpGet, Requires(Permission.TakeTraining)]
    public async Task<IActionResult> Index()
    {
        var ct = HttpContext.RequestAborted;
        var (myId, today) = (me.PersonId, clock.Today);
        return View(new MyInductionsPage(
            await db.Lines(db.Inductions.AsNoTracking().Where(induction => induction.PersonId == myId), today).ToListAsync(ct),
            await db.Lines(db.Inductions.AsNoTracking().Where(induction => induction.InductorId == myId && induction.DoneOn == null), today)
                .ToListAsync(ct)));
    }
}
