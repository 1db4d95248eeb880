using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Data.Audit;

/// <summary>
/// A link of the chain that makes a changed, removed or slipped-in audit entry show. Seals are numbered without gaps per setting;
/// each hash covers the entry and the hash before it. The entry's own hash is kept beside it, so that the chain still holds where the content of
/// an entry went with a record that two people disposed of.
/// </summary>
public sealed class AuditSeal : IBelongToSetting
{
    public required Guid SettingId { get; init; }

    public required long Number { get; init; }

    public required Guid EntryId { get; init; }

    public required string EntryHash { get; init; }

    public required string Hash { get; init; }
}
