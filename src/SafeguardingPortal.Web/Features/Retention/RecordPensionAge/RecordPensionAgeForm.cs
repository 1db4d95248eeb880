using FluentValidation;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Retention.RecordPensionAge;

public sealed class RecordPensionAgeForm : IVersionedForm
{
    public int Version { get; set; }

    /// <summary>London date.</summary>
    public DateOnly? On { get; set; }

    public string? Reason { get; set; }
}

public sealed class RecordPensionAgeFormValidator : AbstractValidator<RecordPensionAgeForm>
{
    public RecordPensionAgeFormValidator()
    {
        RuleFor(form => form.On).NotNull().WithMessage("Give the day on which normal pension age is reached.");
        RuleFor(form => form.Reason)
            .NotEmpty().WithMessage("Give a reason. It stays on the record.")
            .MaximumLength(4000).WithMessage("Shorten this to 4,000 characters.");
    }
}
