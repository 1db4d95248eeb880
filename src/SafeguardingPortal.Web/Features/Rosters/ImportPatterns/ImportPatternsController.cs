using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Rosters.ImportPatterns;

/// <summary>Sets many weeks at once, from the rows of a spreadsheet.</summary>
[Area("Rosters")]
[Route("roster/import")]
public sealed class ImportPatternsController(ImportPatternsHandler handler, SchoolClock clock) : Controller
{
    [HttpGet, Requires(Permission.KeepRoster)]
    public Task<IActionResult> Index() => Page(null);

    [HttpPost, Requires(Permission.KeepRoster)]
    public Task<IActionResult> Index(ImportPatternsForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(form, HttpContext.RequestAborted),
        showAgain: () => Page(form),
        success: () =>
        {
            this.Flash("The weeks are set.");
            return Redirect("/roster");
        });

    private Task<IActionResult> Page(ImportPatternsForm? form) =>
        Task.FromResult<IActionResult>(View("Form", new ImportPatternsPage(form ?? new ImportPatternsForm { From = clock.Today })));
}
