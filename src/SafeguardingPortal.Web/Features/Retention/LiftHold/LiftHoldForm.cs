using FluentValidation;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Retention.LiftHold;

public sealed class LiftHoldForm : IVersionedForm
{
    public int Version { get; set; }

    public string? Reason { get; set; }
}

public sealed class LiftHoldFormValidator : AbstractValidator<LiftHoldForm>
{
    public LiftHoldFormValidator()
    {
        RuleFor(form => form.Reason).Reason();
    }
}
