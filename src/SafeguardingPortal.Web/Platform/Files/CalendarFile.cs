using System.Globalization;
using System.Text;

namespace SafeguardingPortal.Web.Platform.Files;

/// <summary>Something to be done by a day, as an all-day entry.</summary>
/// <param name="Id">The same as long as it is the same thing, so that a programme moves the entry instead of adding another.</param>
public sealed record CalendarEntry(string Id, DateOnly Day, string Summary, string Description, string Url);

/// <summary>
/// Writes a calendar as RFC 5545 has it: lines end in CR LF and are folded at 75 octets, never within a character; backslash, comma,
/// semicolon and line breaks in text are escaped.
/// </summary>
public static class CalendarFile
{
    public const string ContentType = "text/calendar; charset=utf-8";

    private const int LongestLine = 75;

    /// <param name="host">Makes the identifiers unique in the world.</param>
    public static string Write(string name, string host, IEnumerable<CalendarEntry> entries, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var file = new StringBuilder();
        Line(file, "BEGIN:VCALENDAR");
        Line(file, "VERSION:2.0");
        Line(file, "PRODID:-//Safeguarding Portal//Calendar//EN");
        Line(file, "CALSCALE:GREGORIAN");
        Line(file, "METHOD:PUBLISH");
        Line(file, $"X-WR-CALNAME:{Escape(name)}");
        Line(file, "REFRESH-INTERVAL;VALUE=DURATION:PT6H");
        foreach (var entry in entries)
        {
            Line(file, "BEGIN:VEVENT");
            Line(file, $"UID:{entry.Id}@{host}");
            Line(file, string.Create(CultureInfo.InvariantCulture, $"DTSTAMP:{now.UtcDateTime:yyyyMMdd'T'HHmmss'Z'}"));
            Line(file, string.Create(CultureInfo.InvariantCulture, $"DTSTART;VALUE=DATE:{entry.Day:yyyyMMdd}"));
            Line(file, string.Create(CultureInfo.InvariantCulture, $"DTEND;VALUE=DATE:{entry.Day.AddDays(1):yyyyMMdd}"));
            Line(file, $"SUMMARY:{Escape(entry.Summary)}");
            Line(file, $"DESCRIPTION:{Escape(entry.Description)}");
            Line(file, $"URL:{entry.Url}");
            Line(file, "TRANSP:TRANSPARENT");
            Line(file, "END:VEVENT");
        }

        Line(file, "END:VCALENDAR");
        return file.ToString();
    }

    internal static string Escape(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal)
        .Replace("\r\n", "\\n", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal)
        .Replace("\r", "", StringComparison.Ordinal);

    private static void Line(StringBuilder file, string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LongestLine)
            {
                file.Append("\r\n ");
                octets = 1;
            }

            file.Append(rune);
            octets += rune.Utf8SequenceLength;
        }

        file.Append("\r\n");
    }
}
