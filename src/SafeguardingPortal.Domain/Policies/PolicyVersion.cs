using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Policies;

/// <summary>
/// One version of a policy's text: a draft that may be rewritten, then, from the moment it is sent for approval or published, a text that
/// never changes. Created, published and ended through its <see cref="Policy"/>, so that one version is in force at a time.
/// </summary>
public sealed partial class PolicyVersion : Aggregate
{
    private PolicyVersion()
    {
    }

    public Guid PolicyId { get; private init; }

    /// <summary>1, 2, 3 … within the policy.</summary>
    public int Number { get; private init; }

    public PolicyVersionState State { get; private set; }

    /// <summary>The title this version carries; the policy follows it once it is published.</summary>
    public string Title { get; private set; } = "";

    /// <summary>The date written or last updated (C006), where the text or its author gives one. As printed: see the key details.</summary>
    public DateOnly? WrittenOn { get; private set; }

    /// <summary>The promised date of the next review (C007); null where the policy is reviewed as required.</summary>
    public DateOnly? NextReviewOn { get; private set; }

    public Adoption Adoption { get; private set; } = Adoption.None;

    /// <summary>SHA-256 of the text as it reads, fixed when published; null before.</summary>
    public string? Fingerprint { get; private set; }

    public DateTimeOffset StartedAt { get; private init; }

    public DateTimeOffset? PublishedAt { get; private set; }

    /// <summary>Who published it, or planned its publication.</summary>
    public string? PublishedBy { get; private set; }

    /// <summary>What changed and why, in the publisher's words.</summary>
    public string? PublishedBecause { get; private set; }

    /// <summary>When it stopped being in force: replaced or withdrawn.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>True when this was the text in force at that instant (C034).</summary>
    public bool InForceAt(DateTimeOffset instant) => PublishedAt <= instant && (EndedAt is null || instant < EndedAt);

    internal static PolicyVersion Start(
        Guid id, Policy policy, int number, PolicyDocument text, DateOnly? writtenOn, Func<Guid> newId, Actor by, DateTimeOffset now,
        string? reason)
    {
        var version = new PolicyVersion
        {
            Id = id,
            SettingId = policy.SettingId,
            PolicyId = policy.Id,
            Number = number,
            Title = policy.Title,
            WrittenOn = writtenOn,
            StartedAt = now,
        };
        version.Fill(text, newId);
        version.NoteAuthor(newId, by);
        version.Raise(new PolicyVersionStarted(policy.Id, number), by, now, reason);
        return version;
    }
}
