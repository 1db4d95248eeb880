using SafeguardingPortal.Domain.Policies.Promises;
using SafeguardingPortal.Web.Platform.Evidence;
using SafeguardingPortal.Web.Platform.Paging;

namespace SafeguardingPortal.Web.Features.Policies.PromiseAndProof;

/// <param name="Counts">How many standing promises are in each state.</param>
/// <param name="Words">What the setting's merge fields stand for today.</param>
public sealed record PromiseAndProofPage(
    PromiseFilter Filter, string Period, PagedList<PromiseLine> Promises, IReadOnlyDictionary<PromiseState, int> Counts,
    IReadOnlyDictionary<string, EvidenceShown> Evidence, IReadOnlyDictionary<string, string> Words, bool MayMark);

public sealed class PromiseFilter
{
    /// <summary>Words in the title of the policy.</summary>
    public string? Search { get; set; }

    public PromiseState? State { get; set; }

    public PromisePeriod Period { get; set; } = PromisePeriod.Quarter;

    public bool IsSet => !string.IsNullOrWhiteSpace(Search) || State is not null;
}

/// <summary>How far back the evidence is read, up to today.</summary>
public enum PromisePeriod
{
    Month,
    Quarter,
    Year,
}

/// <param name="Place">Where its words stand in the version in force; null when they no longer do.</param>
public sealed record PromiseLine(
    Guid Id, Guid PolicyId, string Policy, string Words, string? EvidenceKey, string ClauseKey, ClausePlace? Place);

public sealed record ClausePlace(string SectionNumber, string Heading, string ClauseNumber)
{
    public string InWords => string.Join(", ", new[] { $"{SectionNumber} {Heading}".Trim(), ClauseNumber }.Where(part => part.Length > 0));
}

/// <summary>A kind of evidence with what it says, and the way to its records for a person who may go there.</summary>
public sealed record EvidenceShown(string Label, EvidenceReading Reading, string? Path);
