namespace SafeguardingPortal.Data.Training;

/// <summary>One person who must hold one course today.</summary>
public sealed class TrainingNeedRow
{
    public required Guid PersonId { get; init; }

    public required Guid CourseId { get; init; }

    public required Guid? LineManagerId { get; init; }

    /// <summary>On a long absence today: not reminded, and nothing grows late.</summary>
    public required bool IsAway { get; init; }

    /// <summary>Something was attended that still counts on the day that was asked about.</summary>
    public required bool IsHeld { get; init; }
}
