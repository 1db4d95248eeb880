using SafeguardingPortal.Domain.Calendar;

namespace SafeguardingPortal.Domain.Tests.Calendar;

/// <summary>The list is data; these work it out again from the Act's rules, so that a slip of the pen shows.</summary>
public sealed class BankHolidaysTests
{
    public static TheoryData<int> Years => [.. BankHolidays.Years.Order()];

    [Fact]
    public void The_list_covers_2020_to_2030_without_a_gap() => Assert.Equal(Enumerable.Range(2020, 11), BankHolidays.Years.Order());

    [Theory, MemberData(nameof(Years))]
    public void Good_Friday_and_Easter_Monday_follow_Easter(int year)
    {
        var easter = EasterSunday(year);

        Assert.Equal("Good Friday", BankHolidays.England[easter.AddDays(-2)]);
        Assert.Equal("Easter Monday", BankHolidays.England[easter.AddDays(1)]);
    }

    [Theory, MemberData(nameof(Years))]
    public void No_holiday_is_listed_on_a_weekend(int year) => Assert.DoesNotContain(
        In(year), day => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday);

    [Theory, MemberData(nameof(Years))]
    public void A_year_has_eight_holidays_and_one_more_when_proclaimed(int year) =>
        Assert.Equal(year switch { 2022 => 10, 2023 => 9, _ => 8 }, In(year).Count());

    [Theory, MemberData(nameof(Years))]
    public void Christmas_and_New_Year_move_to_the_next_working_day_when_they_fall_on_a_weekend(int year)
    {
        DateOnly[] fixedDays = [new(year, 1, 1), new(year, 12, 25), new(year, 12, 26)];
        List<DateOnly> expected = [.. fixedDays.Where(day => !Weekend(day))];
        foreach (var moved in fixedDays.Where(Weekend))
        {
            var to = moved;
            while (Weekend(to) || expected.Contains(to))
                to = to.AddDays(1);
            expected.Add(to);
        }

        Assert.Equal(expected.Order(), In(year).Where(day => day.Month is 12 || (day.Month is 1 && day.Day <= 3)).Order());
    }

    [Theory, MemberData(nameof(Years))]
    public void May_and_August_Mondays_stand_unless_proclaimed_otherwise(int year)
    {
        var firstInMay = FirstMonday(year, 5);
        var lastInMay = LastMonday(year, 5);

        Assert.Equal(year != 2020, BankHolidays.England.ContainsKey(firstInMay));
        Assert.Equal(year != 2022, BankHolidays.England.ContainsKey(lastInMay));
        Assert.Equal("Summer bank holiday", BankHolidays.England[LastMonday(year, 8)]);
    }

    [Theory]
    [InlineData("2020-05-08", "Early May bank holiday (VE Day)")]
    [InlineData("2022-06-02", "Spring bank holiday")]
    [InlineData("2022-06-03", "Platinum Jubilee")]
    [InlineData("2022-09-19", "State Funeral of Queen Elizabeth II")]
    [InlineData("2023-05-08", "Coronation of King Charles III")]
    [InlineData("2021-12-28", "Boxing Day (substitute day)")]
    [InlineData("2022-12-27", "Christmas Day (substitute day)")]
    [InlineData("2023-01-02", "New Year's Day (substitute day)")]
    public void Proclaimed_and_substitute_days_are_there(string day, string name) =>
        Assert.Equal(name, BankHolidays.England[DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)]);

    private static IEnumerable<DateOnly> In(int year) => BankHolidays.England.Keys.Where(day => day.Year == year);

    private static bool Weekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    private static DateOnly FirstMonday(int year, int month) =>
        Enumerable.Range(1, 7).Select(day => new DateOnly(year, month, day)).Single(day => day.DayOfWeek == DayOfWeek.Monday);

    private static DateOnly LastMonday(int year, int month) =>
        Enumerable.Range(25, 7).Select(day => new DateOnly(year, month, day)).Single(day => day.DayOfWeek == DayOfWeek.Monday);

    // Gauss's method for the Gregorian calendar.
    private static DateOnly EasterSunday(int year)
    {
        int a = year % 19, b = year / 100, c = year % 100;
        var h = ((19 * a) + b - (b / 4) - ((b - ((b + 8) / 25) + 1) / 3) + 15) % 30;
        var l = (32 + (2 * (b % 4)) + (2 * (c / 4)) - h - (c % 4)) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var sum = h + l - (7 * m) + 114;
        return new DateOnly(year, sum / 31, (sum % 31) + 1);
    }
}
