using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.People.EndLongAbsence;

public sealed record EndLongAbsencePage(Guid Id, string Name, EndLongAbsenceForm Form);

public sealed class EndLongAbsenceForm : IVersionedForm
{
    public int Version { get; set; }

    public DateOnly? LastDay { get; set; }
}

public sealed class EndLongAbsenceFormValidator : AbstractValidator<EndLongAbsenceForm>
{
    public EndLongAbsenceFormValidator() => RuleFor(form => form.LastDay).NotNull().WithMessage("Enter the last day away.");
}

/// <summary>The person is back, or it is known when.</summary>
[Area("People")]
[Route("people/{id:guid}/back")]
public sealed class EndLongAbsenceController(PortalDbContext db, SchoolClock clock, EndLongAbsenceHandler handler) : Controller
{
    [HttpGet, Requires(Permission.ManagePeople)]
    public Task<IActionResult> Index(Guid id) => Page(id, null);

    [HttpPost, Requires(Permission.ManagePeople)]
    public Task<IActionResult> Index(Guid id, EndLongAbsenceForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, form),
        success: () =>
        {
            this.Flash("Recorded when the person is back.");
            return LocalRedirect($"/people/{id}");
        });

    private async Task<IActionResult> Page(Guid id, EndLongAbsenceForm? form)
    {
        var person = await db.People.Where(found => found.Id == id).Select(found => new { found.Name, found.Version })
            .FirstOrDefaultAsync(HttpContext.RequestAborted);
        return person is null
            ? NotFound()
            : View("Form", new EndLongAbsencePage(
                id, person.Name, form ?? new EndLongAbsenceForm { Version = person.Version, LastDay = clock.Today.AddDays(-1) }));
    }
}
