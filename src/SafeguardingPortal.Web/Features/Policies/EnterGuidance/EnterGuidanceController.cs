using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Policies.Checking.Data;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Policies.EnterGuidance;

/// <summary>Enters a guidance document, or what was found when one was checked.</summary>
[Area("Policies")]
[Route("policies/guidance/enter")]
[Requires(Permission.WritePolicies)]
public sealed class EnterGuidanceController(PortalDbContext db, SchoolClock clock, EnterGuidanceHandler handler) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index(string? title)
    {
        var own = await db.GuidanceDocuments.AsNoTracking().Include(document => document.Editions)
            .FirstOrDefaultAsync(document => document.Title == title, HttpContext.RequestAborted);
        var known = own?.AsTitle() ?? GuidanceRegister.Standard.Titles.FirstOrDefault(known => known.Title == title);
        if (title is not null && known is null)
            return NotFound();
        return View("Form", new EnterGuidancePage(known is null, known is null
            ? new EnterGuidanceForm { CheckedOn = clock.Today }
            : EnterGuidanceForm.Of(known, own?.Version ?? 0, clock.Today)));
    }

    [HttpPost]
    public Task<IActionResult> Index(EnterGuidanceForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(form, HttpContext.RequestAborted),
        showAgain: () => Task.FromResult<IActionResult>(View("Form", new EnterGuidancePage(!form.IsKnown, form))),
        success: () =>
        {
            this.Flash("Entered. Policies are checked against it from now on.");
            return Redirect("/policies/guidance");
        });
}
