using FluentValidation;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Breaches.Sanctions;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Breaches.RecordOutcome;

public sealed class RecordOutcomeForm : IVersionedForm
{
    public int Version { get; set; }

    public Outcome? Outcome { get; set; }

    public string? DealtWith { get; set; }

    /// <summary>The keys of what followed for the person.</summary>
    public List<string> Sanctions { get; set; } = [];

    public bool? ParentsWereTold { get; set; }

    public string? ParentsTold { get; set; }

    public string? ParentsNotTold { get; set; }

    public string? Reason { get; set; }

    internal static RecordOutcomeForm Of(Breach breach) => new()
    {
        Version = breach.Version,
        Outcome = breach.Outcome,
        DealtWith = breach.DealtWith,
        Sanctions = [.. breach.Sanctions.Select(sanction => sanction.Key)],
        ParentsWereTold = breach.ParentsTold is not null ? true : breach.ParentsNotTold is not null ? false : null,
        ParentsTold = breach.ParentsTold,
        ParentsNotTold = breach.ParentsNotTold,
    };

    internal OutcomeGiven ToOutcome(IEnumerable<SanctionChoice> choices) => new(
        Outcome!.Value, DealtWith!, ParentsWereTold is true, (ParentsWereTold is true ? ParentsTold : ParentsNotTold)!,
        [.. choices.Where(choice => Sanctions.Contains(choice.Key))]);
}

public sealed class RecordOutcomeFormValidator : AbstractValidator<RecordOutcomeForm>
{
    public RecordOutcomeFormValidator()
    {
        RuleFor(form => form.Outcome).NotNull().WithMessage("Choose the outcome.");
        RuleFor(form => form.DealtWith)
            .NotEmpty().WithMessage("Say how it was dealt with, and by whom.")
            .MaximumLength(10_000).WithMessage("Shorten this to 10,000 characters.");
        RuleFor(form => form.ParentsWereTold).NotNull().WithMessage("Say whether parents were told.");
        RuleFor(form => form.ParentsTold)
            .NotEmpty().When(form => form.ParentsWereTold is true, ApplyConditionTo.CurrentValidator)
            .WithMessage("Say what parents were told, and when.")
            .MaximumLength(10_000).WithMessage("Shorten this to 10,000 characters.");
        RuleFor(form => form.ParentsNotTold)
            .NotEmpty().When(form => form.ParentsWereTold is false, ApplyConditionTo.CurrentValidator)
            .WithMessage("Say why parents were not told.")
            .MaximumLength(10_000).WithMessage("Shorten this to 10,000 characters.");
        RuleFor(form => form.Reason)
            .NotEmpty().WithMessage("Give a reason. It stays on the record.")
            .MaximumLength(4000).WithMessage("Shorten this to 4,000 characters.");
    }
}
