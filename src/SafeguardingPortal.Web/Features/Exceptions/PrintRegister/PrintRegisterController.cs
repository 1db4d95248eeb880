using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Print;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Exceptions.PrintRegister;

/// <param name="Rows">Each row in words that its reader may know.</param>
public sealed record RegisterDocument(
    string Setting, DateOnly From, DateOnly Until, DateTimeOffset At, string PrintedBy, IReadOnlyList<RegisterRow> Rows, bool IsCut,
    IHtmlContent Style);

public sealed record RegisterRow(string Reference, string Name, string What, string Device, string When, string Standing, bool Late);

/// <summary>The register of the last twelve months as a PDF. What a reader may not know is not in their copy either.</summary>
[Area("Exceptions")]
[Route("exceptions/register.pdf")]
public sealed class PrintRegisterController(
    PortalDbContext db, CurrentPerson me, SchoolClock clock, ChromiumPrinter printer, ViewText views, DocumentStyles styles) : Controller
{
    private const int Most = 2000;

    [HttpGet, Requires(Permission.SeeExceptionRegister)]
    public async Task<IActionResult> Index()
    {
        var ct = HttpContext.RequestAborted;
        var (now, since) = (clock.Now, clock.Now.AddYears(-1));
        var requests = db.ExceptionRequests.AsNoTracking().Where(request => request.RequestedAt >= since)
            .OrderByDescending(request => request.RequestedAt).ThenBy(request => request.Id);
        var lines = await ExceptionLine.Of(db, requests).Take(Most).ToListAsync(ct);
        var document = new RegisterDocument(
            me.Setting.Name, SchoolClock.LondonDate(since), clock.Today, now, me.Actor.Name,
            [
                .. lines.Select(line => new RegisterRow(
                    line.Reference, line.Name, line.TypeFor(me.Actor), line.DeviceFor(me.Actor), line.When,
                    Domain.Exceptions.ExceptionStandings.Label(line.StandingAt(now)), line.RecordedLate)),
            ],
            lines.Count == Most, await styles.ReadAsync("print", ct));
        var printed = await printer.PrintAsync(await views.RenderAsync("/Features/Exceptions/PrintRegister/Document.cshtml", document), ct);
        return printed is Printed pdf
            ? File(pdf.Pdf, "application/pdf", $"exceptions-{clock.Today:yyyy-MM-dd}.pdf")
            : View(
                "NotPrinted",
                printed is PrinterNotFound missing ? missing.Message : "The file could not be made. Please try again later.");
    }
}
