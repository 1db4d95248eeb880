using FluentValidation;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Breaches.RecordParents;

public sealed class RecordParentsForm : IVersionedForm
{
    public int Version { get; set; }

    public bool? WereTold { get; set; }

    public string? What { get; set; }

    public DateOnly? ToldOn { get; set; }

    public string? ToldBy { get; set; }

    public string? WhyNot { get; set; }

    internal static RecordParentsForm Of(Breach breach, string me, DateOnly today) => new()
    {
        Version = breach.Version,
        WereTold = breach.ParentsTold is not null ? true : breach.ParentsNotTold is not null ? false : null,
        What = breach.ParentsTold,
        ToldOn = breach.ParentsToldOn ?? today,
        ToldBy = breach.ParentsToldBy ?? me,
        WhyNot = breach.ParentsNotTold,
    };

    internal ParentsGiven ToParents() => new(WereTold is true, (WereTold is true ? What : WhyNot)!, ToldOn, ToldBy);
}

public sealed class RecordParentsFormValidator : AbstractValidator<RecordParentsForm>
{
    public RecordParentsFormValidator()
    {
        RuleFor(form => form.WereTold).NotNull().WithMessage("Say whether parents were told.");
        RuleFor(form => form.What)
            .NotEmpty().When(form => form.WereTold is true, ApplyConditionTo.CurrentValidator).WithMessage("Say what parents were told.")
            .MaximumLength(10_000).WithMessage("Shorten this to 10,000 characters.");
        RuleFor(form => form.ToldOn).NotNull().When(form => form.WereTold is true).WithMessage("Give the day on which they were told.");
        RuleFor(form => form.ToldBy)
            .NotEmpty().When(form => form.WereTold is true, ApplyConditionTo.CurrentValidator).WithMessage("Say who told them.")
            .MaximumLength(200).WithMessage("Shorten this to 200 characters.");
        RuleFor(form => form.WhyNot)
            .NotEmpty().When(form => form.WereTold is false, ApplyConditionTo.CurrentValidator).WithMessage("Say why parents were not told.")
            .MaximumLength(4000).WithMessage("Shorten this to 4,000 characters.");
    }
}
