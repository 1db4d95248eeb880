using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Data.Audit;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Web.Features.CaseBundles.Document;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Print;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.CaseBundles.PrintBundle;

/// <summary>The bundle as a PDF, made for this person at this moment and kept nowhere. The printing is on record before the file is handed over.</summary>
[Area("CaseBundles")]
[Route("breaches/{id:guid}/bundle/pdf")]
public sealed class PrintBundleController(
    BundleWriter writer, ChromiumPrinter printer, CurrentPerson me, SchoolClock clock, SensitiveReadings readings) : Controller
{
    [HttpGet, Requires(Permission.WorkOnBreaches)]
    public async Task<IActionResult> Index(Guid id)
    {
        var ct = HttpContext.RequestAborted;
        var (reference, html) = await writer.WriteAsync(id, "Printed", ct);
        if (await printer.PrintAsync(html, ct) is not Printed printed)
        {
            this.Flash("The PDF could not be made on this server. Read the case on screen and print it from your own browser.");
            return Redirect($"/breaches/{id}/bundle");
        }

        await readings.RecordAsync<Breach>(id, "Printed the case bundle", me.Actor, clock.Now, ct);
        return File(printed.Pdf, "application/pdf", $"{me.Setting.Code}-{reference}.pdf");
    }
}
