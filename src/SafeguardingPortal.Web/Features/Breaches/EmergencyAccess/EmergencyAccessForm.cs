using FluentValidation;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Breaches.EmergencyAccess;

public sealed class EmergencyAccessForm
{
    public string? CaseReference { get; set; }

    public string? Reason { get; set; }
}

public sealed class EmergencyAccessFormValidator : AbstractValidator<EmergencyAccessForm>
{
    public EmergencyAccessFormValidator()
    {
        RuleFor(form => form.CaseReference)
            .NotEmpty().WithMessage("Give the reference of the case, such as BR-2026-0007.")
            .MaximumLength(40).WithMessage("Give the reference only.");
        RuleFor(form => form.Reason).Reason();
    }
}

public sealed class ConfirmEmergencyForm : IVersionedForm
{
    public int Version { get; set; }

    public bool Spoken { get; set; }
}

public sealed class ConfirmEmergencyFormValidator : AbstractValidator<ConfirmEmergencyForm>
{
    public ConfirmEmergencyFormValidator() => RuleFor(form => form.Spoken)
        .Equal(true).WithMessage("Speak with them first, and tick that you have.");
}
