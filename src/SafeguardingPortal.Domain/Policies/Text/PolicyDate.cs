using System.Globalization;
using System.Text.RegularExpressions;

namespace SafeguardingPortal.Domain.Policies.Text;

/// <summary>How exactly a printed date tells its day.</summary>
public enum DatePrecision
{
    /// <summary>There is no date in it that can be read.</summary>
    None,
    Day,
    Month,

    /// <summary>A school term: autumn September to December, spring January to March, summer April to August.</summary>
    Term,

    /// <summary>A calendar year ("2024") or a school year ("2024/25", September to August).</summary>
    Year,
}

/// <summary>A date as policies print it: kept as printed, with what it means (C006, C007).</summary>
/// <param name="First">The first day it can mean; equal to <paramref name="Last"/> for a full date.</param>
/// <param name="Qualifier">The words around it without their brackets: "or when required".</param>
public sealed partial record PolicyDate(string Raw, DatePrecision Precision, DateOnly? First, DateOnly? Last, string Qualifier)
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    public static PolicyDate Read(string raw)
    {
        ArgumentNullException.ThrowIfNull(raw);
        return Try(raw, Iso(), DatePrecision.Day, match => Day(Number(match, "y"), Number(match, "m"), Number(match, "d")))
            ?? Try(raw, Numeric(), DatePrecision.Day, NumericDay)
            ?? Try(raw, DayFirst(), DatePrecision.Day, match => Day(Century(Number(match, "y")), Month(match), Number(match, "d")))
            ?? Try(raw, MonthFirst(), DatePrecision.Day, match => Day(Number(match, "y"), Month(match), Number(match, "d")))
            ?? Try(raw, MonthOnly(), DatePrecision.Month, match => Span(Century(Number(match, "y")), Month(match), 1))
            ?? Try(raw, NumericMonth(), DatePrecision.Month, match => Span(Number(match, "y"), Number(match, "m"), 1))
            ?? Try(raw, Term(), DatePrecision.Term, TermOf)
            ?? Try(raw, SchoolYear(), DatePrecision.Year, SchoolYearOf)
            ?? Try(raw, YearOnly(), DatePrecision.Year, match => Span(Number(match, "y"), 1, 12))
            ?? new PolicyDate(raw, DatePrecision.None, null, null, raw.Trim());
    }

    private static PolicyDate? Try(string raw, Regex pattern, DatePrecision precision, Func<Match, (DateOnly First, DateOnly Last)?> read)
    {
        var match = pattern.Match(raw);
        if (!match.Success)
            return null;
        // 31/02/2024 is no day and must not pass as "February 2024".
        if (read(match) is not { } span)
            return new PolicyDate(raw, DatePrecision.None, null, null, raw.Trim());
        var around = $"{raw[..match.Index].Trim()} {raw[(match.Index + match.Length)..].Trim()}".Trim(' ', '(', ')', ',', ';', '.', '-',
            '–', '[', ']');
        return new PolicyDate(raw, precision, span.First, span.Last, around);
    }

    /// <summary>Whether the month is printed before the day, as in the United States: "09/15/2024".</summary>
    public bool IsMonthFirst => Precision == DatePrecision.Day && Numeric().Match(Raw) is { Success: true } match && !Iso().IsMatch(Raw)
        && Number(match, "m") > 12;

    private static (DateOnly, DateOnly)? NumericDay(Match match)
    {
        var (year, month, day) = (Century(Number(match, "y")), Number(match, "m"), Number(match, "d"));
        return month > 12 && day <= 12 ? Day(year, day, month) : Day(year, month, day);
    }

    private static (DateOnly, DateOnly)? Day(int year, int month, int day)
    {
        if (!IsYear(year) || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
            return null;
        var date = new DateOnly(year, month, day);
        return (date, date);
    }

    private static (DateOnly, DateOnly)? Span(int year, int month, int months)
    {
        if (!IsYear(year) || month is < 1 or > 12)
            return null;
        var first = new DateOnly(year, month, 1);
        return (first, first.AddMonths(months).AddDays(-1));
    }

    private static (DateOnly, DateOnly)? TermOf(Match match) => char.ToUpperInvariant(match.Groups["term"].Value[0]) switch
    {
        'A' => Span(Number(match, "y"), 9, 4),
        'S' when match.Groups["term"].Value.StartsWith("sp", StringComparison.OrdinalIgnoreCase) => Span(Number(match, "y"), 1, 3),
        _ => Span(Number(match, "y"), 4, 5),
    };

    private static (DateOnly, DateOnly)? SchoolYearOf(Match match)
    {
        var start = Number(match, "y");
        return Century(Number(match, "next")) == start + 1 ? Span(start, 9, 12) : null;
    }

    private static bool IsYear(int year) => year is >= 1990 and <= 2099;

    private static int Century(int year) => year < 100 ? 2000 + year : year;

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    private static int Month(Match match) => Array.IndexOf(Months, match.Groups["month"].Value[..3].ToLowerInvariant()) + 1;

    private const string MonthName = @"(?<month>Jan(uary)?|Feb(ruary)?|Mar(ch)?|Apr(il)?|May|June?|July?|Aug(ust)?|Sept?(ember)?"
        + @"|Oct(ober)?|Nov(ember)?|Dec(ember)?)";
    private const RegexOptions AnyCase = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"\b(?<y>\d{4})-(?<m>\d{2})-(?<d>\d{2})\b")]
    private static partial Regex Iso();

    // Mixed separators such as 7/10.2021 are a slip of the finger, not another date.
    [GeneratedRegex(@"\b(?<d>\d{1,2})\s?[/.\-]\s?(?<m>\d{1,2})\s?[/.\-]\s?(?<y>\d{4}|\d{2})\b")]
    private static partial Regex Numeric();

    [GeneratedRegex(@"\b((Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s+)?(?<d>\d{1,2})\s?(st|nd|rd"
        + @"|th)?\s*(of\s+)?" + MonthName + @"\.?,?\s*(?<y>\d{4}|\d{2})\b", AnyCase)]
    private static partial Regex DayFirst();

    [GeneratedRegex(@"\b" + MonthName + @"\.?\s+(?<d>\d{1,2})\s?(st|nd|rd|th)?,?\s+(?<y>\d{4})\b", AnyCase)]
    private static partial Regex MonthFirst();

    [GeneratedRegex(@"\b" + MonthName + @"\.?,?['’\s\-/]*(?<y>\d{4}|(?<=['’\s\-/])\d{2})\b", AnyCase)]
    private static partial Regex MonthOnly();

    [GeneratedRegex(@"\b(?<m>\d{1,2})\s?[/.\-]\s?(?<y>\d{4})\b")]
    private static partial Regex NumericMonth();

    [GeneratedRegex(@"\b(?<term>Autumn|Spring|Summer)(\s+term)?\s*(\d\s+)?(?<y>\d{4})\b", AnyCase)]
    private static partial Regex Term();

    [GeneratedRegex(@"\b(?<y>20\d{2})\s?[/\-–]\s?(?<next>20\d{2}|\d{2})\b")]
    private static partial Regex SchoolYear();

    [GeneratedRegex(@"\b(?<y>20\d{2})\b")]
    private static partial Regex YearOnly();
}
