using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Policies.Promises;

/// <summary>
/// A clause of a policy that somebody marked as a promise, with the kind of evidence that shows whether it is kept. It belongs to the
/// policy and not to one version: as long as a version holds a clause of the same words, the promise stands in it.
/// </summary>
public sealed class Promise : Aggregate
{
    /// <summary>In characters.</summary>
    public const int MaxEvidenceKeyLength = 60;

    private Promise()
    {
    }

    public Guid PolicyId { get; private init; }

    /// <summary>Finds the clause in any version of the policy; see <see cref="Promises.ClauseKey"/>.</summary>
    public string ClauseKey { get; private init; } = "";

    /// <summary>The clause's words when it was marked.</summary>
    public string Words { get; private init; } = "";

    /// <summary>Which kind of evidence shows it; null while nothing in the portal does.</summary>
    public string? EvidenceKey { get; private set; }

    /// <summary>False once somebody said that this clause promises nothing after all.</summary>
    public bool Stands { get; private set; }

    public DateTimeOffset MarkedAt { get; private set; }

    public static Promise Mark(Guid id, Guid settingId, Guid policyId, string words, string? evidenceKey, Actor by, DateTimeOffset now)
    {
        if (string.IsNullOrWhiteSpace(words))
            throw new RuleBrokenException(new ClauseHasNoWords());

        var promise = new Promise
        {
            Id = id,
            SettingId = settingId,
            PolicyId = policyId,
            ClauseKey = Promises.ClauseKey.Of(words),
            Words = words.Trim(),
        };
        promise.Stand(evidenceKey, by, now);
        return promise;
    }

    /// <summary>Says which evidence shows it from now on; marks it again where it had been taken back.</summary>
    public void TieTo(string? evidenceKey, Actor by, DateTimeOffset now)
    {
        if (!Stands)
        {
            Stand(evidenceKey, by, now);
            return;
        }

        if (Known(evidenceKey) == EvidenceKey)
            return;
        var before = EvidenceKey;
        EvidenceKey = Known(evidenceKey);
        Raise(new PromiseTied(PolicyId, Words, before, EvidenceKey), by, now);
    }

    /// <summary>The clause promises nothing, or is no longer in the policy.</summary>
    public void TakeBack(string? reason, Actor by, DateTimeOffset now)
    {
        reason = ReasonMissing.Require(reason);
        if (!Stands)
            throw new RuleBrokenException(new PromiseTakenBackAlready());

        Stands = false;
        Raise(new PromiseTakenBack(PolicyId, Words), by, now, reason);
    }

    private void Stand(string? evidenceKey, Actor by, DateTimeOffset now)
    {
        Stands = true;
        EvidenceKey = Known(evidenceKey);
        MarkedAt = now;
        Raise(new PromiseMarked(PolicyId, Words, EvidenceKey), by, now);
    }

    private static string? Known(string? evidenceKey) => string.IsNullOrWhiteSpace(evidenceKey) ? null : evidenceKey.Trim();
}
