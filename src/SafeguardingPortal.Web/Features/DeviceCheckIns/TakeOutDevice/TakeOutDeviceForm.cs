using FluentValidation;
using SafeguardingPortal.Domain.Devices;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.DeviceCheckIns.TakeOutDevice;

/// <param name="LiveUntil">When the person's live exception ends; null when there is none.</param>
/// <param name="BreakIsFine">A break at this moment needs no exception here.</param>
public sealed record TakeOutDevicePage(
    TakeOutDeviceForm Form, string? ExceptionReference, DateTimeOffset? LiveUntil, bool IsRestrictedNow, bool BreakIsFine,
    BreakRule Breaks, string RestrictedTime);

public sealed class TakeOutDeviceForm : IVersionedForm
{
    public int Version { get; set; }

    public Guid StepId { get; set; }

    public TakeOutReason? Reason { get; set; }

    public string? Note { get; set; }
}

public sealed class TakeOutDeviceFormValidator : AbstractValidator<TakeOutDeviceForm>
{
    public TakeOutDeviceFormValidator()
    {
        RuleFor(form => form.Reason).NotNull().WithMessage("Choose why you take it out.");
        RuleFor(form => form.Note)
            .NotEmpty().When(form => form.Reason == TakeOutReason.Emergency).WithMessage(new EmergencyNoteMissing().Message);
        RuleFor(form => form.Note).AtMost(500);
    }
}
