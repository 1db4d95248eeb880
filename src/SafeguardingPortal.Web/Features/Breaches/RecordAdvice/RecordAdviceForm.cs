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
            .AtMost(10_000);
        RuleFor(form => form.AdvisedBy).AtMost(200);
        RuleFor(form => form.AdvisedAt).NotNull().WithMessage("Give the date and time of the advice.");
    }
}
