using FluentValidation;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.SettingDevices.DecideSoftware;

public enum SoftwareDecision
{
    Allow,
    Refuse,
}

public sealed record DecideSoftwarePage(DecideSoftwareForm Form, SoftwareHead Head);

public sealed class DecideSoftwareForm : IVersionedForm
{
    public int Version { get; set; }

    public SoftwareDecision? Allow { get; set; }

    public string? RiskAssessment { get; set; }

    public string? Reason { get; set; }
}

public sealed class DecideSoftwareFormValidator : AbstractValidator<DecideSoftwareForm>
{
    public DecideSoftwareFormValidator()
    {
        RuleFor(form => form.Allow).NotNull().WithMessage("Choose what you decide.");
        RuleFor(form => form.RiskAssessment).AtMost(4000);
        RuleFor(form => form.Reason).Reason(2000);
    }
}
