using SafeguardingPortal.Domain.People;

namespace SafeguardingPortal.Data.SignOffs;

/// <summary>One person who is asked to sign one policy in force, today.</summary>
public sealed class SignOffDutyRow
{
    public required Guid PersonId { get; init; }

    public required string PersonName { get; init; }

    public required string SearchName { get; init; }

    public required string? Email { get; init; }

    public required PersonCategory Category { get; init; }

    public required Guid? LineManagerId { get; init; }

    /// <summary>On a long absence today: not reminded, and nothing grows late.</summary>
    public required bool IsAway { get; init; }

    public required Guid PolicyId { get; init; }

    public required string PolicyTitle { get; init; }

    public required string SearchTitle { get; init; }

    public required Guid VersionId { get; init; }

    public required int VersionNumber { get; init; }

    public required DateTimeOffset PublishedAt { get; init; }

    /// <summary>A signature under the version in force stands today.</summary>
    public required bool IsSigned { get; init; }

    /// <summary>Nothing stands, and the days of grace have passed.</summary>
    public required bool IsOverdue { get; init; }
}
