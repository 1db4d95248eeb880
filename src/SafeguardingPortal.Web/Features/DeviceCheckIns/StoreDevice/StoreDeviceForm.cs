using FluentValidation;
using SafeguardingPortal.Domain.Devices;

namespace SafeguardingPortal.Web.Features.DeviceCheckIns.StoreDevice;

/// <param name="Again">The person checked in today already and stores more.</param>
public sealed record StoreDevicePage(StoreDeviceForm Form, IReadOnlyList<StorageChoice> Places, bool Again, string RestrictedTime);

public sealed class StoreDeviceForm
{
    /// <summary>Names this one tap, so that sending it twice stores once.</summary>
    public Guid StepId { get; set; }

    public List<DeviceKind> Kinds { get; set; } = [];

    public string? Other { get; set; }

    public Guid? StoragePlaceId { get; set; }

    /// <summary>The slot it is in already; null to be given one.</summary>
    public int? Slot { get; set; }

    public bool Locked { get; set; }

    public bool Silent { get; set; }

    public bool WirelessOff { get; set; }
}

public sealed class StoreDeviceFormValidator : AbstractValidator<StoreDeviceForm>
{
    public StoreDeviceFormValidator()
    {
        RuleFor(form => form.Kinds)
            .Must((form, kinds) => kinds.Count > 0 || !string.IsNullOrWhiteSpace(form.Other))
            .WithMessage(new NoDeviceChosen().Message);
        RuleFor(form => form.Other).MaximumLength(100).WithMessage("Use 100 characters at most.");
        RuleFor(form => form.StoragePlaceId).NotEmpty().WithMessage("Choose where you put it.");
    }
}
