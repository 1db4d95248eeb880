using FluentValidation;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.SubjectAccess.RecordAnswer;

public sealed class RecordAnswerForm : IVersionedForm
{
    public int Version { get; set; }

    /// <summary>London date.</summary>
    public DateOnly? On { get; set; }

    public string? How { get; set; }
}

public sealed class RecordAnswerFormValidator : AbstractValidator<RecordAnswerForm>
{
    public RecordAnswerFormValidator()
    {
        RuleFor(form => form.On).NotNull().WithMessage("Give the day on which the answer left.");
        RuleFor(form => form.How)
            .NotEmpty().WithMessage("Say how it was given, and what went with it.")
            .AtMost(1000);
    }
}
