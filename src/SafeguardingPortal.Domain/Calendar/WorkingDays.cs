using System.Diagnostics.CodeAnalysis;

namespace SafeguardingPortal.Domain.Calendar;

/// <summary>
/// Monday to Friday without bank holidays. A setting's own closure days (an inset day, the summer weeks) are working days here:
/// a duty to tell somebody outside does not pause because the setting is shut.
/// A year that the bank-holiday list does not cover is an answer of its own and never a guess.
/// </summary>
/// <param name="settledTo">The last year to which no one-off day is expected to be added any more.</param>
public sealed class WorkingDays(IReadOnlyDictionary<DateOnly, string> bankHolidays, IReadOnlySet<int> years, int settledTo)
{
    public static WorkingDays England { get; } = new(BankHolidays.England, BankHolidays.Years, BankHolidays.SettledTo);

    /// <summary>A bank holiday may still be moved or added to the year.</summary>
    public bool MayStillChange(int year) => year > settledTo;

    public bool Covers(int year) => years.Contains(year);

    /// <summary>The bank holiday's name, or null on any other day.</summary>
    public string? BankHolidayOn(DateOnly day) => bankHolidays.GetValueOrDefault(day);

    /// <exception cref="Shared.RuleBrokenException">The year is not covered (<see cref="YearNotCovered"/>).</exception>
    public bool IsWorkingDay(DateOnly day) =>
        Covers(day.Year) ? CountsAsWorkingDay(day) : throw new Shared.RuleBrokenException(new YearNotCovered(day.Year));

    /// <summary>The nth working day strictly after a day.</summary>
    /// <param name="count">1 or more.</param>
    /// <exception cref="Shared.RuleBrokenException">A year on the way is not covered (<see cref="YearNotCovered"/>).</exception>
    public DateOnly After(DateOnly day, int count) =>
        TryAfter(day, count, out var found, out var gap) ? found.Value : throw new Shared.RuleBrokenException(gap);

    /// <summary>As <see cref="After"/>, answering with the gap instead of throwing.</summary>
    public bool TryAfter(
        DateOnly day, int count, [NotNullWhen(true)] out DateOnly? found, [NotNullWhen(false)] out YearNotCovered? gap)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        found = null;
        gap = null;
        var candidate = day;
        while (count > 0)
        {
            candidate = candidate.AddDays(1);
            if (!Covers(candidate.Year))
            {
                gap = new YearNotCovered(candidate.Year);
                return false;
            }

            if (CountsAsWorkingDay(candidate))
                count--;
        }

        found = candidate;
        return true;
    }

    private bool CountsAsWorkingDay(DateOnly day) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !bankHolidays.ContainsKey(day);
}
