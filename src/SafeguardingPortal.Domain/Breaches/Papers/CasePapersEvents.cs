using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Breaches.Papers;

public sealed record ReporterAddedMore(string Reference) : DomainEvent
{
    public override string Sentence => "The reporter added something";
}

public sealed record ReporterWrittenTo(string Reference) : DomainEvent
{
    public override string Sentence => "The reporter was written to";
}

/// <summary>The file's name is not kept here: it may name somebody.</summary>
public sealed record FileAttached(string Reference, FileKind Kind, int Bytes, string Fingerprint, ScanResult Scan) : DomainEvent
{
    public override string Sentence => $"A file was added ({Kind.Ending()[1..]})";
}
