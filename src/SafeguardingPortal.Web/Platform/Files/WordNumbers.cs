using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Wordprocessing;

namespace SafeguardingPortal.Web.Platform.Files;

/// <summary>Counts a Word document's lists along, so that each item carries the number or bullet that Word prints.</summary>
internal sealed partial class WordNumbers(Numbering? numbering)
{
    private readonly Dictionary<int, int[]> counts = [];

    /// <summary>The printed mark of a list item; null for a paragraph that is none.</summary>
    public (int Level, string Mark)? Next(Paragraph paragraph)
    {
        var properties = paragraph.ParagraphProperties?.NumberingProperties;
        if (properties?.NumberingId?.Val?.Value is not (> 0 and var list))
            return null;

        var level = Math.Clamp(properties.NumberingLevelReference?.Val?.Value ?? 0, 0, 8);
        var definition = Definition(list);
        var counted = counts.TryGetValue(list, out var known) ? known : counts[list] = new int[9];
        counted[level] = counted[level] == 0 ? Level(definition, level)?.StartNumberingValue?.Val?.Value ?? 1 : counted[level] + 1;
        Array.Clear(counted, level + 1, counted.Length - level - 1);

        var shape = Level(definition, level);
        var format = shape?.NumberingFormat?.Val?.Value ?? NumberFormatValues.Bullet;
        if (format == NumberFormatValues.Bullet || format == NumberFormatValues.None)
            return (level, "-");

        var pattern = shape?.LevelText?.Val?.Value ?? $"%{level + 1}.";
        return (level, Placeholder().Replace(pattern, match =>
        {
            var at = match.Groups[1].Value[0] - '1';
            return Printed(Math.Max(1, counted[at]), Level(definition, at)?.NumberingFormat?.Val?.Value ?? NumberFormatValues.Decimal);
        }));
    }

    private AbstractNum? Definition(int list)
    {
        var id = numbering?.Elements<NumberingInstance>().FirstOrDefault(one => one.NumberID?.Value == list)?.AbstractNumId?.Val?.Value;
        return numbering?.Elements<AbstractNum>().FirstOrDefault(one => one.AbstractNumberId?.Value == id);
    }

    private static Level? Level(AbstractNum? definition, int level) =>
        definition?.Elements<Level>().FirstOrDefault(one => one.LevelIndex?.Value == level);

    private static string Printed(int number, NumberFormatValues format)
    {
        if (format == NumberFormatValues.LowerLetter)
            return Letters(number).ToLowerInvariant();
        if (format == NumberFormatValues.UpperLetter)
            return Letters(number);
        if (format == NumberFormatValues.LowerRoman)
            return Roman(number).ToLowerInvariant();
        return format == NumberFormatValues.UpperRoman ? Roman(number) : number.ToString(CultureInfo.InvariantCulture);
    }

    private static string Letters(int number) => new((char)('A' + (number - 1) % 26), (number - 1) / 26 + 1);

    private static string Roman(int number)
    {
        (int Value, string Sign)[] signs =
        [
            (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"),
            (5, "V"), (4, "IV"), (1, "I"),
        ];
        var text = "";
        foreach (var (value, sign) in signs)
        {
            for (; number >= value; number -= value)
                text += sign;
        }

        return text;
    }

    [GeneratedRegex("%([1-9])")]
    private static partial Regex Placeholder();
}
