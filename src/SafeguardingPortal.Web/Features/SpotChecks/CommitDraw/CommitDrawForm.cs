using FluentValidation;
using SafeguardingPortal.Data;

namespace SafeguardingPortal.Web.Features.SpotChecks.CommitDraw;

public sealed record CommitDrawPage(CommitDrawForm Form);

public sealed class CommitDrawForm
{
    public DateOnly? From { get; set; }

    public DateOnly? Until { get; set; }

    public int? Count { get; set; }

    /// <summary>Names this one form, so that sending it twice draws once.</summary>
    public Guid Id { get; set; } = Ids.New();
}

public sealed class CommitDrawFormValidator : AbstractValidator<CommitDrawForm>
{
    public CommitDrawFormValidator()
    {
        RuleFor(form => form.From).NotNull().WithMessage("Enter the first day.");
        RuleFor(form => form.Until).NotNull().WithMessage("Enter the last day.");
        RuleFor(form => form.Count).NotNull().WithMessage("Enter how many checks.");
    }
}
