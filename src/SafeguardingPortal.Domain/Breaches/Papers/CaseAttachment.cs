namespace SafeguardingPortal.Domain.Breaches.Papers;

/// <summary>What a file is, by what it holds and not by what it is called.</summary>
public enum FileKind
{
    Jpeg,
    Png,
    Gif,
    Webp,
    Heic,
    Pdf,
    Word,
    Video,
    Sound,
    PlainText,
}

/// <summary>What a scan for malware said when the file came in.</summary>
public enum ScanResult
{
    /// <summary>No scanner is set up. The page says so beside the file.</summary>
    NotScanned,
    Clean,
}

/// <summary>A file as it came in: checked, and stored encrypted elsewhere under the same identifier.</summary>
/// <param name="Fingerprint">SHA-256 of the content, in hexadecimal: proof that what is downloaded is what was sent.</param>
public sealed record AttachedFile(Guid Id, string Name, FileKind Kind, int Bytes, string Fingerprint, ScanResult Scan);

/// <summary>A file of a case. Its content is served as a download only.</summary>
public sealed class CaseAttachment
{
    internal CaseAttachment(AttachedFile file, bool fromReporter, bool isReceipt, DateTimeOffset at)
    {
        Id = file.Id;
        Name = file.Name;
        Kind = file.Kind;
        Bytes = file.Bytes;
        Fingerprint = file.Fingerprint;
        Scan = file.Scan;
        FromReporter = fromReporter;
        IsReceipt = isReceipt;
        At = at;
    }

    private CaseAttachment()
    {
    }

    public Guid Id { get; private init; }

    public string Name { get; private init; } = "";

    public FileKind Kind { get; private init; }

    public int Bytes { get; private init; }

    public string Fingerprint { get; private init; } = "";

    public ScanResult Scan { get; private init; }

    public bool FromReporter { get; private init; }

    /// <summary>An agency's receipt or letter.</summary>
    public bool IsReceipt { get; private init; }

    public DateTimeOffset At { get; private init; }

    /// <summary>
    /// Whether nobody opens it because the case may hold illegal content. A letter that could come in all the same can be read all the same.
    /// </summary>
    public bool IsHeldIn(Breach breach)
    {
        ArgumentNullException.ThrowIfNull(breach);
        return breach.IllegalContent && !(IsReceipt && IsLetter(Kind));
    }

    internal static bool IsLetter(FileKind kind) => kind is FileKind.Pdf or FileKind.PlainText;
}
