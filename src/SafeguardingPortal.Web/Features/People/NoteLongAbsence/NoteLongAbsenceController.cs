using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.People.NoteLongAbsence;

public sealed record NoteLongAbsencePage(Guid Id, string Name, NoteLongAbsenceForm Form);

public sealed class NoteLongAbsenceForm : IVersionedForm
{
    public int Version { get; set; }

    public DateOnly? From { get; set; }

    public DateOnly? Until { get; set; }

    public string? Reason { get; set; }
}

public sealed class NoteLongAbsenceFormValidator : AbstractValidator<NoteLongAbsenceForm>
{
    public NoteLongAbsenceFormValidator()
    {
        RuleFor(form => form.From).NotNull().WithMessage("Enter the first day away.");
        RuleFor(form => form.Reason).NotEmpty()
            .WithMessage("Give a reason in a word, without health details, for example parental leave. It stays on the record.");
    }
}

/// <summary>While a person is away for long, nothing is asked of them and nothing grows late.</summary>
[Area("People")]
[Route("people/{id:guid}/away")]
public sealed class NoteLongAbsenceController(PortalDbContext db, SchoolClock clock, NoteLongAbsenceHandler handler) : Controller
{
    [HttpGet, Requires(Permission.ManagePeople)]
    public Task<IActionResult> Index(Guid id) => Page(id, null);

    [HttpPost, Requires(Permission.ManagePeople)]
    public Task<IActionResult> Index(Guid id, NoteLongAbsenceForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, form),
        success: () =>
        {
            this.Flash("Recorded. Reminders rest until the person is back.");
            return LocalRedirect($"/people/{id}");
        });

    private async Task<IActionResult> Page(Guid id, NoteLongAbsenceForm? form)
    {
        var person = await db.People.Where(found => found.Id == id).Select(found => new { found.Name, found.Version })
            .FirstOrDefaultAsync(HttpContext.RequestAborted);
        return person is null
            ? NotFound()
            : View("Form", new NoteLongAbsencePage(
                id, person.Name, form ?? new NoteLongAbsenceForm { Version = person.Version, From = clock.Today }));
    }
}
