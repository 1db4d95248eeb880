using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Data.Audit;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Web.Features.CaseBundles.Document;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.CaseBundles.ReadBundle;

/// <summary>The bundle as a page: to read on screen, and to print where the server has no browser of its own. Reading it is on record.</summary>
[Area("CaseBundles")]
[Route("breaches/{id:guid}/bundle/read")]
public sealed class ReadBundleController(BundleWriter writer, CurrentPerson me, SchoolClock clock, SensitiveReadings readings) : Controller
{
    // The document brings its styles and fonts along, and may do nothing else: no script, no address, no form.
    private const string Sealed = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; frame-ancestors 'none'; sandbox";

    [HttpGet, Requires(Permission.WorkOnBreaches)]
    public async Task<IActionResult> Index(Guid id)
    {
        var ct = HttpContext.RequestAborted;
        var (_, html) = await writer.WriteAsync(id, "Read on screen", ct);
        await readings.RecordAsync<Breach>(id, "Read the case bundle", me.Actor, clock.Now, ct);
        Response.Headers.ContentSecurityPolicy = Sealed;
        return Content(html, "text/html; charset=utf-8");
    }
}
