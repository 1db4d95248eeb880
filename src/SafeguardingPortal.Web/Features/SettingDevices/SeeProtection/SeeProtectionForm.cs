using FluentValidation;
using SafeguardingPortal.Domain.SettingDevices;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.SettingDevices.SeeProtection;

public sealed record SeeProtectionPage(SeeProtectionForm Form, DeviceHead Head);

public sealed class SeeProtectionForm : IVersionedForm
{
    public int Version { get; set; }

    public Protection? Protection { get; set; }

    public DateOnly? SeenOn { get; set; }
}

public sealed class SeeProtectionFormValidator : AbstractValidator<SeeProtectionForm>
{
    public SeeProtectionFormValidator()
    {
        RuleFor(form => form.Protection).NotNull().WithMessage("Choose what you saw.");
        RuleFor(form => form.SeenOn).NotNull().WithMessage("Enter the day on which you saw it.");
    }
}
