using FluentValidation;
using SafeguardingPortal.Domain.Devices;

namespace SafeguardingPortal.Web.Features.DeviceCheckIns.AtTheDoor;

/// <summary>The names, and what the page's script needs to go on without a connection.</summary>
/// <param name="Queue">People, places, kinds and questions as JSON. It holds nothing that the page itself does not show.</param>
public sealed record DoorPage(string Site, IReadOnlyList<DoorName> People, string Queue, Guid TabletId);

public sealed record DoorName(Guid Id, string Name);

public sealed record DoorPersonPage(
    DoorForm Form, string Name, IReadOnlyList<StorageChoice> Places, IReadOnlyList<string> Questions, string PostTo);

public sealed class DoorForm
{
    /// <summary>Given by the tablet: sending it twice records it once.</summary>
    public Guid Id { get; set; }

    public Guid PersonId { get; set; }

    public DoorWord? Word { get; set; }

    public List<DeviceKind> Kinds { get; set; } = [];

    public Guid? StoragePlaceId { get; set; }

    /// <summary>The slot it was put into; null to be given one.</summary>
    public int? Slot { get; set; }

    public bool Locked { get; set; }

    public bool Silent { get; set; }

    public bool WirelessOff { get; set; }

    /// <summary>When the person tapped, as the tablet's clock has it; null for now.</summary>
    public DateTimeOffset? At { get; set; }
}

public sealed class DoorFormValidator : AbstractValidator<DoorForm>
{
    public DoorFormValidator()
    {
        RuleFor(form => form.Word).NotNull().WithMessage("Tap what you would like to do.");
        RuleFor(form => form.Kinds).NotEmpty().When(form => form.Word == DoorWord.Stored).WithMessage("Tap what you put away.");
        RuleFor(form => form.StoragePlaceId).NotEmpty().When(form => form.Word == DoorWord.Stored).WithMessage("Tap where you put it.");
    }
}
