using FluentValidation;
using SafeguardingPortal.Domain.Reviews;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Reviews.RaiseReview;

public sealed record RaiseReviewPage(Guid PolicyId, string Policy, RaiseReviewForm Form);

public sealed class RaiseReviewForm
{
    public ReviewTrigger? Trigger { get; set; }

    public string? Reason { get; set; }

    public DateOnly? DueOn { get; set; }
}

public sealed class RaiseReviewFormValidator : AbstractValidator<RaiseReviewForm>
{
    public RaiseReviewFormValidator()
    {
        RuleFor(form => form.Trigger).NotNull().WithMessage("Choose what made the review necessary.").IsInEnum();
        RuleFor(form => form.Reason).Reason();
        RuleFor(form => form.DueOn).NotNull().WithMessage("Enter the date by which it is to be done.");
    }
}
