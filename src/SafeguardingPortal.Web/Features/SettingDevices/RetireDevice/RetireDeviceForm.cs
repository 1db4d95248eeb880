using FluentValidation;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.SettingDevices.RetireDevice;

public sealed record RetireDevicePage(RetireDeviceForm Form, DeviceHead Head);

public sealed class RetireDeviceForm : IVersionedForm
{
    public int Version { get; set; }

    public string? Reason { get; set; }
}

public sealed class RetireDeviceFormValidator : AbstractValidator<RetireDeviceForm>
{
    public RetireDeviceFormValidator()
    {
        RuleFor(form => form.Reason)
            .NotEmpty().WithMessage("Say what becomes of it and how it was wiped.")
            .AtMost(2000);
    }
}
