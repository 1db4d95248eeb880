using System.Text;
using SafeguardingPortal.Web.Platform.Text;

namespace SafeguardingPortal.Web.Platform.Files;

/// <summary>
/// Text as office programs save it: by the mark in front, without one as UTF-8, and where that cannot be in Windows' Western code page.
/// </summary>
public static class PlainText
{
    // Not Latin-1, which has no curly quotes, dashes and euro signs where Windows puts them.
    private static readonly Encoding Western = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>Whether the mark of UTF-16 stands in front, which alone explains bytes of no letter.</summary>
    public static bool IsMarkedUtf16(byte[] content) => Starts(content, 0xFF, 0xFE) || Starts(content, 0xFE, 0xFF);

    // A word processor's line and page ends, by which a policy is understood.
    private const string PageSigns = "\v\f";

    /// <summary>The text without its mark.</summary>
    public static string Decode(byte[] content)
    {
        ArgumentNullException.ThrowIfNull(content);
        return CleanText.Of(Decoded(content), kept: PageSigns);
    }

    private static string Decoded(byte[] content)
    {
        if (IsMarkedUtf16(content))
            return (content[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode).GetString(content, 2, content.Length - 2);
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(content).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            return Western.GetString(content);
        }
    }

    private static bool Starts(byte[] content, params ReadOnlySpan<byte> mark) => content.AsSpan().StartsWith(mark);
}
