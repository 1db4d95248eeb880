using FluentValidation;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.SettingDevices.AskForSoftware;

public sealed record AskForSoftwarePage(AskForSoftwareForm Form);

public sealed class AskForSoftwareForm
{
    public string? Name { get; set; }

    public string? Purpose { get; set; }

    public bool UsedByChildren { get; set; }

    public bool HoldsPersonalData { get; set; }
}

public sealed class AskForSoftwareFormValidator : AbstractValidator<AskForSoftwareForm>
{
    public AskForSoftwareFormValidator()
    {
        RuleFor(form => form.Name)
            .NotEmpty().WithMessage("Enter what it is called.")
            .AtMost(200);
        RuleFor(form => form.Purpose)
            .NotEmpty().WithMessage("Say what it is for.")
            .AtMost(1000);
    }
}
