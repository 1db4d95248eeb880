using FluentValidation;
using Microsoft.AspNetCore.Mvc.Rendering;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.SettingDevices.InstallSoftware;

public sealed record InstallSoftwarePage(InstallSoftwareForm Form, SoftwareHead Head, IReadOnlyList<SelectListItem> Devices);

public sealed class InstallSoftwareForm : IVersionedForm
{
    public int Version { get; set; }

    public Guid? DeviceId { get; set; }
}

public sealed class InstallSoftwareFormValidator : AbstractValidator<InstallSoftwareForm>
{
    public InstallSoftwareFormValidator()
    {
        RuleFor(form => form.DeviceId).NotEmpty().WithMessage("Choose the device.");
    }
}
