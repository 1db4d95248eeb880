namespace SafeguardingPortal.Domain.SignOffs;

/// <summary>What one person owes under one policy, on one day.</summary>
/// <param name="DueOn">The last day of grace; null when nothing is owed.</param>
/// <param name="DaysOverdue">Calendar days after the last day of grace; 0 when nothing is overdue.</param>
/// <param name="SignedOn">The day of the last signature that was not withdrawn, under whichever version.</param>
public sealed record SignOffDuty(DutyStatus Status, DutyCause Cause, DateOnly? DueOn, int DaysOverdue, DateOnly? SignedOn)
{
    public static SignOffDuty NotRequired { get; } = new(DutyStatus.NotRequired, DutyCause.None, null, 0, null);

    public bool IsOwed => Status is DutyStatus.Outstanding or DutyStatus.NeedsResign or DutyStatus.Overdue;
}

public enum DutyStatus
{
    NotRequired,
    Signed,

    /// <summary>Never signed, and still within the days of grace.</summary>
    Outstanding,

    /// <summary>Signed before, must sign again, and still within the days of grace.</summary>
    NeedsResign,

    /// <summary>The days of grace have passed.</summary>
    Overdue,
}

/// <summary>Why something is owed.</summary>
public enum DutyCause
{
    None,
    NeverSigned,
    NewVersion,
    YearlyRenewal,
    Withdrawn,
}
