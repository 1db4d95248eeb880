using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Data.Retention;

/// <summary>By which rules the keeping of a setting's records was last worked out: other rules, and all of it is worked out anew.</summary>
public sealed class KeepingRun : IBelongToSetting
{
    public required Guid SettingId { get; init; }

    /// <summary>A hash over the rules' sentences and editions.</summary>
    public required string Book { get; set; }
}
