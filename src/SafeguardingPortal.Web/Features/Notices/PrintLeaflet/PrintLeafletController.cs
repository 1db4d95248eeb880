using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;

namespace SafeguardingPortal.Web.Features.Notices.PrintLeaflet;

/// <summary>A version of the leaflet as it was issued.</summary>
[Area("Notices")]
[Route("notices/leaflet/{id:guid}/pdf")]
public sealed class PrintLeafletController(PortalDbContext db, CurrentPerson me, SheetPrinter printer) : Controller
{
    [HttpGet, Requires(Permission.KeepNotices)]
    public async Task<IActionResult> Index(Guid id)
    {
        var ct = HttpContext.RequestAborted;
        if (await db.Leaflets.AsNoTracking().FirstOrDefaultAsync(found => found.Id == id, ct) is not { } leaflet)
            return NotFound();

        var foot = LeafletWords.Version(leaflet.Number, leaflet.IssuedOn, leaflet.Fingerprint);
        var display = new SheetDisplay(leaflet.Sheet, me.Setting.Name, IsPoster: false, foot, ReportAt: null, Alone: true);
        if (await printer.PrintAsync(display, ct) is { } pdf)
            return File(pdf, "application/pdf", $"leaflet-{leaflet.Number}.pdf");

        this.Flash("The PDF could not be made on this server. Print this page from your own browser.");
        return LocalRedirect("/notices/leaflet");
    }
}
