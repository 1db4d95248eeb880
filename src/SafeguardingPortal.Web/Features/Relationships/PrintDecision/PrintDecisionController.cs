using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Print;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Relationships.PrintDecision;

public sealed record DecisionDocument(
    RelationshipRecord Record, string Setting, string Child, string PrintedBy, DateTimeOffset At, IHtmlContent Style);

/// <summary>
/// The decision record on paper (C164), for the file and, where somebody has no log-in, to sign. The person may have their own; that
/// somebody else took one is on record.
/// </summary>
[Area("Relationships")]
[Route("relationships/{id:guid}/decision.pdf")]
public sealed class PrintDecisionController(
    RelationshipReader reader, CurrentPerson me, SchoolClock clock, ChromiumPrinter printer, ViewText views, DocumentStyles styles)
    : Controller
{
    [HttpGet, Requires(Permission.TellOfRelationships)]
    public async Task<IActionResult> Index(Guid id)
    {
        var ct = HttpContext.RequestAborted;
        var record = await reader.OpenAsync(id, "Printed the decision about", ct);
        if (record.Decisions.Count == 0)
            throw new RecordNotFoundException();

        var document = new DecisionDocument(
            record, me.Setting.Name, me.Setting.Terms.Child, me.Actor.Name, clock.Now, await styles.ReadAsync("print", ct));
        var html = await views.RenderAsync("/Features/Relationships/PrintDecision/Document.cshtml", document);
        if (await printer.PrintAsync(html, ct) is Printed printed)
            return File(printed.Pdf, "application/pdf", $"{me.Setting.Code}-{record.Reference}.pdf");

        this.Flash("The PDF could not be made on this server. Print the record from your own browser.");
        return Redirect($"/relationships/{id}");
    }
}
