using System.Collections.Frozen;
using System.Globalization;

namespace SafeguardingPortal.Domain.Calendar;

/// <summary>
/// Bank holidays in England, as data. Every year listed is complete: a day of a listed year that is not here is no bank holiday.
/// Substitute days are listed where they fall; a holiday on a weekend that was moved is not listed on the weekend.
/// </summary>
public static class BankHolidays
{
    /// <summary>Banking and Financial Dealings Act 1971, schedule 1, with the proclamations that move or add a day.</summary>
    public const string Source = "https://www.gov.uk/bank-holidays (England and Wales) and the Banking and Financial Dealings Act 1971";

    /// <summary>When the list was last checked. Years not yet proclaimed follow the Act; a one-off day may still be added to them.</summary>
    public static readonly DateOnly CheckedOn = new(2026, 11, 21);

    /// <summary>The last year that counts as settled. Later ones follow the Act, and whoever reads a deadline in them is told so.</summary>
    public static int SettledTo => CheckedOn.Year + 1;

    private const string List = """
        2020-01-01 New Year's Day
        2020-04-10 Good Friday
        2020-04-13 Easter Monday
        2020-05-08 Early May bank holiday (VE Day)
        2020-05-25 Spring bank holiday
        2020-08-31 Summer bank holiday
        2020-12-25 Christmas Day
        2020-12-28 Boxing Day (substitute day)

        2021-01-01 New Year's Day
        2021-04-02 Good Friday
        2021-04-05 Easter Monday
        2021-05-03 Early May bank holiday
        2021-05-31 Spring bank holiday
        2021-08-30 Summer bank holiday
        2021-12-27 Christmas Day (substitute day)
        2021-12-28 Boxing Day (substitute day)

        2022-01-03 New Year's Day (substitute day)
        2022-04-15 Good Friday
        2022-04-18 Easter Monday
        2022-05-02 Early May bank holiday
        2022-06-02 Spring bank holiday
        2022-06-03 Platinum Jubilee
        2022-08-29 Summer bank holiday
        2022-09-19 State Funeral of Queen Elizabeth II
        2022-12-26 Boxing Day
        2022-12-27 Christmas Day (substitute day)

        2023-01-02 New Year's Day (substitute day)
        2023-04-07 Good Friday
        2023-04-10 Easter Monday
        2023-05-01 Early May bank holiday
        2023-05-08 Coronation of King Charles III
        2023-05-29 Spring bank holiday
        2023-08-28 Summer bank holiday
        2023-12-25 Christmas Day
        2023-12-26 Boxing Day

        2024-01-01 New Year's Day
        2024-03-29 Good Friday
        2024-04-01 Easter Monday
        2024-05-06 Early May bank holiday
        2024-05-27 Spring bank holiday
        2024-08-26 Summer bank holiday
        2024-12-25 Christmas Day
        2024-12-26 Boxing Day

        2025-01-01 New Year's Day
        2025-04-18 Good Friday
        2025-04-21 Easter Monday
        2025-05-05 Early May bank holiday
        2025-05-26 Spring bank holiday
        2025-08-25 Summer bank holiday
        2025-12-25 Christmas Day
        2025-12-26 Boxing Day

        2026-01-01 New Year's Day
        2026-04-03 Good Friday
        2026-04-06 Easter Monday
        2026-05-04 Early May bank holiday
        2026-05-25 Spring bank holiday
        2026-08-31 Summer bank holiday
        2026-12-25 Christmas Day
        2026-12-28 Boxing Day (substitute day)

        2027-01-01 New Year's Day
        2027-03-26 Good Friday
        2027-03-29 Easter Monday
        2027-05-03 Early May bank holiday
        2027-05-31 Spring bank holiday
        2027-08-30 Summer bank holiday
        2027-12-27 Christmas Day (substitute day)
        2027-12-28 Boxing Day (substitute day)

        2028-01-03 New Year's Day (substitute day)
        2028-04-14 Good Friday
        2028-04-17 Easter Monday
        2028-05-01 Early May bank holiday
        2028-05-29 Spring bank holiday
        2028-08-28 Summer bank holiday
        2028-12-25 Christmas Day
        2028-12-26 Boxing Day

        2029-01-01 New Year's Day
        2029-03-30 Good Friday
        2029-04-02 Easter Monday
        2029-05-07 Early May bank holiday
        2029-05-28 Spring bank holiday
        2029-08-27 Summer bank holiday
        2029-12-25 Christmas Day
        2029-12-26 Boxing Day

        2030-01-01 New Year's Day
        2030-04-19 Good Friday
        2030-04-22 Easter Monday
        2030-05-06 Early May bank holiday
        2030-05-27 Spring bank holiday
        2030-08-26 Summer bank holiday
        2030-12-25 Christmas Day
        2030-12-26 Boxing Day
        """;

    public static FrozenDictionary<DateOnly, string> England { get; } = Read(List);

    /// <summary>The years that the list covers completely.</summary>
    public static FrozenSet<int> Years { get; } = England.Keys.Select(day => day.Year).ToFrozenSet();

    private static FrozenDictionary<DateOnly, string> Read(string list) => list
        .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .ToFrozenDictionary(line => DateOnly.ParseExact(line[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture), line => line[11..]);
}
