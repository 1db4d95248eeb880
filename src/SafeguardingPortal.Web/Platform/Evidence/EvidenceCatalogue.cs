namespace SafeguardingPortal.Web.Platform.Evidence;

/// <summary>All kinds of evidence that the features offer, by label.</summary>
public sealed class EvidenceCatalogue(IEnumerable<IPromiseEvidence> kinds)
{
    public IReadOnlyList<IPromiseEvidence> All { get; } = [.. kinds.OrderBy(kind => kind.Label, StringComparer.Ordinal)];

    /// <summary>Null for a key that no feature offers any more.</summary>
    public IPromiseEvidence? Find(string? key) => All.FirstOrDefault(kind => kind.Key == key);

    /// <summary>The kind that may show what this clause promises; null when none is recognised.</summary>
    public IPromiseEvidence? SuggestFor(string clause) => All
        .Select(kind => (Kind: kind, Length: kind.Recognises
            .Where(words => BeginsAWord(clause, words))
            .Select(words => words.Length).DefaultIfEmpty().Max()))
        .Where(found => found.Length > 0)
        .OrderByDescending(found => found.Length)
        .Select(found => found.Kind)
        .FirstOrDefault();

    // "sign a" must not be found in "design a".
    private static bool BeginsAWord(string clause, string words)
    {
        for (var at = clause.IndexOf(words, StringComparison.OrdinalIgnoreCase); at >= 0;
             at = clause.IndexOf(words, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (at == 0 || !char.IsLetter(clause[at - 1]))
                return true;
        }

        return false;
    }

    /// <summary>Reads every kind, one after the other: they share one database context.</summary>
    public async Task<IReadOnlyDictionary<string, EvidenceReading>> ReadAllAsync(EvidenceScope scope, CancellationToken ct)
    {
        var readings = new Dictionary<string, EvidenceReading>(StringComparer.Ordinal);
        foreach (var kind in All)
            readings[kind.Key] = await kind.ReadAsync(scope, ct);
        return readings;
    }
}
