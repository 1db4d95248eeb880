using FluentValidation;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.SettingDevices.RecordFound;

public sealed record RecordFoundPage(RecordFoundForm Form, DeviceHead Head);

public sealed class RecordFoundForm : IVersionedForm
{
    public int Version { get; set; }

    public string? Place { get; set; }

    public string? Reason { get; set; }
}

public sealed class RecordFoundFormValidator : AbstractValidator<RecordFoundForm>
{
    public RecordFoundFormValidator()
    {
        RuleFor(form => form.Place)
            .NotEmpty().WithMessage("Say where it is kept.")
            .AtMost(200);
        RuleFor(form => form.Reason)
            .NotEmpty().WithMessage("Say how it was found.")
            .AtMost(2000);
    }
}
