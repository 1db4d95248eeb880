using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Features.InspectionPacks.Parts;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;

namespace SafeguardingPortal.Web.Features.InspectionPacks.ReadPack;

/// <summary>The same pack as a page: to read on screen, and to print where the server has no browser of its own.</summary>
[Area("InspectionPacks")]
[Route("packs/{id:guid}/read")]
public sealed class ReadPackController(PortalDbContext db, CurrentPerson me) : Controller
{
    // The document brings its styles and fonts along, and may do nothing else: no script, no address, no form.
    private const string Sealed = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; frame-ancestors 'none'; sandbox";

    [HttpGet, Requires(Permission.BuildPacks)]
    public async Task<IActionResult> Index(Guid id)
    {
        var mine = db.PacksReadBy(me.PersonId);
        var html = await db.PackFiles.Where(file => file.PackId == id && mine.Any(pack => pack.Id == id)).Select(file => file.Html)
            .SingleOrDefaultAsync(HttpContext.RequestAborted) ?? throw new RecordNotFoundException();
        Response.Headers.ContentSecurityPolicy = Sealed;
        return File(html, "text/html; charset=utf-8");
    }
}
