using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Rules.CorrectClock;

public sealed record CorrectClockPage(CorrectClockForm Form, string Name, IReadOnlyList<SelectListItem> Targets) : IOwnClockPage
{
    OwnClockForm IOwnClockPage.Form => Form;
}

/// <summary>A time limit of the setting's own, compared again: it holds, it changed, or nobody asks for it any more.</summary>
[Area("Rules")]
[Route("rules/clocks/{id:guid}")]
public sealed class CorrectClockController(PortalDbContext db, CorrectClockHandler handler) : Controller
{
    [HttpGet, Requires(Permission.ManageSetting)]
    public Task<IActionResult> Index(Guid id) => Page(id, null);

    [HttpPost, Requires(Permission.ManageSetting)]
    public Task<IActionResult> Index(Guid id, CorrectClockForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, form),
        success: () =>
        {
            this.Flash(form.Retire
                ? "Retired. Cases that are counted by it keep it."
                : "Corrected. Cases keep what they were counted by until they are triaged again.");
            return RedirectToAction("Index", "RuleList");
        });

    private async Task<IActionResult> Page(Guid id, CorrectClockForm? form)
    {
        var ct = HttpContext.RequestAborted;
        var own = await db.OwnClocks.AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, ct) ?? throw new RecordNotFoundException();
        if (form is null)
        {
            form = new CorrectClockForm { Version = own.Version };
            form.Show(own);
        }

        return View("Form", new CorrectClockPage(form, own.Name, await db.ClockTargetsAsync(form.Whom, ct)));
    }
}
