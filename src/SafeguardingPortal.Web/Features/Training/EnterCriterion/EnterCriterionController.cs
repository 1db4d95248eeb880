using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Training.EnterCriterion;

/// <summary>Enters what law or guidance asks, or what was found when it was looked up again.</summary>
[Area("Training")]
[Route("training/criteria")]
public sealed class EnterCriterionController(PortalDbContext db, SchoolClock clock, EnterCriterionHandler handler) : Controller
{
    [HttpGet("new"), Requires(Permission.KeepTraining)]
    public Task<IActionResult> New() => Page(null, new EnterCriterionForm { CheckedOn = clock.Today });

    [HttpPost("new"), Requires(Permission.KeepTraining)]
    public Task<IActionResult> New(EnterCriterionForm form) => SubmitAsync(null, form);

    [HttpGet("{id:guid}"), Requires(Permission.KeepTraining)]
    public Task<IActionResult> Index(Guid id) => Page(id, null);

    [HttpPost("{id:guid}"), Requires(Permission.KeepTraining)]
    public Task<IActionResult> Index(Guid id, EnterCriterionForm form) => SubmitAsync(id, form);

    private Task<IActionResult> SubmitAsync(Guid? id, EnterCriterionForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, form),
        success: () =>
        {
            this.Flash("Entered, with the day on which you checked it.");
            return LocalRedirect("/training/criteria");
        });

    private async Task<IActionResult> Page(Guid? id, EnterCriterionForm? form)
    {
        if (id is not null)
        {
            var criterion = await db.TrainingCriteria.AsNoTracking()
                .FirstOrDefaultAsync(found => found.Id == id, HttpContext.RequestAborted);
            if (criterion is null)
                return NotFound();

            form ??= new EnterCriterionForm
            {
                Version = criterion.Version,
                Title = criterion.Title,
                Publisher = criterion.Publisher,
                Edition = criterion.Edition,
                CheckedOn = clock.Today,
            };
        }

        return View("Form", new EnterCriterionPage(id, form!));
    }
}
