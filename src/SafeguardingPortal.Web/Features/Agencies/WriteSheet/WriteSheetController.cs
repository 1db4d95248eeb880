using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches.Sheets;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Agencies.WriteSheet;

public sealed record WriteSheetPage(WriteSheetForm Form, bool New, IReadOnlyList<string> Facts);

/// <summary>A sheet of the setting's own: begun as a copy, put into the order of an authority's form, corrected when the form changes.</summary>
[Area("Agencies")]
[Route("agencies/sheets")]
public sealed class WriteSheetController(PortalDbContext db, WriteSheetHandler handler, SchoolClock clock) : Controller
{
    [HttpGet("new"), Requires(Permission.WorkOnBreaches)]
    public IActionResult Index(string? of = null) =>
        Page(WriteSheetForm.CopyOf(StandardSheets.All.FirstOrDefault(sheet => sheet.Key == of) ?? StandardSheets.All[0], clock.Today), isNew: true);

    [HttpPost("new"), Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> Index(WriteSheetForm form) => this.SubmitAsync(
        form,
        write: () => handler.WriteAsync(form, HttpContext.RequestAborted),
        showAgain: () => Task.FromResult(Page(form, isNew: true)),
        success: () => Done("The sheet is kept, and comes first in a case."));

    [HttpGet("{id:guid}"), Requires(Permission.WorkOnBreaches)]
    public async Task<IActionResult> Correct(Guid id) => Page(
        WriteSheetForm.Of(await db.OwnSheets.AsNoTracking()
                .SingleOrDefaultAsync(sheet => sheet.Id == id && sheet.StruckOutAt == null, HttpContext.RequestAborted)
            ?? throw new RecordNotFoundException()),
        isNew: false);

    [HttpPost("{id:guid}"), Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> Correct(Guid id, WriteSheetForm form) => this.SubmitAsync(
        form,
        write: () => handler.CorrectAsync(id, form, HttpContext.RequestAborted),
        showAgain: () => Task.FromResult(Page(form, isNew: false)),
        success: () => Done(form.StrikeOut ? "Struck out. No case offers it any more." : "The sheet is kept, and comes first in a case."));

    private IActionResult Done(string sentence)
    {
        this.Flash(sentence);
        return Redirect("/agencies/sheets");
    }

    private IActionResult Page(WriteSheetForm form, bool isNew) => View("Form", new WriteSheetPage(form, isNew, Enum.GetNames<SheetFact>()));
}
