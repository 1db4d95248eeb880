using FluentValidation;
using Microsoft.AspNetCore.Mvc.Rendering;
using SafeguardingPortal.Domain.Devices;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.DeviceCheckIns.AtTheDoor;

/// <summary>The names, and what the page's script needs to go on without a connection.</summary>
/// <param name="NamesShown">Where a card or PIN is needed no name is shown, and a card is the way in.</param>
/// <param name="Queue">People, places, kinds and questions as JSON. It holds nothing that the page itself does not show.</param>
public sealed record DoorPage(string Site, IReadOnlyList<DoorName> People, bool NamesShown, string Queue, Guid TabletId);

public sealed record DoorName(Guid Id, string Name);

/// <param name="Witnesses">Whom to name as having seen it; null where the setting does not ask.</param>
public sealed record DoorPersonPage(
    DoorForm Form, string Name, IReadOnlyList<StorageChoice> Places, IReadOnlyList<string> Questions, string PostTo, Setting Setting,
    IReadOnlyList<SelectListItem>? Witnesses)
{
    public IReadOnlyList<DeviceKind> Storable => Brought.Storable(Setting);

    public IReadOnlyList<DeviceKind> Keepable => Brought.Keepable(Setting);

    public string? NotHere => Brought.NotHere(Setting);
}

public sealed class DoorForm
{
    /// <summary>Given by the tablet: sending it twice records it once.</summary>
    public Guid Id { get; set; }

    public Guid PersonId { get; set; }

    public DoorWord? Word { get; set; }

    public List<DeviceKind> Kinds { get; set; } = [];

    /// <summary>What the person keeps, by the setting's rule or an exception.</summary>
    public List<DeviceKind> Kept { get; set; } = [];

    /// <summary>The code of the card that was scanned instead of tapping a name.</summary>
    public string? Card { get; set; }

    public Guid? StoragePlaceId { get; set; }

    /// <summary>The slot it was put into; null to be given one.</summary>
    public int? Slot { get; set; }

    public bool Locked { get; set; }

    public bool Silent { get; set; }

    public bool WirelessOff { get; set; }

    /// <summary>Who saw it put away, where the setting asks.</summary>
    public Guid? WitnessId { get; set; }

    /// <summary>When the person tapped, as the tablet's clock has it; null for now.</summary>
    public DateTimeOffset? At { get; set; }
}

public sealed class DoorFormValidator : AbstractValidator<DoorForm>
{
    public DoorFormValidator()
    {
        RuleFor(form => form.Card).AtMost(300);
        RuleFor(form => form.Word).NotNull().WithMessage("Tap what you would like to do.");
        RuleFor(form => form.Kinds).NotEmpty().When(form => form.Word == DoorWord.Stored).WithMessage("Tap what you put away.");
        RuleFor(form => form.StoragePlaceId).NotEmpty().When(form => form.Word == DoorWord.Stored).WithMessage("Tap where you put it.");
    }
}
