using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.SettingDevices;

public sealed record SettingDeviceRegistered(string Reference, string Name, SettingDeviceKind Kind, string SerialNumber) : DomainEvent
{
    public override string Sentence => $"Put {Name} on the register of the setting's devices";
}

public sealed record SettingDeviceDescribed(string Reference, string Name) : DomainEvent
{
    public override string Sentence => "Changed what the register says";
}

public sealed record ProtectionSeen(string Reference, Protection Protection, DateOnly SeenOn) : DomainEvent
{
    public override string Sentence => $"Saw for themselves: {char.ToLowerInvariant(Protection.Label()[0])}{Protection.Label()[1..]}";
}

/// <param name="FromId">Who had it before; null for the store.</param>
public sealed record SettingDeviceIssued(string Reference, Guid PersonId, Guid? FromId, string Room) : DomainEvent
{
    public override string Sentence => $"Handed over, kept in {Room}";
}

public sealed record SettingDeviceReturned(string Reference, Guid? FromId, string Store) : DomainEvent
{
    public override string Sentence => $"Taken back, kept in {Store}";
}

public sealed record ClearedForOuting(string Reference, Guid? WitnessId) : DomainEvent
{
    public override string Sentence => "Transferred and wiped its pictures before leaving, and signed for it";
}

public sealed record TakenOffSite(string Reference, Guid PersonId, string Destination, bool Encrypted) : DomainEvent
{
    public override string Sentence => Encrypted
        ? $"Taken off site to {Destination}"
        : $"Let go to {Destination} without encryption";
}

public sealed record BroughtBack(string Reference, string Store) : DomainEvent
{
    public override string Sentence => $"Back on site, kept in {Store}";
}

public sealed record ImagesChecked(string Reference, int Found, DateOnly NextOn) : DomainEvent
{
    public override string Sentence => Found == 0
        ? "Looked for pictures left on it and found none"
        : $"Looked for pictures left on it, found {Found} and cleared them";
}

public sealed record SettingDeviceLost(string Reference, Guid? LastHolderId) : DomainEvent
{
    public override string Sentence => "Missing";
}

public sealed record SettingDeviceFound(string Reference, string Store) : DomainEvent
{
    public override string Sentence => $"Found, kept in {Store}";
}

public sealed record SettingDeviceRetired(string Reference) : DomainEvent
{
    public override string Sentence => "Given up, its data wiped";
}
