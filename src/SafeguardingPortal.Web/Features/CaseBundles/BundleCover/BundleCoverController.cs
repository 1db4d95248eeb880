using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Print;
using SafeguardingPortal.Web.Platform.Tenancy;

namespace SafeguardingPortal.Web.Features.CaseBundles.BundleCover;

public sealed record BundleCoverPage(Guid CaseId, string Reference, bool CanPrint);

/// <summary>Says what a bundle holds and that taking it is on record, before it is taken.</summary>
[Area("CaseBundles")]
[Route("breaches/{id:guid}/bundle")]
public sealed class BundleCoverController(PortalDbContext db, CurrentPerson me, ChromiumPrinter printer) : Controller
{
    [HttpGet, Requires(Permission.WorkOnBreaches)]
    public async Task<IActionResult> Index(Guid id)
    {
        var reference = await db.Breaches.Where(BreachAccess.VisibleTo(me.Actor)).Where(breach => breach.Id == id)
            .Select(breach => breach.Reference).SingleOrDefaultAsync(HttpContext.RequestAborted) ?? throw new RecordNotFoundException();
        return View(new BundleCoverPage(id, reference, printer.IsAvailable));
    }
}
