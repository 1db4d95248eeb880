using FluentValidation;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Breaches.RecordAdvice;

public sealed class RecordAdviceForm : IVersionedForm
{
    public int Version { get; set; }

    public string? Advice { get; set; }

    public string? AdvisedBy { get; set; }

    /// <summary>London wall clock.</summary>
    public DateTime? AdvisedAt { get; set; }
}

public sealed class RecordAdviceFormValidator : AbstractValidator<RecordAdviceForm>
{
    public RecordAdviceFormValidator()
    {
        RuleFor(form => form.Advice)
            .NotEmpty().WithMessage("Write down what they advised.")
            .MaximumLength(10_000).WithMessage("Shorten this to 10,000 characters.");
        RuleFor(form => form.AdvisedBy).MaximumLength(200).WithMessage("Shorten this to 200 characters.");
        RuleFor(form => form.AdvisedAt).NotNull().WithMessage("Give the date and time of the advice.");
    }
}
