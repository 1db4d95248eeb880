using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Features.Shared;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Inductions.BeginInduction;

/// <summary>Begins somebody's induction with a copy of the list for their category.</summary>
[Area("Inductions")]
[Route("inductions/new")]
public sealed class BeginInductionController(PortalDbContext db, SchoolClock clock, BeginInductionHandler handler) : Controller
{
    [HttpGet, Requires(Permission.KeepTraining)]
    public Task<IActionResult> Index(Guid? person) => Page(new BeginInductionForm { PersonId = person });

    [HttpPost, Requires(Permission.KeepTraining)]
    public Task<IActionResult> Index(BeginInductionForm form)
    {
        var id = Guid.Empty;
        return this.SubmitAsync(
            form,
            write: async () => id = await handler.HandleAsync(form, HttpContext.RequestAborted),
            showAgain: () => Page(form),
            success: () =>
            {
                this.Flash("The induction has begun. Both get a mail.");
                return LocalRedirect($"/inductions/{id}");
            });
    }

    private async Task<IActionResult> Page(BeginInductionForm form)
    {
        var ct = HttpContext.RequestAborted;
        var newcomers = await db.NotShownRound(clock.Today)
            .OrderByDescending(person => person.StartedOn).ThenBy(person => person.SearchName)
            .Select(person => new SelectListItem(person.Name, person.Id.ToString())).ToListAsync(ct);
        return View("Form", new BeginInductionPage(newcomers, await db.PeopleAtWorkAsync(clock.Today, ct), form));
    }
}
