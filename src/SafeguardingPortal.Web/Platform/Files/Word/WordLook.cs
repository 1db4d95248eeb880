using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace SafeguardingPortal.Web.Platform.Files.Word;

/// <summary>How an exported policy looks in Word: calm headings, room to read.</summary>
internal static class WordLook
{
    /// <summary>The style of a line of the key details; such lines stand close together, and the reader knows them by it.</summary>
    public const string Detail = "PolicyDetail";

    private const string Pine = "0F4C45";

    public static Styles Styles()
    {
        var styles = new Styles(
            new DocDefaults(
                new RunPropertiesDefault(new RunPropertiesBaseStyle(
                    new RunFonts { Ascii = "Calibri", HighAnsi = "Calibri", ComplexScript = "Calibri" }, new FontSize { Val = "23" },
                    new Languages { Val = "en-GB" })),
                new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(
                    new SpacingBetweenLines { After = "120", Line = "276", LineRule = LineSpacingRuleValues.Auto }))),
            Style("Normal", "Normal", null, new StyleParagraphProperties(), new StyleRunProperties()),
            Style("Title", "Title", "Normal", new StyleParagraphProperties(new SpacingBetweenLines { After = "240" }),
                new StyleRunProperties(new Bold(), new Color { Val = Pine }, new FontSize { Val = "44" })),
            Style(Detail, "Policy detail", "Normal", new StyleParagraphProperties(new SpacingBetweenLines { After = "20" }),
                new StyleRunProperties()));
        for (var level = 1; level <= 5; level++)
        {
            styles.Append(Style(
                $"Heading{level}", $"heading {level}", "Normal",
                new StyleParagraphProperties(new KeepNext(), new SpacingBetweenLines { Before = "280", After = "100" },
                    new OutlineLevel { Val = level - 1 }),
                new StyleRunProperties(new Bold(), new Color { Val = Pine },
                    new FontSize { Val = Math.Max(23, 34 - 4 * level).ToString(CultureInfo.InvariantCulture) })));
        }

        return styles;
    }

    public static TableProperties Grid()
    {
        EnumValue<BorderValues> line = BorderValues.Single;
        return new TableProperties(
            new TableBorders(
                new TopBorder { Val = line, Size = 4 }, new LeftBorder { Val = line, Size = 4 }, new BottomBorder { Val = line, Size = 4 },
                new RightBorder { Val = line, Size = 4 }, new InsideHorizontalBorder { Val = line, Size = 4 },
                new InsideVerticalBorder { Val = line, Size = 4 }));
    }

    private static Style Style(string id, string name, string? basedOn, StyleParagraphProperties paragraph, StyleRunProperties run)
    {
        var style = new Style { Type = StyleValues.Paragraph, StyleId = id, Default = id == "Normal" };
        style.Append(new StyleName { Val = name });
        if (basedOn is not null)
            style.Append(new BasedOn { Val = basedOn });
        style.Append(new PrimaryStyle(), paragraph, run);
        return style;
    }
}
