using FluentValidation;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Breaches.RecordOutcome;

public sealed class RecordOutcomeForm : IVersionedForm
{
    public int Version { get; set; }

    public Outcome? Outcome { get; set; }

    public string? DealtWith { get; set; }

    public string? ParentsTold { get; set; }

    public string? Reason { get; set; }

    internal static RecordOutcomeForm Of(Breach breach) => new()
    {
        Version = breach.Version,
        Outcome = breach.Outcome,
        DealtWith = breach.DealtWith,
        ParentsTold = breach.ParentsTold,
    };
}

public sealed class RecordOutcomeFormValidator : AbstractValidator<RecordOutcomeForm>
{
    public RecordOutcomeFormValidator()
    {
        RuleFor(form => form.Outcome).NotNull().WithMessage("Choose the outcome.");
        RuleFor(form => form.DealtWith)
            .NotEmpty().WithMessage("Say how it was dealt with, and by whom.")
            .MaximumLength(10_000).WithMessage("Shorten this to 10,000 characters.");
        RuleFor(form => form.ParentsTold).MaximumLength(10_000).WithMessage("Shorten this to 10,000 characters.");
        RuleFor(form => form.Reason)
            .NotEmpty().WithMessage("Give a reason. It stays on the record.")
            .MaximumLength(4000).WithMessage("Shorten this to 4,000 characters.");
    }
}
