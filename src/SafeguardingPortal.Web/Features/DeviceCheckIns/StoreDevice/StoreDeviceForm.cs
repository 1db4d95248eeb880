using FluentValidation;
using Microsoft.AspNetCore.Mvc.Rendering;
using SafeguardingPortal.Domain.Devices;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.DeviceCheckIns.StoreDevice;

/// <param name="Again">The person checked in today already and stores more.</param>
/// <param name="Witnesses">Whom to name as having seen it; null where the setting does not ask.</param>
public sealed record StoreDevicePage(
    StoreDeviceForm Form, IReadOnlyList<StorageChoice> Places, bool Again, Setting Setting, IReadOnlyList<SelectListItem>? Witnesses)
{
    public IReadOnlyList<DeviceKind> Storable => [.. Brought.Storable(Setting).Where(kind => kind != DeviceKind.Other)];

    public IReadOnlyList<DeviceKind> Keepable => Brought.Keepable(Setting);

    public string? NotHere => Brought.NotHere(Setting);
}

public sealed class StoreDeviceForm
{
    /// <summary>Names this one tap, so that sending it twice stores once.</summary>
    public Guid StepId { get; set; }

    public List<DeviceKind> Kinds { get; set; } = [];

    public string? Other { get; set; }

    /// <summary>What the person keeps, by the setting's rule or an exception.</summary>
    public List<DeviceKind> Kept { get; set; } = [];

    public Guid? StoragePlaceId { get; set; }

    /// <summary>The slot it is in already; null to be given one.</summary>
    public int? Slot { get; set; }

    public bool Locked { get; set; }

    public bool Silent { get; set; }

    public bool WirelessOff { get; set; }

    /// <summary>Who saw it put away, where the setting asks.</summary>
    public Guid? WitnessId { get; set; }

    /// <summary>Something is put away, and not only kept.</summary>
    public bool StoresSomething => Kinds.Count > 0 || !string.IsNullOrWhiteSpace(Other);
}

public sealed class StoreDeviceFormValidator : AbstractValidator<StoreDeviceForm>
{
    public StoreDeviceFormValidator()
    {
        RuleFor(form => form.Kinds)
            .Must((form, _) => form.StoresSomething || form.Kept.Count > 0)
            .WithMessage(new NoDeviceChosen().Message);
        RuleFor(form => form.Other).AtMost(100);
        RuleFor(form => form.StoragePlaceId).NotEmpty().When(form => form.StoresSomething || form.Kept.Count == 0)
            .WithMessage("Choose where you put it.");
    }
}
