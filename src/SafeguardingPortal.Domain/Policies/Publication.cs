namespace SafeguardingPortal.Domain.Policies;

/// <summary>What is recorded when a version is published, or its publication is planned.</summary>
/// <param name="Reason">What changed and why. Mandatory.</param>
/// <param name="Today">The London date on which this is recorded.</param>
public sealed record Publication(DateOnly? WrittenOn, DateOnly? NextReviewOn, string? Reason, DateOnly Today)
{
    /// <summary>In force before it came into the portal, and nobody wrote down how it was adopted. First version only.</summary>
    public bool AdoptionNotRecorded { get; init; }

    /// <summary>Since when such a text was in force, as far as people remember.</summary>
    public DateOnly? InForceSince { get; init; }

    /// <summary>The setting's words for the merge fields, for a text that goes without approval.</summary>
    public IReadOnlyDictionary<string, string> Words { get; init; } = new Dictionary<string, string>();
}
