using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Domain.Tablets;

namespace SafeguardingPortal.Data.Tablets;

/// <summary>One person at one shared tablet, for one task. It ends after the task, or when nothing happens for a minute.</summary>
public sealed class TabletVisit : IBelongToSetting
{
    public required Guid Id { get; init; }

    public required Guid SettingId { get; init; }

    public required Guid TabletId { get; init; }

    public required Guid PersonId { get; init; }

    /// <summary>SHA-256 of the secret in the visit's cookie.</summary>
    public required string SecretHash { get; init; }

    public required Identification How { get; set; }

    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>When it ends by itself, unless something happens before.</summary>
    public required DateTimeOffset EndsAt { get; set; }
}
