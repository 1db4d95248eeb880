using FluentValidation;
using Microsoft.AspNetCore.Mvc.Rendering;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.SettingDevices.IssueDevice;

public sealed record IssueDevicePage(IssueDeviceForm Form, DeviceHead Head, IReadOnlyList<SelectListItem> People);

public sealed class IssueDeviceForm : IVersionedForm
{
    public int Version { get; set; }

    public Guid? PersonId { get; set; }

    public string? Place { get; set; }
}

public sealed class IssueDeviceFormValidator : AbstractValidator<IssueDeviceForm>
{
    public IssueDeviceFormValidator()
    {
        RuleFor(form => form.PersonId).NotEmpty().WithMessage("Choose who has it from now on.");
        RuleFor(form => form.Place)
            .NotEmpty().WithMessage("Say where it is used.")
            .AtMost(200);
    }
}
