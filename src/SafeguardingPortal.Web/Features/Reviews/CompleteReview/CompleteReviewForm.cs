using FluentValidation;
using SafeguardingPortal.Domain.Reviews;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Reviews.CompleteReview;

/// <param name="AsksForNext">A scheduled review carries on with the next; one raised for a reason does not touch the schedule.</param>
public sealed record CompleteReviewPage(
    Guid ReviewId, Guid PolicyId, string Policy, ReviewTrigger Trigger, string? Because, string? RaisedBy, DateOnly DueOn, int DaysLate,
    bool AsksForNext, int? PeriodMonths, CompleteReviewForm Form)
{
    public Guid? CaseId { get; init; }

    /// <summary>The reference of the case whose lesson it is; null for somebody who may not know.</summary>
    public string? Case { get; init; }
}

public sealed class CompleteReviewForm : IVersionedForm
{
    public int Version { get; set; }

    public ReviewOutcome? Outcome { get; set; }

    public DateOnly? ReviewedOn { get; set; }

    public string? Notes { get; set; }

    public DateOnly? NextReviewOn { get; set; }
}

public sealed class CompleteReviewFormValidator : AbstractValidator<CompleteReviewForm>
{
    public CompleteReviewFormValidator()
    {
        RuleFor(form => form.Outcome).NotNull().WithMessage("Choose what the review led to.").IsInEnum();
        RuleFor(form => form.ReviewedOn).NotNull().WithMessage("Enter the date of the review.");
        RuleFor(form => form.Notes).NotEmpty().WithMessage("Write what was looked at and what was decided.");
    }
}
