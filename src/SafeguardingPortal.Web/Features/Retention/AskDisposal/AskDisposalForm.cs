using FluentValidation;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Retention.AskDisposal;

public sealed class AskDisposalForm : IVersionedForm
{
    public int Version { get; set; }

    /// <summary>Who confirms it without having seen it, where nobody else may see it.</summary>
    public Guid? SecondPersonId { get; set; }

    public string? Reason { get; set; }
}

public sealed class AskDisposalFormValidator : AbstractValidator<AskDisposalForm>
{
    public AskDisposalFormValidator()
    {
        RuleFor(form => form.Reason).Reason();
    }
}
