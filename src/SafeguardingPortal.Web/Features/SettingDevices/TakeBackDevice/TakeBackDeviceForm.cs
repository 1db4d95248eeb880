using FluentValidation;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.SettingDevices.TakeBackDevice;

public sealed record TakeBackDevicePage(TakeBackDeviceForm Form, DeviceHead Head);

public sealed class TakeBackDeviceForm : IVersionedForm
{
    public int Version { get; set; }

    public string? Place { get; set; }
}

public sealed class TakeBackDeviceFormValidator : AbstractValidator<TakeBackDeviceForm>
{
    public TakeBackDeviceFormValidator()
    {
        RuleFor(form => form.Place)
            .NotEmpty().WithMessage("Say where it is kept.")
            .AtMost(200);
    }
}
