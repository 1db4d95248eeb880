using System.Globalization;
using System.Text;

namespace SafeguardingPortal.Web.Platform.Print;

/// <summary>Words as a CSS string, for the margins of printed pages, where CSS can only put fixed words.</summary>
public static class CssText
{
    /// <summary>Everything but plain letters goes in as its code point: no title can close the string, the style or the page.</summary>
    public static string Quoted(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var quoted = new StringBuilder("\"");
        foreach (var rune in text.EnumerateRunes())
        {
            // CSS takes the space after a code point for its end, so each has one.
            if (rune.IsAscii && (Rune.IsLetterOrDigit(rune) || rune.Value == ' '))
                quoted.Append(rune);
            else
                quoted.Append(CultureInfo.InvariantCulture, $"\\{rune.Value:x6} ");
        }

        return quoted.Append('"').ToString();
    }
}
