using System.Globalization;
using SafeguardingPortal.Domain.Training;

namespace SafeguardingPortal.Domain.Tests.Training;

/// <summary>How a person stands with a course on Wednesday 6 May 2026.</summary>
public sealed class TrainingStandingTests
{
    private static readonly DateOnly Today = new(2026, 5, 6);

    private static readonly Dictionary<string, CourseRule> Rules = new()
    {
        ["for good"] = new(CourseExpiry.Never, null, 28),
        ["2 years"] = new(CourseExpiry.AfterMonths, 24, 28),
        ["its own date"] = new(CourseExpiry.OnItsOwnDate, null, 28),
    };

    [Theory]
    [InlineData("for good", "2019-01-07", Standing.Current, null)]
    [InlineData("2 years", "2026-05-06", Standing.Current, "2028-05-06")]
    [InlineData("2 years", "2024-08-05", Standing.Current, "2026-08-05")]
    [InlineData("2 years", "2024-08-04", Standing.DueIn90, "2026-08-04")]
    [InlineData("2 years", "2024-07-06", Standing.DueIn90, "2026-07-06")]
    [InlineData("2 years", "2024-07-05", Standing.DueIn60, "2026-07-05")]
    [InlineData("2 years", "2024-06-06", Standing.DueIn60, "2026-06-06")]
    [InlineData("2 years", "2024-06-05", Standing.DueIn30, "2026-06-05")]
    [InlineData("2 years", "2024-05-06", Standing.DueIn30, "2026-05-06")]
    [InlineData("2 years", "2024-05-05", Standing.Expired, "2026-05-05")]
    [InlineData("2 years", "2024-02-29", Standing.Expired, "2026-02-28")]
    [InlineData("2 years", "2022-01-10, 2025-01-10", Standing.Current, "2027-01-10")]
    [InlineData("its own date", "2023-09-01 until 2026-08-31", Standing.Current, "2026-08-31")]
    [InlineData("its own date", "2023-06-01 until 2026-05-31", Standing.DueIn30, "2026-05-31")]
    [InlineData("its own date", "2026-04-01 until 2026-04-30", Standing.Expired, "2026-04-30")]
    [InlineData("its own date", "2025-01-10 until 2028-01-09, 2026-02-01 until 2026-06-01", Standing.Current, "2028-01-09")]
    public void What_was_attended_counts_until_its_last_day(string rule, string attended, Standing expected, string? lastDay)
    {
        var standing = TrainingStanding.Of(Rules[rule], Today.AddYears(-8), Attended(attended), Today);

        Assert.Equal((expected, lastDay is null ? null : DateOnly.Parse(lastDay, CultureInfo.InvariantCulture)), (standing.State, standing.LastDay));
        Assert.Equal(expected == Standing.Expired, standing.IsLate);
        Assert.Equal(expected is not (Standing.Current), standing.IsDue);
    }

    [Theory]
    [InlineData("began long ago", "2020-09-01", "2020-09-29", true)]
    [InlineData("the last day is not late", "2026-04-08", "2026-05-06", false)]
    [InlineData("the day after is", "2026-04-07", "2026-05-05", true)]
    [InlineData("began today", "2026-05-06", "2026-06-03", false)]
    public void Whoever_holds_nothing_has_some_days_from_having_to(string because, string neededSince, string dueOn, bool late)
    {
        var standing = TrainingStanding.Of(Rules["2 years"], DateOnly.Parse(neededSince, CultureInfo.InvariantCulture), [], Today);

        Assert.True((Standing.NotYetHeld, DateOnly.Parse(dueOn, CultureInfo.InvariantCulture), late) == (standing.State, standing.DueOn, standing.IsLate), because);
    }

    [Theory]
    [InlineData("", Standing.NotNeeded)]
    [InlineData("2025-05-06", Standing.Current)]
    [InlineData("2020-05-06", Standing.NotNeeded)]
    public void Of_whom_it_is_not_asked_nothing_is_due(string attended, Standing expected)
    {
        var standing = TrainingStanding.Of(Rules["2 years"], null, Attended(attended), Today);

        Assert.Equal((expected, null, false), (standing.State, standing.DueOn, standing.IsLate));
    }

    [Fact]
    public void Whoever_comes_back_to_a_training_that_ran_out_has_the_days_of_a_beginner()
    {
        var standing = TrainingStanding.Of(Rules["2 years"], neededSince: Today.AddDays(-2), Attended("2024-01-10"), Today);

        Assert.Equal((Standing.Expired, Today.AddDays(26), false), (standing.State, standing.DueOn, standing.IsLate));
    }

    private static IReadOnlyList<AttendedOnce> Attended(string words) =>
    [
        .. words.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(once => once.Split(" until "))
            .Select(parts => new AttendedOnce(DateOnly.Parse(parts[0], CultureInfo.InvariantCulture), parts.Length == 1 ? null : DateOnly.Parse(parts[1], CultureInfo.InvariantCulture))),
    ];
}
