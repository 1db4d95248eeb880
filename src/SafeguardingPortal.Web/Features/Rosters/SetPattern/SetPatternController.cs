using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Rosters;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Rosters.SetPattern;

/// <summary>Sets a person's usual week from a day on.</summary>
[Area("Rosters")]
[Route("roster/people/{id:guid}")]
public sealed class SetPatternController(SetPatternHandler handler, PortalDbContext db, SchoolClock clock) : Controller
{
    [HttpGet, Requires(Permission.KeepRoster)]
    public Task<IActionResult> Index(Guid id) => Page(id, null);

    [HttpPost, Requires(Permission.KeepRoster)]
    public Task<IActionResult> Index(Guid id, SetPatternForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, form),
        success: () =>
        {
            this.Flash("The week is set.");
            return Redirect("/roster");
        });

    private async Task<IActionResult> Page(Guid id, SetPatternForm? form)
    {
        var ct = HttpContext.RequestAborted;
        if (await db.People.Where(person => person.Id == id).Select(person => person.Name).FirstOrDefaultAsync(ct) is not { } name)
            return NotFound();

        form ??= SetPatternForm.Of(
            await db.PatternsOn(clock.Today).AsNoTracking().FirstOrDefaultAsync(pattern => pattern.PersonId == id, ct), clock.Today);
        return View("Form", new SetPatternPage(form, name));
    }
}
