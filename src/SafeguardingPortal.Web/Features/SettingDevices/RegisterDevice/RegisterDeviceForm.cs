using FluentValidation;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.SettingDevices;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.SettingDevices.RegisterDevice;

public sealed record RegisterDevicePage(RegisterDeviceForm Form);

public sealed class RegisterDeviceForm
{
    public string? Name { get; set; }

    public SettingDeviceKind? Kind { get; set; }

    public string? SerialNumber { get; set; }

    public string? SimNumber { get; set; }

    public bool HasCamera { get; set; }

    public int? ImageCheckEveryDays { get; set; }

    public bool IsEmergencyPhone { get; set; }

    public AllowedUsers? AllowedUsers { get; set; }

    public string? Store { get; set; }

    /// <summary>Names this one form, so that sending it twice registers once.</summary>
    public Guid Id { get; set; } = Ids.New();

    public DeviceParticulars ToParticulars() => new(
        Name ?? "", Kind!.Value, SerialNumber ?? "", SimNumber, HasCamera, IsEmergencyPhone, AllowedUsers!.Value, ImageCheckEveryDays);
}

public sealed class RegisterDeviceFormValidator : AbstractValidator<RegisterDeviceForm>
{
    public RegisterDeviceFormValidator()
    {
        RuleFor(form => form.Name)
            .NotEmpty().WithMessage("Enter a name that people here use, such as Acorn room tablet.")
            .AtMost(200);
        RuleFor(form => form.Kind).NotNull().WithMessage("Choose what it is.");
        RuleFor(form => form.SerialNumber)
            .NotEmpty().WithMessage("Enter the serial number. It is on the back or in the settings.")
            .AtMost(100);
        RuleFor(form => form.SimNumber).AtMost(40);
        RuleFor(form => form.AllowedUsers).NotNull().WithMessage("Choose who may use it.");
        RuleFor(form => form.Store)
            .NotEmpty().WithMessage("Say where it is kept when nobody has it.")
            .AtMost(200);
        RuleFor(form => form.ImageCheckEveryDays)
            .InclusiveBetween(1, 366).When(form => form.HasCamera).WithMessage(new ImageCheckPeriodMissing().Message)
            .NotNull().When(form => form.HasCamera).WithMessage(new ImageCheckPeriodMissing().Message);
    }
}
