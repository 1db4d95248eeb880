using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Data.Numbering;

/// <summary>The last number given for one kind of reference in one year of one setting.</summary>
public sealed class ReferenceCounter : IBelongToSetting
{
    public required Guid SettingId { get; init; }

    public required string Kind { get; init; }

    public required int Year { get; init; }

    public int Last { get; set; }

    /// <summary>The secret by which numbers are given in no order.</summary>
    public required Guid Key { get; init; }
}
