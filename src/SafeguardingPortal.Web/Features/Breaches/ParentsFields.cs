using FluentValidation;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Breaches;

/// <summary>Whether parents were told: what, on which day and by whom, or why not (C203). Asked at any time, and with the outcome at the latest.</summary>
public abstract class ParentsFields
{
    public bool? WereTold { get; set; }

    public string? What { get; set; }

    public DateOnly? ToldOn { get; set; }

    public string? ToldBy { get; set; }

    public string? WhyNot { get; set; }

    /// <summary>Null where nothing was answered.</summary>
    internal ParentsGiven? ToParents() => WereTold is { } told ? new(told, (told ? What : WhyNot) ?? "", ToldOn, ToldBy) : null;
}

/// <summary>The fields about parents, as a page shows them.</summary>
public interface IParentsPage
{
    ParentsFields Form { get; }
}

public abstract class ParentsFieldsValidator<TForm> : AbstractValidator<TForm>
    where TForm : ParentsFields
{
    private protected ParentsFieldsValidator()
    {
        RuleFor(form => form.What)
            .NotEmpty().When(form => form.WereTold is true, ApplyConditionTo.CurrentValidator).WithMessage("Say what parents were told.")
            .AtMost(10_000);
        RuleFor(form => form.ToldOn).NotNull().When(form => form.WereTold is true).WithMessage("Give the day on which they were told.");
        RuleFor(form => form.ToldBy)
            .NotEmpty().When(form => form.WereTold is true, ApplyConditionTo.CurrentValidator).WithMessage("Say who told them.")
            .AtMost(200);
        RuleFor(form => form.WhyNot)
            .NotEmpty().When(form => form.WereTold is false, ApplyConditionTo.CurrentValidator).WithMessage("Say why parents were not told.")
            .AtMost(4000);
    }
}
