using FluentValidation;
using Microsoft.AspNetCore.Mvc.Rendering;
using SafeguardingPortal.Domain.Training;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Training.RecordAttendance;

/// <param name="Lacking">Who must hold the chosen course and does not, or not for long.</param>
/// <param name="Others">Everyone else at work.</param>
public sealed record RecordAttendancePage(
    IReadOnlyList<SelectListItem> Courses, IReadOnlyList<PersonToTick> Lacking, IReadOnlyList<PersonToTick> Others,
    RecordAttendanceForm Form);

public sealed record PersonToTick(Guid Id, string Name, string? JobTitle);

public sealed class RecordAttendanceForm
{
    public Guid? CourseId { get; set; }

    public DateOnly? AttendedOn { get; set; }

    public string? Provider { get; set; }

    public string? Reference { get; set; }

    public DateOnly? GoodUntil { get; set; }

    public List<Guid> People { get; set; } = [];
}

public sealed class RecordAttendanceFormValidator : AbstractValidator<RecordAttendanceForm>
{
    public RecordAttendanceFormValidator()
    {
        RuleFor(form => form.CourseId).NotNull().WithMessage("Choose the course.");
        RuleFor(form => form.AttendedOn).NotNull().WithMessage("Say on which day it was attended.");
        RuleFor(form => form.Provider).NotEmpty().WithMessage(new ProviderMissing().Message)
            .AtMost(200);
        RuleFor(form => form.Reference).AtMost(200);
        RuleFor(form => form.People).NotEmpty().WithMessage("Tick at least one person.");
    }
}
