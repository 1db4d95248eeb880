using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Breaches.Papers;

public sealed record ReporterAddedMore(string Reference) : DomainEvent
{
    public override string Sentence => "The reporter added something";
}

public sealed record ReporterWrittenTo(string Reference, NoteKind Kind) : DomainEvent
{
    public override string Sentence => Kind is NoteKind.Investigation ? "The reporter was asked for more" : "The reporter was written to";
}

/// <summary>The file's name is not kept here: it may name somebody.</summary>
public sealed record FileAttached(string Reference, FileKind Kind, int Bytes, string Fingerprint, ScanResult Scan, bool Receipt) : DomainEvent
{
    public override string Sentence => $"{(Receipt ? "An agency\u2019s receipt or letter" : "A file")} was added ({Kind.Ending()[1..]})";
}
