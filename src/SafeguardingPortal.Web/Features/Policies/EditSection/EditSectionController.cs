using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Policies.EditSection;

/// <summary>Changes one section of the draft in Markdown, with a preview; what is typed is kept until it is saved.</summary>
[Area("Policies")]
[Route("policies/{id:guid}/draft/sections/{sectionId:guid}")]
[Requires(Permission.WritePolicies)]
public sealed class EditSectionController(
    PortalDbContext db, CurrentPerson me, SchoolClock clock, EditSectionHandler handler, KeepTextHandler keeping) : Controller
{
    /// <param name="kept">Goes on with what was kept instead of what is saved.</param>
    [HttpGet]
    public Task<IActionResult> Index(Guid id, Guid sectionId, bool kept = false) => Page(id, sectionId, null, kept);

    [HttpPost]
    public Task<IActionResult> Index(Guid id, Guid sectionId, EditSectionForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, sectionId, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, sectionId, form),
        success: () =>
        {
            this.Flash("Section saved.");
            return Redirect($"/policies/{id}/draft/sections");
        });

    /// <summary>Shows what the typed text is understood as; saves nothing.</summary>
    [HttpPost("preview")]
    public Task<IActionResult> Preview(Guid id, Guid sectionId, EditSectionForm form) => Page(id, sectionId, form, preview: true);

    /// <summary>Keeps what is being typed. Called by the page's script.</summary>
    [HttpPost("keep")]
    public async Task<IActionResult> Keep(Guid id, Guid sectionId, EditSectionForm form)
    {
        // Nothing typed is worth keeping too; only what is too long is not.
        if (form.Text?.Length > EditSectionFormValidator.LongestText)
            return BadRequest();
        await keeping.KeepAsync(id, sectionId, form, HttpContext.RequestAborted);
        return Json(new { said = $"Kept at {Words.Time(clock.Now)}, not saved yet." });
    }

    [HttpPost("throw-away")]
    public async Task<IActionResult> ThrowAway(Guid id, Guid sectionId)
    {
        await keeping.ThrowAwayAsync(sectionId, HttpContext.RequestAborted);
        return RedirectToAction(nameof(Index), new { id, sectionId });
    }

    private async Task<IActionResult> Page(Guid id, Guid sectionId, EditSectionForm? form, bool kept = false, bool preview = false)
    {
        var ct = HttpContext.RequestAborted;
        var found = await VersionInTheMaking.FindAsync(db, id, ct);
        var section = found is null ? null : SectionOfDraft.Find(found.Draft, sectionId);
        var conflict = Response.StatusCode == StatusCodes.Status409Conflict;
        if (found is null || (section is null && !conflict) || (form is null && !found.Draft.IsBeingWritten))
            return NotFound();

        var mine = form is null
            ? await db.UnsavedTexts.AsNoTracking()
                .FirstOrDefaultAsync(text => text.SectionId == sectionId && text.PersonId == me.PersonId, ct)
            : null;
        form ??= kept && mine is not null
            ? new EditSectionForm { Edition = mine.Edition, Text = mine.Text }
            : new EditSectionForm { Edition = section!.Edition, Text = section.Text() };
        if (conflict && section is not null)
            SeeWhatIsSaved(form, section);
        form.Seen = found.Draft.Version;
        ModelState.Remove("form.Seen");

        var words = await LiveWords.ReadAsync(db, me.Setting, clock.Today, ct);
        return View("Form", new EditSectionPage(
            id, sectionId, section is { IsFront: true }, found.Draft.Title, section?.Heading, conflict ? section?.Text() : null,
            kept || mine?.Text == form.Text ? null : mine?.KeptAt, words, form,
            preview && section is not null ? Understood(section, form)?.With(words) : null));
    }

    // Both texts are on the page now, so sending again is a decision and no accident.
    private void SeeWhatIsSaved(EditSectionForm form, SectionOfDraft section)
    {
        form.Edition = section.Edition;
        ModelState.Remove("form.Edition");
    }

    private PolicyDocument? Understood(SectionOfDraft section, EditSectionForm form)
    {
        var reading = section.Read(form.Text ?? "");
        if (reading.Problem is { } problem)
            ModelState.AddModelError("form.Text", problem);
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return null;
        }

        return section.IsFront
            ? reading.Whole with { Sections = [], Adoption = [] }
            : new PolicyDocument(null, [], reading.Parts, []);
    }
}
