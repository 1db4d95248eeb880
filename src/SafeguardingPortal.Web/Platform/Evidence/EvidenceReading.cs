using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Policies.Promises;

namespace SafeguardingPortal.Web.Platform.Evidence;

/// <summary>What the portal's records say about a promise.</summary>
/// <param name="Figure">The numbers behind the state, in words: "12 of 14 signed, 1 overdue".</param>
/// <param name="When">Which days the figure is about.</param>
public sealed record EvidenceReading(PromiseState State, string Figure, string When)
{
    /// <summary>The way to the records behind it; null when there is none.</summary>
    public EvidencePath? Behind { get; init; }

    public static EvidenceReading Nothing(string because, string when) => new(PromiseState.NothingYet, because, when);
}

/// <summary>Where the records behind a reading are, and what one must be allowed to see them.</summary>
public sealed record EvidencePath(string Path, Permission Needs);
