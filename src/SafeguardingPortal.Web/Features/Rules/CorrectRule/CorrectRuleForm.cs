using FluentValidation;
using SafeguardingPortal.Domain.RuleBooks;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Rules.CorrectRule;

public sealed class CorrectRuleForm : IVersionedForm
{
    /// <summary>0 while the rule is as it comes.</summary>
    public int Version { get; set; }

    public int? Count { get; set; }

    public int? Months { get; set; }

    public string? Edition { get; set; }

    public string? Source { get; set; }

    public DateOnly? CheckedOn { get; set; }

    /// <summary>From when the law holds; empty keeps the rule off.</summary>
    public DateOnly? StartsOn { get; set; }

    public string? Reason { get; set; }

    internal static CorrectRuleForm Of(BookRule rule, int version) => new()
    {
        Version = version,
        Count = rule.Count,
        Months = rule.Months,
        Edition = rule.Edition,
        Source = rule.Source,
        CheckedOn = rule.CheckedOn,
        StartsOn = rule.StartsOn,
    };

    internal CorrectedRule ToRule() => new(Count ?? 1, Months, Edition!, Source, CheckedOn!.Value, StartsOn);
}

public sealed class CorrectRuleFormValidator : AbstractValidator<CorrectRuleForm>
{
    public CorrectRuleFormValidator()
    {
        RuleFor(form => form.Edition)
            .NotEmpty().WithMessage("Say which edition of which document, or whose decision, the rule now follows.")
            .AtMost(300);
        RuleFor(form => form.Source).AtMost(300);
        RuleFor(form => form.CheckedOn).NotNull().WithMessage("Give the day on which you compared it.");
        RuleFor(form => form.Reason).Reason();
    }
}
