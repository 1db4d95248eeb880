using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Data.Audit;

/// <summary>
/// An audit entry that waits for its seal. Written in the save of the entry and taken away in the save of the seal, so that sealing never
/// looks through the trail for what is missing.
/// </summary>
public sealed class UnsealedEntry : IBelongToSetting
{
    public required Guid EntryId { get; init; }

    public required Guid SettingId { get; init; }

    /// <summary>As the entry has it: seals follow the order of time.</summary>
    public required DateTimeOffset At { get; init; }
}
