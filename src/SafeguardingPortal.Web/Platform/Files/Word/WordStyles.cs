using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;

namespace SafeguardingPortal.Web.Platform.Files.Word;

/// <summary>What a paragraph's style makes of it, following the styles it is based on.</summary>
internal sealed class WordStyles(Styles? styles)
{
    private const int MaxAncestors = 12;

    /// <summary>0 for the title, 1 for a main heading and so on; null for running text.</summary>
    public int? HeadingLevel(Paragraph paragraph)
    {
        if (paragraph.ParagraphProperties?.OutlineLevel?.Val?.Value is { } outline and < 5)
            return outline + 1;
        foreach (var style in Ancestry(paragraph))
        {
            if (LevelOf(style.StyleName?.Val?.Value) is { } named)
                return named;
            if (style.StyleParagraphProperties?.OutlineLevel?.Val?.Value is { } depth and < 5)
                return depth + 1;
        }

        // Some programs use Word's styles by their ids without describing them.
        return LevelOf(paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value);
    }

    private static int? LevelOf(string? name)
    {
        var plain = name?.Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant() ?? "";
        if (plain == "title")
            return 0;
        return plain.StartsWith("heading", StringComparison.Ordinal)
            && int.TryParse(plain["heading".Length..], NumberStyles.None, CultureInfo.InvariantCulture, out var level)
            ? Math.Clamp(level, 1, 5)
            : null;
    }

    /// <summary>Whether the file was exported from here; then every style means what it says.</summary>
    public bool AreOurs => styles?.Elements<Style>().Any(style => style.StyleId?.Value == WordLook.Detail) == true;

    /// <summary>A line of the key details in a policy that was exported from here.</summary>
    public bool IsDetail(Paragraph paragraph) => Ancestry(paragraph).Any(style => style.StyleId?.Value == WordLook.Detail);

    /// <summary>A line of an automatic table of contents.</summary>
    public bool IsContents(Paragraph paragraph) =>
        Ancestry(paragraph)
            .Any(style => style.StyleName?.Val?.Value is { } name && name.StartsWith("toc", StringComparison.OrdinalIgnoreCase));

    /// <summary>The list and level a paragraph is counted in; a list numbered 0 means "none".</summary>
    public (int NumberId, int Level)? NumberingOf(Paragraph paragraph)
    {
        var own = paragraph.ParagraphProperties?.NumberingProperties;
        var all = Ancestry(paragraph)
            .Select(style => style.StyleParagraphProperties?.NumberingProperties).Prepend(own).OfType<NumberingProperties>().ToList();
        var number = all.Select(item => item.NumberingId?.Val?.Value).FirstOrDefault(id => id is not null);
        var level = all.Select(item => item.NumberingLevelReference?.Val?.Value).FirstOrDefault(depth => depth is not null) ?? 0;
        return number is > 0 ? (number.Value, level) : null;
    }

    private IEnumerable<Style> Ancestry(Paragraph paragraph)
    {
        var id = paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value;
        for (var steps = 0; id is not null && steps < MaxAncestors; steps++)
        {
            if (styles?.Elements<Style>().FirstOrDefault(style => style.StyleId?.Value == id) is not { } style)
                yield break;
            yield return style;
            id = style.BasedOn?.Val?.Value;
        }
    }
}
