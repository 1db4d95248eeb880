using System.Text;
using SafeguardingPortal.Domain.Policies.Text;
using SafeguardingPortal.Web.Platform.Files.Word;

namespace SafeguardingPortal.Web.Platform.Files;

/// <summary>Reads policies from a file: plain text, Markdown or Word (.docx). What the file holds decides, not its name.</summary>
public static class PolicyFile
{
    /// <summary>The largest file taken, in bytes.</summary>
    public const int MaxBytes = 10 * 1024 * 1024;

    // Word for Windows' own code page, for text files that are not UTF-8.
    private static readonly Encoding Western = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <exception cref="FileRefusedException">The file is too large, protected, carries macros, or is of another kind.</exception>
    public static PolicyReading Read(byte[] content)
    {
        ArgumentNullException.ThrowIfNull(content);
        if (content.Length > MaxBytes)
            throw new FileRefusedException("The file is larger than 10 MB; save it without pictures and try again.");
        if (Starts(content, 0xD0, 0xCF, 0x11, 0xE0))
            throw new FileRefusedException("The file is protected with a password or is an old Word file (.doc); save it as .docx without a password.");
        if (Starts(content, (byte)'%', (byte)'P', (byte)'D', (byte)'F'))
            throw new FileRefusedException("The file is a PDF, which cannot be read; take the Word file or the text it was made from.");

        var reading = Starts(content, (byte)'P', (byte)'K') ? ReadWord(content) : PolicyTextReader.Read(Text(content));
        return reading.Policies.Count > 0 ? reading : throw new FileRefusedException("The file holds no text.");
    }

    private static PolicyReading ReadWord(byte[] content)
    {
        var word = WordReader.Read(content);
        var reading = PolicyTextReader.Read(word.Text);
        if (reading.Policies.Count == 0)
            return reading;
        IReadOnlyList<IReadOnlyList<ReadingNotice>> notices = [[.. reading.Notices[0], .. word.Notices], .. reading.Notices.Skip(1)];
        return reading with { Unplaced = [.. reading.Unplaced, .. word.Unplaced], Notices = notices };
    }

    private static string Text(byte[] content)
    {
        if (Starts(content, 0xFF, 0xFE) || Starts(content, 0xFE, 0xFF))
            return (content[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode).GetString(content);
        if (content.Contains((byte)0))
            throw new FileRefusedException("The file is neither text nor Word; save the policy as .docx, .txt or .md.");
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(content);
        }
        catch (DecoderFallbackException)
        {
            return Western.GetString(content);
        }
    }

    private static bool Starts(byte[] content, params ReadOnlySpan<byte> mark) => content.AsSpan().StartsWith(mark);
}
