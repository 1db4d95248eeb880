using System.Security.Cryptography;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Breaches.Papers;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Web.Platform.Files;

namespace SafeguardingPortal.Web.Features.Shared;

/// <summary>A file that was checked and may be stored.</summary>
internal sealed record CheckedFile(AttachedFile Described, byte[] Content);

/// <summary>The name and why it is not taken, in a sentence that says what to do.</summary>
public sealed record FileNotTaken(string Name, string Why) : Refusal($"{Name}: {Why}", "Files");

/// <summary>Reads sent files, tells what they are from what they hold, and has them scanned where a scanner is set up.</summary>
internal static class IncomingFiles
{
    /// <summary>As many files as one form takes.</summary>
    public const int Most = 5;

    /// <summary>The largest request that a form with files may be: its files and some room for its words.</summary>
    public const long MostBytes = (Most * FileContents.MostBytes) + (1024 * 1024);

    /// <summary>The same for a form that anybody may send.</summary>
    public const long MostBytesFromAnybody = 20 * 1024 * 1024;

    /// <param name="inAll">How many bytes the files may have together, where that is less than each may have.</param>
    /// <exception cref="RuleBrokenException">A file is too large, empty, of a kind that is not taken, or harmful.</exception>
    public static async Task<IReadOnlyList<CheckedFile>> CheckAsync(
        this IMalwareScanner scanner, IReadOnlyList<IFormFile> files, bool forgetNames, CancellationToken ct, long inAll = MostBytes)
    {
        if (files.Count > Most)
            throw new RuleBrokenException(new FileNotTaken("Too many files", $"Send at most {Most} at a time."));
        if (files.Sum(file => file.Length) > inAll)
            throw new RuleBrokenException(new FileNotTaken("Too much at once", $"Send at most {inAll / 1024 / 1024} MB in all."));
        var taken = new List<CheckedFile>();
        foreach (var file in files)
        {
            var content = await ReadAsync(file, ct);
            var kind = FileContents.KindOf(content)
                ?? throw Refused(file, "This kind of file is not taken. Send a photo, a film, a sound, a PDF, a Word file or plain text.");
            var name = forgetNames ? $"file-{taken.Count + 1}" : Plain(file.FileName);
            taken.Add(new CheckedFile(
                new AttachedFile(
                    Ids.New(), name + kind.Ending(), kind, content.Length, Convert.ToHexStringLower(SHA256.HashData(content)),
                    await ScanAsync(scanner, file, content, ct)),
                content));
        }

        return taken;
    }

    private static async Task<byte[]> ReadAsync(IFormFile file, CancellationToken ct)
    {
        if (file.Length == 0)
            throw Refused(file, "The file is empty.");
        if (file.Length > FileContents.MostBytes)
            throw Refused(file, $"The file is larger than {FileContents.MostBytes / 1024 / 1024} MB. Send a shorter or smaller one.");
        using var memory = new MemoryStream();
        await file.CopyToAsync(memory, ct);
        return memory.ToArray();
    }

    private static async Task<ScanResult> ScanAsync(IMalwareScanner scanner, IFormFile file, byte[] content, CancellationToken ct)
    {
        try
        {
            return await scanner.ScanAsync(content, ct) switch
            {
                ScanVerdict.NotConfigured => ScanResult.NotScanned,
                ScanVerdict.Clean => ScanResult.Clean,
                ScanVerdict.Harmful => throw Refused(file, "The malware scanner refused it. Tell whoever looks after your computers."),
                _ => throw new InvalidOperationException("An unknown verdict."),
            };
        }
        catch (FileRefusedException failed)
        {
            throw Refused(file, failed.Message);
        }
    }

    private static RuleBrokenException Refused(IFormFile file, string why) => new(new FileNotTaken(Plain(file.FileName), why));

    // Without its folder, its ending and whatever a file system or a header could trip over.
    private static string Plain(string name)
    {
        var bare = Path.GetFileNameWithoutExtension(name.Replace('\\', '/'));
        var kept = new string([.. bare.Where(letter => char.IsLetterOrDigit(letter) || letter is ' ' or '-' or '_')]).Trim();
        return kept.Length == 0 ? "file" : kept[..Math.Min(kept.Length, 80)];
    }
}
