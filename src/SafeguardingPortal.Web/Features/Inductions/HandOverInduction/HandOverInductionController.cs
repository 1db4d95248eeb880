using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Features.Shared;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Inductions.HandOverInduction;

public sealed record HandOverInductionPage(Guid Id, string Person, IReadOnlyList<SelectListItem> Inductors, HandOverInductionForm Form);

public sealed class HandOverInductionForm : IVersionedForm
{
    public int Version { get; set; }

    public Guid? InductorId { get; set; }

    public string? Reason { get; set; }
}

public sealed class HandOverInductionFormValidator : AbstractValidator<HandOverInductionForm>
{
    public HandOverInductionFormValidator()
    {
        RuleFor(form => form.InductorId).NotNull().WithMessage("Choose who goes on with it.");
        RuleFor(form => form.Reason).Reason(1000);
    }
}

/// <summary>Somebody else goes on with an induction.</summary>
[Area("Inductions")]
[Route("inductions/{id:guid}/inductor")]
public sealed class HandOverInductionController(PortalDbContext db, SchoolClock clock, HandOverInductionHandler handler) : Controller
{
    [HttpGet, Requires(Permission.KeepTraining)]
    public Task<IActionResult> Index(Guid id) => Page(id, null);

    [HttpPost, Requires(Permission.KeepTraining)]
    public Task<IActionResult> Index(Guid id, HandOverInductionForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, form),
        success: () =>
        {
            this.Flash("Recorded who goes on with the induction.");
            return LocalRedirect($"/inductions/{id}");
        });

    private async Task<IActionResult> Page(Guid id, HandOverInductionForm? form)
    {
        var ct = HttpContext.RequestAborted;
        var found = await (
            from induction in db.Inductions.AsNoTracking()
            join person in db.People on induction.PersonId equals person.Id
            where induction.Id == id
            select new { person.Name, induction.InductorId, induction.Version }).FirstOrDefaultAsync(ct);
        return found is null
            ? NotFound()
            : View("Form", new HandOverInductionPage(
                id, found.Name, await db.PeopleAtWorkAsync(clock.Today, ct),
                form ?? new HandOverInductionForm { Version = found.Version, InductorId = found.InductorId }));
    }
}
