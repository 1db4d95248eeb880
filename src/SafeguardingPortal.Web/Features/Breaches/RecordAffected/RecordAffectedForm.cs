using FluentValidation;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Breaches.RecordAffected;

public sealed class RecordAffectedForm : IVersionedForm
{
    public int Version { get; set; }

    public bool? WereTold { get; set; }

    public DateOnly? ToldOn { get; set; }

    public string? How { get; set; }

    public string? WhyNot { get; set; }

    internal static RecordAffectedForm Of(Breach breach, DateOnly today) => new()
    {
        Version = breach.Version,
        WereTold = breach.AffectedTold is not null ? true : breach.AffectedNotTold is not null ? false : null,
        ToldOn = breach.AffectedToldOn ?? today,
        How = breach.AffectedTold,
        WhyNot = breach.AffectedNotTold,
    };

    internal AffectedGiven ToAffected() => new(WereTold is true, (WereTold is true ? How : WhyNot)!, ToldOn);
}

public sealed class RecordAffectedFormValidator : AbstractValidator<RecordAffectedForm>
{
    public RecordAffectedFormValidator()
    {
        RuleFor(form => form.WereTold).NotNull().WithMessage("Say whether the people affected were told.");
        RuleFor(form => form.ToldOn).NotNull().When(form => form.WereTold is true).WithMessage("Give the day on which they were told.");
        RuleFor(form => form.How)
            .NotEmpty().When(form => form.WereTold is true, ApplyConditionTo.CurrentValidator).WithMessage("Say how they were told, and what.")
            .AtMost(4000);
        RuleFor(form => form.WhyNot)
            .NotEmpty().When(form => form.WereTold is false, ApplyConditionTo.CurrentValidator).WithMessage("Say why they need not be told.")
            .AtMost(4000);
    }
}
