using FluentValidation;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.SettingDevices.BringBack;

public sealed record BringBackPage(BringBackForm Form, DeviceHead Head);

public sealed class BringBackForm : IVersionedForm
{
    public int Version { get; set; }

    public string? Place { get; set; }
}

public sealed class BringBackFormValidator : AbstractValidator<BringBackForm>
{
    public BringBackFormValidator()
    {
        RuleFor(form => form.Place)
            .NotEmpty().WithMessage("Say where it is kept.")
            .AtMost(200);
    }
}
