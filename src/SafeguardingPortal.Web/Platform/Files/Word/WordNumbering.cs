using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Wordprocessing;

namespace SafeguardingPortal.Web.Platform.Files.Word;

/// <summary>Counts Word's automatic numbers, which the file does not hold: it only says how to count.</summary>
internal sealed partial class WordNumbering(Numbering? numbering)
{
    private readonly Dictionary<(int List, int Level), int> counts = [];
    private readonly HashSet<(int Number, int Level)> restarted = [];

    /// <summary>The mark printed before a paragraph of that list and level ("2.1", "a)", "•"), empty when there is none.</summary>
    public string Next(int numberId, int level)
    {
        var instance = numbering?.Elements<NumberingInstance>().FirstOrDefault(item => item.NumberID?.Value == numberId);
        if (instance?.AbstractNumId?.Val?.Value is not { } list || LevelOf(list, level) is not { } format)
            return "";
        if (format.NumberingFormat?.Val?.Value == NumberFormatValues.Bullet)
            return BulletOf(format.LevelText?.Val?.Value);
        if (format.NumberingFormat?.Val?.Value == NumberFormatValues.None)
            return "";

        Count(instance, numberId, list, level, format);
        return Placeholder().Replace(format.LevelText?.Val?.Value ?? "",
            match => Print(list, int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) - 1)).Trim();
    }

    private void Count(NumberingInstance instance, int numberId, int list, int level, Level format)
    {
        var start = instance.Elements<LevelOverride>()
            .FirstOrDefault(item => item.LevelIndex?.Value == level)?.StartOverrideNumberingValue?.Val?.Value;
        if (start is not null && restarted.Add((numberId, level)))
            counts[(list, level)] = start.Value;
        else
            counts[(list, level)] = counts.TryGetValue((list, level), out var count) ? count + 1
                : format.StartNumberingValue?.Val?.Value ?? 1;
        foreach (var deeper in counts.Keys.Where(key => key.List == list && key.Level > level).ToList())
            counts.Remove(deeper);
    }

    private string Print(int list, int level)
    {
        var format = LevelOf(list, level);
        var count = counts.TryGetValue((list, level), out var reached) ? reached : format?.StartNumberingValue?.Val?.Value ?? 1;
        var kind = format?.NumberingFormat?.Val?.Value ?? NumberFormatValues.Decimal;
        if (kind is NumberFormatValues.LowerLetter or NumberFormatValues.UpperLetter)
            return kind == NumberFormatValues.LowerLetter ? Letter(count) : Letter(count).ToUpperInvariant();
        if (kind is NumberFormatValues.LowerRoman or NumberFormatValues.UpperRoman)
            return kind == NumberFormatValues.LowerRoman ? Roman(count) : Roman(count).ToUpperInvariant();
        return count.ToString(CultureInfo.InvariantCulture);
    }

    private Level? LevelOf(int list, int level) =>
        numbering?.Elements<AbstractNum>().FirstOrDefault(item => item.AbstractNumberId?.Value == list)
        ?.Elements<Level>().FirstOrDefault(item => item.LevelIndex?.Value == level);

    /// <summary>Symbol fonts put their bullets where other fonts have nothing.</summary>
    private static string BulletOf(string? text) => text is { Length: 1 } && text[0] is not (>= '\uE000' and <= '\uF8FF') ? text : "•";

    private static string Letter(int count) => new((char)('a' + (count - 1) % 26), 1 + (count - 1) / 26);

    private static string Roman(int count)
    {
        (int Value, string Sign)[] signs = [(50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")];
        var text = "";
        foreach (var (value, sign) in signs)
        {
            for (; count >= value && text.Length < 20; count -= value)
                text += sign;
        }

        return text;
    }

    [GeneratedRegex("%([1-9])")]
    private static partial Regex Placeholder();
}
