using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using SafeguardingPortal.Domain.Calendar;

namespace SafeguardingPortal.Web.Commands;

/// <summary>
/// <c>deadlines</c>: reads lines "RULE TIME" and prints one JSON object a line, with the working. A line that cannot be answered
/// carries its error and the next one is read.
/// </summary>
public sealed partial class DeadlinesCommand
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public int Run(string[] args, TextReader @in, TextWriter @out, TextWriter err)
    {
        ArgumentNullException.ThrowIfNull(args);
        ArgumentNullException.ThrowIfNull(@in);
        ArgumentNullException.ThrowIfNull(@out);
        ArgumentNullException.ThrowIfNull(err);
        if (args.Length > 0)
        {
            err.WriteLine("Usage: deadlines < lines of \"RULE TIME\", such as \"lado 2026-05-01T15:40:00+01:00\"");
            return 2;
        }

        // Some editors begin a file with a mark that is no word of it.
        for (var line = @in.ReadLine()?.TrimStart('\uFEFF'); line is not null; line = @in.ReadLine())
        {
            if (string.IsNullOrWhiteSpace(line))
                continue;

            var words = line.Split((char[]?)null, 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            var (rule, knew) = (words[0], words.Length > 1 ? words[1] : "");
            var (deadline, sentence) = Answer(rule, knew);
            @out.WriteLine(deadline is null
                ? JsonSerializer.Serialize(new { rule, knew, error = sentence }, Json)
                : JsonSerializer.Serialize(new { rule, knew, deadline, because = sentence }, Json));
        }

        return 0;
    }

    private static (string? Deadline, string Sentence) Answer(string key, string time)
    {
        if (DeadlineRules.Find(key) is not { } rule)
            return (null, $"There is no rule of that name. The rules are {string.Join(", ", DeadlineRules.All.Select(known => known.Key))}.");
        if (WrongWith(time, out var knew) is { } wrong)
            return (null, wrong);
        if (Deadline.Of(rule, knew, WorkingDays.England, out var gap) is not { } deadline)
            return (null, gap!.Message);

        return (deadline.LastMoment is { } moment
            ? moment.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture)
            : deadline.LastDay.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), deadline.Because);
    }

    // A time without an offset is refused: it would be read in whatever zone the machine happens to be in.
    // Years at the very edges are refused too, because London's clock or the limit would leave the calendar.
    private static string? WrongWith(string text, out DateTimeOffset time)
    {
        const string Shape = "Give the time as ISO 8601 with its offset, such as 2026-05-01T15:40:00+01:00.";
        time = default;
        var match = IsoTime().Match(text);
        if (!match.Success)
            return Shape;

        var local = $"{match.Groups["date"].Value}T{match.Groups["time"].Value}";
        if (!DateTime.TryParse(local, CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            return "There is no such day or time.";
        var offset = match.Groups["hours"] is { Success: true } hours
            ? $"{match.Groups["sign"].Value}{hours.Value}:{(match.Groups["minutes"] is { Success: true } m ? m.Value : "00")}"
            : "+00:00";
        if (!DateTimeOffset.TryParse(local + offset, CultureInfo.InvariantCulture, DateTimeStyles.None, out time))
            return Shape;
        return time.UtcDateTime.Year is > 1 and < 9999 ? null : "This year is outside the calendar.";
    }

    [GeneratedRegex(
        @"^(?<date>[0-9]{4}-[0-9]{2}-[0-9]{2})[Tt](?<time>[0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]{1,7})?)?)([Zz]|(?<sign>[+-])(?<hours>[0-9]{2})(:?(?<minutes>[0-9]{2}))?)$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex IsoTime();
}
