using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Training.StrikeOutCriterion;

public sealed record StrikeOutCriterionPage(Guid Id, string Title, StrikeOutCriterionForm Form);

public sealed class StrikeOutCriterionForm : IVersionedForm
{
    public int Version { get; set; }

    public string? Reason { get; set; }
}

public sealed class StrikeOutCriterionFormValidator : AbstractValidator<StrikeOutCriterionForm>
{
    public StrikeOutCriterionFormValidator() =>
        RuleFor(form => form.Reason).Reason(1000);
}

/// <summary>A criterion that no longer holds.</summary>
[Area("Training")]
[Route("training/criteria/{id:guid}/strike-out")]
public sealed class StrikeOutCriterionController(PortalDbContext db, StrikeOutCriterionHandler handler) : Controller
{
    [HttpGet, Requires(Permission.KeepTraining)]
    public Task<IActionResult> Index(Guid id) => Page(id, null);

    [HttpPost, Requires(Permission.KeepTraining)]
    public Task<IActionResult> Index(Guid id, StrikeOutCriterionForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, form),
        success: () =>
        {
            this.Flash("Struck out. No course can be said to meet it from now on.");
            return LocalRedirect("/training/criteria");
        });

    private async Task<IActionResult> Page(Guid id, StrikeOutCriterionForm? form)
    {
        var criterion = await db.TrainingCriteria.AsNoTracking().Where(found => found.Id == id)
            .Select(found => new { found.Title, found.Version }).FirstOrDefaultAsync(HttpContext.RequestAborted);
        return criterion is null
            ? NotFound()
            : View("Form", new StrikeOutCriterionPage(
                id, criterion.Title, form ?? new StrikeOutCriterionForm { Version = criterion.Version }));
    }
}
