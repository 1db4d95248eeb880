using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Devices;

/// <summary>One device that a person handed in, or said that they keep; a person may bring several (C094).</summary>
public sealed class StoredDevice
{
    internal StoredDevice(DeclaredDevice declared)
    {
        Id = declared.Id;
        Kind = declared.Kind;
        Note = string.IsNullOrWhiteSpace(declared.Note) ? null : declared.Note.Trim();
        Kept = declared.Kept;
        ExceptionId = declared.ExceptionId;
    }

    private StoredDevice()
    {
    }

    public Guid Id { get; private init; }

    public DeviceKind Kind { get; private init; }

    /// <summary>What tells it apart, such as "second phone".</summary>
    public string? Note { get; private init; }

    /// <summary>It is not in storage: its owner wears it or keeps it with them, as the rule for its kind or an exception allows.</summary>
    public bool Kept { get; private init; }

    /// <summary>The exception by which it is kept.</summary>
    public Guid? ExceptionId { get; private init; }

    public DateTimeOffset? TakenHomeAt { get; private set; }

    internal void TakeHome(DateTimeOffset at) => TakenHomeAt ??= at;
}

/// <summary>A device as its owner declares it.</summary>
/// <param name="Kept">The owner keeps it instead of putting it away; see <see cref="BroughtDevices"/>.</param>
public sealed record DeclaredDevice(Guid Id, DeviceKind Kind, string? Note = null, bool Kept = false, Guid? ExceptionId = null);

/// <summary>What the owner ticked while storing: locked by code (C076), silent or off (C080), wireless links off (C081).</summary>
public sealed record StorageChecks(bool Locked, bool Silent, bool WirelessOff)
{
    /// <summary>Who saw it put away, where the setting wants somebody to.</summary>
    public Guid? WitnessId { get; init; }

    /// <exception cref="RuleBrokenException">The setting wants a witness and there is none, or it is the owner.</exception>
    public void Require(SettingRules rules, Guid ownerId)
    {
        ArgumentNullException.ThrowIfNull(rules);
        if (rules.AsksWitness && WitnessId is null)
            throw new RuleBrokenException(new WitnessMissing());
        if (WitnessId == ownerId)
            throw new RuleBrokenException(new WitnessIsOwner());
    }
}
