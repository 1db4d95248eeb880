namespace SafeguardingPortal.Domain.Calendar;

/// <summary>
/// One of three terms of a year, by the calendar: settings' own dates differ by weeks and this one must hold for all of them.
/// Spring ends in the middle of April, so that an Easter at either end falls between two terms.
/// </summary>
/// <param name="First">Its first day.</param>
/// <param name="Last">Its last day, holidays included, so that every day lies in one term.</param>
public sealed record SchoolTerm(string Key, string Name, DateOnly First, DateOnly Last)
{
    public static SchoolTerm Of(DateOnly day)
    {
        var year = day.Year;
        if (day < new DateOnly(year, 4, 16))
            return Make("spring", "Spring term", new(year, 1, 1), new(year, 4, 15));
        return day < new DateOnly(year, 9, 1)
            ? Make("summer", "Summer term", new(year, 4, 16), new(year, 8, 31))
            : Make("autumn", "Autumn term", new(year, 9, 1), new(year, 12, 31));
    }

    public SchoolTerm Before => Of(First.AddDays(-1));

    private static SchoolTerm Make(string key, string name, DateOnly first, DateOnly last) =>
        new($"{first.Year:0000}-{key}", $"{name} {first.Year:0000}", first, last);
}
