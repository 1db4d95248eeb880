using FluentValidation;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.SettingDevices.CloseFinding;

public sealed record CloseFindingPage(CloseFindingForm Form, MonitoringHead Head, string What);

public sealed class CloseFindingForm : IVersionedForm
{
    public int Version { get; set; }

    public string? Outcome { get; set; }
}

public sealed class CloseFindingFormValidator : AbstractValidator<CloseFindingForm>
{
    public CloseFindingFormValidator()
    {
        RuleFor(form => form.Outcome)
            .NotEmpty().WithMessage("Say what was done.")
            .AtMost(2000);
    }
}
