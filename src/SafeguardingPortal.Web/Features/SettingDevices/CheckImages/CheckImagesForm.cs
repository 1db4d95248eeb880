using FluentValidation;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.SettingDevices.CheckImages;

public sealed record CheckImagesPage(CheckImagesForm Form, DeviceHead Head);

public sealed class CheckImagesForm : IVersionedForm
{
    public int Version { get; set; }

    public int? Found { get; set; }

    public string? Note { get; set; }
}

public sealed class CheckImagesFormValidator : AbstractValidator<CheckImagesForm>
{
    public CheckImagesFormValidator()
    {
        RuleFor(form => form.Found).NotNull().WithMessage("Enter how many pictures were left on it; 0 when there were none.");
        RuleFor(form => form.Note).AtMost(2000);
    }
}
