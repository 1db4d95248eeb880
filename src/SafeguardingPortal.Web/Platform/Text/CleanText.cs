using System.Text;

namespace SafeguardingPortal.Web.Platform.Text;

/// <summary>Text as it was typed or sent, without signs that nobody can see and that the database or a Word file cannot hold.</summary>
public static class CleanText
{
    private const string LineSigns = "\t\n\r";

    /// <param name="kept">Control characters that mean something here, besides tabs and line ends, which always do.</param>
    /// <returns>The text without control characters; half of a pair that stands for one sign becomes a replacement character.</returns>
    public static string Of(string text, string kept = "")
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!text.Any(sign => char.IsSurrogate(sign) || !Stays(sign)))
            return text;
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (!rune.IsBmp || Stays((char)rune.Value))
                clean.Append(rune);
        }

        return clean.ToString();

        bool Stays(char sign) => sign >= ' ' || LineSigns.Contains(sign, StringComparison.Ordinal) || kept.Contains(sign, StringComparison.Ordinal);
    }
}
