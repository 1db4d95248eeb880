using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Training.CheckOwnPrivacy;

/// <summary>Everyone looks at the privacy of their own accounts, once a year. The ticks are kept nowhere (C158–C160).</summary>
[Area("Training")]
[Route("training/privacy")]
[Requires(Permission.TakeTraining)]
public sealed class CheckOwnPrivacyController(PortalDbContext db, CurrentPerson me, SchoolClock clock, CheckOwnPrivacyHandler handler)
    : Controller
{
    [HttpGet]
    public Task<IActionResult> Index() => Page(new CheckOwnPrivacyForm());

    [HttpPost]
    public Task<IActionResult> Index(CheckOwnPrivacyForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(form, HttpContext.RequestAborted),
        showAgain: () => Page(form),
        success: () =>
        {
            this.Flash("Done for a year. What you found stays with you.");
            return LocalRedirect("/training/privacy");
        });

    private async Task<IActionResult> Page(CheckOwnPrivacyForm form)
    {
        var myId = me.PersonId;
        var last = await db.PrivacyChecks.AsNoTracking().Where(check => check.PersonId == myId)
            .OrderByDescending(check => check.DoneOn).FirstOrDefaultAsync(HttpContext.RequestAborted);
        return View("Form", new CheckOwnPrivacyPage(last?.DoneOn, last?.AgainOn, last?.AgainOn < clock.Today, form));
    }
}
