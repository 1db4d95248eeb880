using System.Text;

namespace SafeguardingPortal.Domain.Breaches.Papers;

/// <summary>Tells what a file is from its own bytes. What is not on the list is not taken; a script or a program never is.</summary>
public static class FileContents
{
    /// <summary>As large as one file may be, in bytes: a photo or a minute of film from a phone.</summary>
    public const int MostBytes = 15 * 1024 * 1024;

    private static readonly string[] HeicBrands = ["heic", "heix", "mif1", "heif"];
    private static readonly string[] VideoBrands = ["isom", "iso2", "iso5", "iso6", "mp41", "mp42", "avc1", "qt  ", "M4V ", "3gp4", "3gp5", "3gp6", "MSNV"];

    /// <summary>Null for every kind that is not taken.</summary>
    public static FileKind? KindOf(ReadOnlySpan<byte> content)
    {
        if (content.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]))
            return FileKind.Jpeg;
        if (content.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]))
            return FileKind.Png;
        if (content.StartsWith("GIF87a"u8) || content.StartsWith("GIF89a"u8))
            return FileKind.Gif;
        if (content.Length > 12 && content.StartsWith("RIFF"u8))
            return content[8..12].SequenceEqual("WEBP"u8) ? FileKind.Webp : content[8..12].SequenceEqual("WAVE"u8) ? FileKind.Sound : null;
        if (content.StartsWith("%PDF-"u8))
            return FileKind.Pdf;
        if (content.Length > 12 && content[4..8].SequenceEqual("ftyp"u8))
            return OfBrand(Encoding.ASCII.GetString(content[8..12]));
        if (content.StartsWith("ID3"u8) || content.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFB]) || content.StartsWith("OggS"u8))
            return FileKind.Sound;
        // A Word file is a zip that names its document within; any other zip is refused.
        if (content.StartsWith("PK\u0003\u0004"u8))
            return content.IndexOf("word/document.xml"u8) >= 0 && content.IndexOf("vbaProject"u8) < 0 ? FileKind.Word : null;
        return IsPlainText(content) ? FileKind.PlainText : null;
    }

    /// <summary>The ending that a download is given, whatever the file was called.</summary>
    public static string Ending(this FileKind kind) => kind switch
    {
        FileKind.Jpeg => ".jpg",
        FileKind.Png => ".png",
        FileKind.Gif => ".gif",
        FileKind.Webp => ".webp",
        FileKind.Heic => ".heic",
        FileKind.Pdf => ".pdf",
        FileKind.Word => ".docx",
        FileKind.Video => ".mp4",
        FileKind.Sound => ".audio",
        FileKind.PlainText => ".txt",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private static FileKind? OfBrand(string brand) =>
        HeicBrands.Contains(brand) ? FileKind.Heic
        : VideoBrands.Contains(brand) ? FileKind.Video
        : brand is "M4A " ? FileKind.Sound : null;

    // Text holds no control characters, and nothing that a browser would take for a page or a shell for a script.
    private static bool IsPlainText(ReadOnlySpan<byte> content)
    {
        if (content.IsEmpty || content.StartsWith("#!"u8) || content.StartsWith("MZ"u8))
            return false;
        foreach (var one in content)
        {
            if (one < 0x20 && one is not (0x09 or 0x0A or 0x0D))
                return false;
        }

        try
        {
            var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(content);
            return !text.TrimStart('\uFEFF', ' ', '\r', '\n', '\t').StartsWith('<');
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
