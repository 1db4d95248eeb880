using System.Globalization;
using System.Numerics;
using System.Security.Cryptography;
using System.Text;
using SafeguardingPortal.Domain.Calendar;

namespace SafeguardingPortal.Domain.SpotChecks;

/// <summary>
/// One drawn check: who, where and when. Each part is the SHA-256 of the text "seed:number:part", read as one big number, modulo the
/// length of its list: for the person, the place and the day the published lists, for the time the minutes of the stretch drawn for
/// the day. Nothing else goes in, so anyone with the seed and the lists gets the same.
/// </summary>
public sealed record SpotCheckLot(int Number, Guid PersonId, string Person, Guid PlaceId, string Place, DateTimeOffset At)
{
    public static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>Which of so many is drawn, counted from 0.</summary>
    public static int Index(string seed, int number, string part, int of)
    {
        var said = string.Create(CultureInfo.InvariantCulture, $"{seed}:{number}:{part}");
        return (int)(new BigInteger(SHA256.HashData(Encoding.UTF8.GetBytes(said)), isUnsigned: true, isBigEndian: true) % of);
    }

    /// <summary>The Mondays to Fridays of a period that are no bank holidays in England, as far as the calendar knows.</summary>
    public static IReadOnlyList<DateOnly> WorkingDaysOf(DateOnly from, DateOnly until) =>
    [
        .. Enumerable.Range(0, until.DayNumber - from.DayNumber + 1).Select(from.AddDays)
            .Where(day => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && WorkingDays.England.BankHolidayOn(day) is null),
    ];

    /// <summary>A stretch of restricted time as the published list holds it.</summary>
    public static string Line(SpotCheckTime time) =>
        string.Create(CultureInfo.InvariantCulture, $"{time.Day:yyyy-MM-dd}|{time.From:HH:mm}|{time.Until:HH:mm}");

    internal static IReadOnlyList<SpotCheckLot> DrawAll(SpotCheckDraw draw)
    {
        var (people, places, times) = (Read(draw.People), Read(draw.Places), TimesOf(draw));
        if (times.Count == 0)
            return [];
        return [.. Enumerable.Range(1, draw.Count).Select(Draw).OrderBy(lot => lot.At).ThenBy(lot => lot.Number)];

        SpotCheckLot Draw(int number)
        {
            var who = people[Index(draw.Seed, number, "person", people.Count)];
            var where = places[Index(draw.Seed, number, "place", places.Count)];
            var (day, from, until) = times[Index(draw.Seed, number, "day", times.Count)];
            var time = from.AddMinutes(Index(draw.Seed, number, "time", Math.Max(1, (int)(until - from).TotalMinutes)));
            return new SpotCheckLot(number, who.Id, who.Name, where.Id, where.Name, London.Instant(day, time));
        }
    }

    private static IReadOnlyList<SpotCheckTime> TimesOf(SpotCheckDraw draw) => draw.Times.Length > 0
        ? [.. draw.Times.Split('\n').Select(line => line.Split('|')).Select(parts => new SpotCheckTime(
            DateOnly.Parse(parts[0], CultureInfo.InvariantCulture), TimeOnly.Parse(parts[1], CultureInfo.InvariantCulture),
            TimeOnly.Parse(parts[2], CultureInfo.InvariantCulture)))]
        : draw.DayEnds <= draw.DayStarts ? []
        : [.. WorkingDaysOf(draw.From, draw.Until).Select(day => new SpotCheckTime(day, draw.DayStarts, draw.DayEnds))];

    private static IReadOnlyList<SpotCheckChoice> Read(string lines) =>
        [.. lines.Split('\n').Select(line => line.Split('|', 2)).Select(parts => new SpotCheckChoice(Guid.Parse(parts[0]), parts[1]))];
}
