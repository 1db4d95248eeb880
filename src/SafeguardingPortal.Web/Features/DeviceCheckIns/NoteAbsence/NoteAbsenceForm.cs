using FluentValidation;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.DeviceCheckIns.NoteAbsence;

public sealed record NoteAbsencePage(NoteAbsenceForm Form, string Name, DateOnly Day);

public sealed class NoteAbsenceForm
{
    public Guid StepId { get; set; }

    public string? Reason { get; set; }
}

public sealed class NoteAbsenceFormValidator : AbstractValidator<NoteAbsenceForm>
{
    public NoteAbsenceFormValidator() => RuleFor(form => form.Reason)
        .NotEmpty().WithMessage("Say why, in a word or two, such as “day off”.")
        .AtMost(200);
}
