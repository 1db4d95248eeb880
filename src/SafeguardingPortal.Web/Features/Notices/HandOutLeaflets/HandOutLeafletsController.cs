using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Notices.HandOutLeaflets;

/// <summary>Writes down a pile of leaflets that was laid out or handed round.</summary>
[Area("Notices")]
[Route("notices/leaflet/piles/new")]
[Requires(Permission.KeepNotices)]
public sealed class HandOutLeafletsController(PortalDbContext db, SchoolClock clock, HandOutLeafletsHandler handler) : Controller
{
    // Older papers than these are not lying about any more.
    private const int Versions = 10;

    [HttpGet]
    public Task<IActionResult> Index() => Page(new HandOutLeafletsForm { On = clock.Today });

    [HttpPost]
    public Task<IActionResult> Index(HandOutLeafletsForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(form, HttpContext.RequestAborted),
        showAgain: () => Page(form),
        success: () =>
        {
            this.Flash("Written down.");
            return LocalRedirect("/notices/leaflet/log?piles=true");
        });

    private async Task<IActionResult> Page(HandOutLeafletsForm form)
    {
        var versions = await db.Leaflets.AsNoTracking().OrderByDescending(leaflet => leaflet.Number).Take(Versions)
            .Select(leaflet => new { leaflet.Id, leaflet.Number, leaflet.IssuedOn }).ToListAsync(HttpContext.RequestAborted);
        form.LeafletId ??= versions.Count == 0 ? null : versions[0].Id;
        return View("Form", new HandOutLeafletsPage(
            [.. versions.Select(leaflet => new SelectListItem(
                $"Version {leaflet.Number}, issued on {Words.Date(leaflet.IssuedOn)}", leaflet.Id.ToString()))],
            form));
    }
}
