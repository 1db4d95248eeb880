using SafeguardingPortal.Web.Platform.Files.Word;

namespace SafeguardingPortal.Web.Platform.Files;

/// <summary>Opens a file of plain text, Markdown or Word (.docx). What the file holds decides, not its name.</summary>
public static class PolicyFile
{
    /// <summary>The largest file taken. A policy with pictures in it can be several megabytes; its words are not.</summary>
    public const int MaxBytes = 10 * 1024 * 1024;

    /// <exception cref="FileRefusedException">The file is too large, protected, damaged, carries macros, or is of another kind.</exception>
    public static PaperText Open(byte[] content)
    {
        ArgumentNullException.ThrowIfNull(content);
        if (content.Length > MaxBytes)
            throw new FileRefusedException("The file is larger than 10 MB; save it without pictures and try again.");
        if (Starts(content, 0xD0, 0xCF, 0x11, 0xE0))
            throw new FileRefusedException("The file is protected with a password or is an old Word file (.doc); save it as .docx "
                + "without a password.");
        if (content.AsSpan().StartsWith("%PDF"u8) || content.AsSpan().StartsWith("{\\rtf"u8))
            throw new FileRefusedException("The file is a PDF or RTF, which cannot be read; take the Word file or the text it was "
                + "made from.");
        return content.AsSpan().StartsWith("PK"u8) ? WordReader.Read(content) : PaperText.Of(Text(content));
    }

    private static string Text(byte[] content)
    {
        if (!PlainText.IsMarkedUtf16(content) && content.AsSpan().IndexOfAnyInRange((byte)0, (byte)8) >= 0)
            throw new FileRefusedException("The file is neither text nor Word; save the policy as .docx, .txt or .md.");
        return PlainText.Decode(content);
    }

    private static bool Starts(byte[] content, params ReadOnlySpan<byte> mark) => content.AsSpan().StartsWith(mark);
}
