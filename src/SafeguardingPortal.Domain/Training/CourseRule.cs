using System.Globalization;

namespace SafeguardingPortal.Domain.Training;

/// <summary>For how long a training holds once it was attended.</summary>
public enum CourseExpiry
{
    /// <summary>For good.</summary>
    Never,

    /// <summary>Some months, the same day of the month included.</summary>
    AfterMonths,

    /// <summary>Until the date that is recorded with each attendance: the one on the certificate, or the end of a school year.</summary>
    OnItsOwnDate,
}

/// <summary>How a course is measured.</summary>
/// <param name="Months">Where it holds for some months.</param>
/// <param name="WithinDays">Calendar days from having to hold it to the last day for attending it.</param>
public sealed record CourseRule(CourseExpiry Expiry, int? Months, int WithinDays)
{
    /// <summary>The last day on which an attendance counts; null for good.</summary>
    public DateOnly? LastDayOf(AttendedOnce attended)
    {
        ArgumentNullException.ThrowIfNull(attended);
        return Expiry switch
        {
            CourseExpiry.Never => null,
            CourseExpiry.AfterMonths => attended.On.AddMonths(Months!.Value),
            // Recorded under an earlier rule, without a date of its own: it counts on its day only.
            CourseExpiry.OnItsOwnDate => attended.GoodUntil ?? attended.On,
            _ => throw new InvalidOperationException($"Unknown rule {Expiry}."),
        };
    }

    public string InWords() => Expiry switch
    {
        CourseExpiry.Never => "does not run out",
        CourseExpiry.AfterMonths => Months == 1
            ? "runs out after 1 month"
            : string.Create(CultureInfo.InvariantCulture, $"runs out after {Months} months"),
        CourseExpiry.OnItsOwnDate => "runs out on the date of each certificate",
        _ => throw new InvalidOperationException($"Unknown rule {Expiry}."),
    };
}

/// <summary>One attendance that was not withdrawn.</summary>
public sealed record AttendedOnce(DateOnly On, DateOnly? GoodUntil = null);
