using FluentValidation;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.SubjectAccess.ExtendAnswer;

public sealed class ExtendAnswerForm : IVersionedForm
{
    public int Version { get; set; }

    /// <summary>London date on which the person was told.</summary>
    public DateOnly? ToldOn { get; set; }

    public string? Reason { get; set; }
}

public sealed class ExtendAnswerFormValidator : AbstractValidator<ExtendAnswerForm>
{
    public ExtendAnswerFormValidator()
    {
        RuleFor(form => form.ToldOn).NotNull().WithMessage("Give the day on which the person was told.");
        RuleFor(form => form.Reason)
            .NotEmpty().WithMessage("Give the reason as the person was told it.")
            .AtMost(1000);
    }
}
