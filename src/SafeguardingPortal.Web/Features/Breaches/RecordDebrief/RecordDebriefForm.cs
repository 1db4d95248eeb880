using FluentValidation;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Breaches.RecordDebrief;

public sealed class RecordDebriefForm : IVersionedForm
{
    public int Version { get; set; }

    public bool? Held { get; set; }

    public DateOnly? HeldOn { get; set; }

    public string? WhoTookPart { get; set; }

    public string? Lessons { get; set; }

    public Guid? PolicyToReviewId { get; set; }

    public string? PolicyReviewAsked { get; set; }

    /// <summary>Why no debrief is appropriate.</summary>
    public string? Reason { get; set; }

    internal static RecordDebriefForm Of(Breach breach, DateOnly today) => new()
    {
        Version = breach.Version,
        Held = breach.NoDebriefReason is null ? true : null,
        HeldOn = breach.DebriefIsOld ? today : breach.DebriefHeldOn ?? today,
        WhoTookPart = breach.DebriefTakenPart,
        Lessons = breach.Lessons,
        PolicyToReviewId = breach.PolicyToReviewId,
        PolicyReviewAsked = breach.PolicyReviewAsked,
    };
}

public sealed class RecordDebriefFormValidator : AbstractValidator<RecordDebriefForm>
{
    public RecordDebriefFormValidator()
    {
        RuleFor(form => form.Held).NotNull().WithMessage("Say whether a debrief was held.");
        When(form => form.Held is true, () =>
        {
            RuleFor(form => form.HeldOn).NotNull().WithMessage("Give the day of the debrief.");
            RuleFor(form => form.WhoTookPart)
                .NotEmpty().WithMessage("Say who took part.")
                .AtMost(500);
            RuleFor(form => form.Lessons)
                .NotEmpty().WithMessage("Write what was learnt. \u2018Nothing new\u2019 is an answer, if it is true.")
                .AtMost(10_000);
            RuleFor(form => form.PolicyReviewAsked)
                .NotEmpty().When(form => form.PolicyToReviewId is not null, ApplyConditionTo.CurrentValidator)
                .WithMessage("Say what in the policy should be looked at again.")
                .AtMost(1000);
            RuleFor(form => form.PolicyToReviewId)
                .NotNull().When(form => !string.IsNullOrWhiteSpace(form.PolicyReviewAsked))
                .WithMessage("Choose which policy should be looked at again.");
        });
        RuleFor(form => form.Reason)
            .NotEmpty().When(form => form.Held is false).WithMessage("Give a reason. It stays on the record.");
    }
}
