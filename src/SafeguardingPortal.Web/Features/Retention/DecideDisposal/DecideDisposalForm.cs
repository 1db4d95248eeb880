using FluentValidation;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Retention.DecideDisposal;

public enum DisposalAnswer
{
    Dispose,
    Keep,
}

public sealed class DecideDisposalForm : IVersionedForm
{
    public int Version { get; set; }

    public DisposalAnswer? Answer { get; set; }

    public string? Reason { get; set; }
}

public sealed class DecideDisposalFormValidator : AbstractValidator<DecideDisposalForm>
{
    public DecideDisposalFormValidator()
    {
        RuleFor(form => form.Answer).NotNull().WithMessage("Choose whether it goes or stays.");
        RuleFor(form => form.Reason).Reason();
    }
}
