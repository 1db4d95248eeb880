using System.Security.Cryptography;
using System.Text;

namespace SafeguardingPortal.Domain.Notices.Sheets;

/// <summary>
/// What a poster or a leaflet says: a title and a few parts of short lines. Kept and hashed as text, and read from that text again, so
/// that an earlier leaflet prints as it was given.
/// </summary>
public sealed record Sheet(string Title, IReadOnlyList<SheetPart> Parts)
{
    private const string TitleMark = "# ";
    private const string HeadingMark = "## ";
    private const string LineMark = "- ";

    /// <summary>As text, one line for each line.</summary>
    public string Text => string.Join('\n', Parts
        .SelectMany(part => part.Lines.Select(line => LineMark + OneLine(line)).Prepend(HeadingMark + OneLine(part.Heading)))
        .Prepend(TitleMark + OneLine(Title)));

    /// <summary>As somebody reads it out, for the log of signs.</summary>
    public string Wording => string.Join('\n', Parts.Select(part => $"{part.Heading}: {string.Join(" ", part.Lines)}").Prepend(Title));

    /// <summary>SHA-256 of the text, in hexadecimal.</summary>
    public string Fingerprint => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)));

    /// <exception cref="FormatException">It is not a text of this kind.</exception>
    public static Sheet Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lines = text.Split('\n');
        if (!lines[0].StartsWith(TitleMark, StringComparison.Ordinal))
            throw new FormatException("A sheet begins with its title.");

        var parts = new List<(string Heading, List<string> Lines)>();
        foreach (var line in lines.Skip(1))
        {
            if (line.StartsWith(HeadingMark, StringComparison.Ordinal))
                parts.Add((line[HeadingMark.Length..], []));
            else if (parts.Count > 0 && line.StartsWith(LineMark, StringComparison.Ordinal))
                parts[^1].Lines.Add(line[LineMark.Length..]);
            else
                throw new FormatException("A line of a sheet belongs to a part.");
        }

        return new Sheet(lines[0][TitleMark.Length..], [.. parts.Select(part => new SheetPart(part.Heading, part.Lines))]);
    }

    private static string OneLine(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

/// <summary>A heading with the lines below it.</summary>
public sealed record SheetPart(string Heading, IReadOnlyList<string> Lines);
