using System.Text;

namespace SafeguardingPortal.Web.Platform.Files;

/// <summary>A file of text that somebody gave: plain text, Markdown or Word.</summary>
public static class TextFile
{
    /// <summary>In bytes. A policy with pictures in it can be several megabytes; its words are not.</summary>
    public const int LargestBytes = 10 * 1024 * 1024;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <exception cref="UnreadableFileException">The file is too large, of another kind, or damaged.</exception>
    public static async Task<string> ReadAsync(Stream file, string name, CancellationToken ct)
    {
        using var content = new MemoryStream();
        await file.CopyToAsync(content, ct);
        if (content.Length > LargestBytes)
            throw new UnreadableFileException("The file is larger than 10 MB. Save it without its pictures and try again.");

        return Path.GetExtension(name).ToUpperInvariant() switch
        {
            ".TXT" or ".MD" or ".MARKDOWN" or "" => Decode(content.ToArray()),
            ".DOCX" => WordText.Read(content),
            ".DOC" or ".ODT" or ".RTF" or ".PDF" => throw new UnreadableFileException(
                "This kind of file cannot be read. Save it as a Word document (.docx), or copy its text and paste it."),
            _ => throw new UnreadableFileException("Choose a file that ends in .txt, .md or .docx."),
        };
    }

    /// <summary>UTF-8 or, with a byte order mark, UTF-16; anything else is read as Western European, as older programs write it.</summary>
    private static string Decode(byte[] bytes)
    {
        if (bytes is [0xFF, 0xFE, ..])
            return Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2);
        if (bytes is [0xFE, 0xFF, ..])
            return Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2);
        if (Array.IndexOf(bytes, (byte)0) >= 0)
            throw new UnreadableFileException("This file holds no text. Choose a file that ends in .txt, .md or .docx.");

        try
        {
            return StrictUtf8.GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            return Encoding.Latin1.GetString(bytes);
        }
    }
}

/// <summary>The file cannot be read; the message tells the person what to do instead.</summary>
public sealed class UnreadableFileException(string message, Exception? inner = null) : Exception(message, inner);
