namespace SafeguardingPortal.Domain.Policies.Text;

/// <summary>What was read from one file. Every word of the file stands in a policy or among the unplaced pieces.</summary>
/// <param name="Unplaced">Pieces that belong to no paragraph, as they were printed.</param>
public sealed record PolicyReading(IReadOnlyList<PolicyDocument> Policies, IReadOnlyList<string> Unplaced)
{
    /// <summary>What the reader noticed on its way, for each policy in order.</summary>
    public IReadOnlyList<IReadOnlyList<ReadingNotice>> Notices { get; init; } = [];
}

/// <summary>Something a person should look at that the read policy itself no longer shows.</summary>
public sealed record ReadingNotice(string Where, string Excerpt, string Message);
