namespace SafeguardingPortal.Web.Platform.Evidence;

/// <summary>
/// One kind of evidence that a promise in a policy is kept. A feature adds a class of this kind beside what it speaks of, and it is found
/// by scanning: the pages, the pack and the marking of promises know it from then on.
/// </summary>
public interface IPromiseEvidence
{
    /// <summary>Stored with each promise tied to it, so it never changes: lower-case words with hyphens, at most 60 characters.</summary>
    string Key { get; }

    /// <summary>Names it in a list of choices: "Signed acceptable use policies".</summary>
    string Label { get; }

    /// <summary>What it shows, and what it does not, in a sentence or two.</summary>
    string Shows { get; }

    /// <summary>Words by which a clause is recognised as one that this may show, in lower case; the longest match wins.</summary>
    IReadOnlyList<string> Recognises { get; }

    /// <summary>
    /// Reads it for a period. The answer is the same for every reader and may be printed, so it must not tell anyone what they may
    /// not know: no names, no count from which a person can be worked out, nothing about a case that one of the readers is the subject of.
    /// </summary>
    Task<EvidenceReading> ReadAsync(EvidenceScope scope, CancellationToken ct);
}
