using SafeguardingPortal.Domain.Policies.Text;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Policies;

/// <summary>
/// One version of a policy's text: a draft that may be rewritten, then, from the moment it is published, a text that never changes.
/// Created, published and ended through its <see cref="Policy"/>, so that one version is in force at a time.
/// </summary>
public sealed class PolicyVersion : Aggregate
{
    private readonly List<VersionKeyDetail> keyDetails = [];
    private readonly List<VersionSection> sections = [];
    private readonly List<VersionLink> links = [];

    private PolicyVersion()
    {
    }

    public Guid PolicyId { get; private init; }

    /// <summary>1, 2, 3 … within the policy.</summary>
    public int Number { get; private init; }

    public PolicyVersionState State { get; private set; }

    /// <summary>The title this version carries; the policy follows it once it is published.</summary>
    public string Title { get; private set; } = "";

    /// <summary>The organisation's name where it is printed above the title.</summary>
    public string? Organisation { get; private set; }

    public string? KeyDetailsHeading { get; private set; }

    /// <summary>The adoption block printed at the end of the text, one line each; <see cref="Adoption"/> is what the portal recorded.</summary>
    public string? AdoptionBlock { get; private set; }

    /// <summary>The date written or last updated (C006), where the text or its author gives one. As printed: see the key details.</summary>
    public DateOnly? WrittenOn { get; private set; }

    /// <summary>The promised date of the next review (C007); null where the policy is reviewed as required.</summary>
    public DateOnly? NextReviewOn { get; private set; }

    public Adoption Adoption { get; private set; } = Adoption.None;

    /// <summary>SHA-256 of the text, fixed when published; null while a draft.</summary>
    public string? Fingerprint { get; private set; }

    public DateTimeOffset StartedAt { get; private init; }

    public DateTimeOffset? PublishedAt { get; private set; }

    public string? PublishedBy { get; private set; }

    /// <summary>What changed and why, in the publisher's words.</summary>
    public string? PublishedBecause { get; private set; }

    /// <summary>When it stopped being in force: replaced or withdrawn.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    public IReadOnlyList<VersionKeyDetail> KeyDetails => keyDetails;

    public IReadOnlyList<VersionSection> Sections => sections;

    public IReadOnlyList<VersionLink> Links => links;

    /// <summary>The text as one value, for reading, checking, comparing, printing and exporting.</summary>
    public PolicyDocument ToDocument() => new(
        Title,
        [.. keyDetails.OrderBy(row => row.Order).Select(row => row.ToDetail())],
        [.. sections.Where(row => row.Level > 0).OrderBy(row => row.Order).Select(row => row.ToSection())],
        [.. links.OrderBy(row => row.Order).Select(row => row.Text)])
    {
        Organisation = Organisation,
        KeyDetailsHeading = KeyDetailsHeading,
        Preamble = [.. sections.Where(row => row.Level == 0).SelectMany(row => row.ToSection().Clauses)],
        Adoption = AdoptionBlock?.Split('\n') ?? [],
    };

    /// <summary>True when this was the text in force at that instant (C034).</summary>
    public bool InForceAt(DateTimeOffset instant) => PublishedAt <= instant && (EndedAt is null || instant < EndedAt);

    /// <summary>Replaces the whole text of a draft.</summary>
    /// <param name="newId">Gives the identifiers of the rows.</param>
    public void Rewrite(PolicyDocument text, DateOnly? writtenOn, Func<Guid> newId, Actor by, DateTimeOffset now)
    {
        if (State != PolicyVersionState.Draft)
            throw new RuleBrokenException(new NoSuchDraft());
        if (string.IsNullOrWhiteSpace(text.Title))
            throw new RuleBrokenException(new PolicyTitleMissing());
        if (text.Title.Trim().Length > Policy.MaxTitleLength)
            throw new RuleBrokenException(new PolicyTitleTooLong());

        var before = PolicyFingerprint.Of(ToDocument());
        Fill(text, newId);
        WrittenOn = writtenOn;
        Raise(new PolicyDraftRewritten(PolicyId, Number, before, PolicyFingerprint.Of(ToDocument())), by, now);
    }

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
        version.Raise(new PolicyVersionStarted(policy.Id, number), by, now, reason);
        return version;
    }

    internal void Publish(Publication publication, Actor by, DateTimeOffset now)
    {
        if (State != PolicyVersionState.Draft)
            throw new RuleBrokenException(new NoSuchDraft());
        if (!sections.Any(section => section.Clauses.Any(clause => !string.IsNullOrWhiteSpace(clause.Text))))
            throw new RuleBrokenException(new PolicyIsEmpty());

        State = PolicyVersionState.Published;
        WrittenOn = publication.WrittenOn;
        NextReviewOn = publication.NextReviewOn;
        Adoption = publication.Adoption;
        Fingerprint = PolicyFingerprint.Of(ToDocument());
        PublishedAt = now;
        PublishedBy = by.Name;
        PublishedBecause = publication.Reason;
        Raise(
            new PolicyVersionPublished(PolicyId, Title, Number, Fingerprint, Adoption.Sentence(), Adoption.On, NextReviewOn), by, now,
            publication.Reason);
    }

    internal void Replaced(int byNumber, Actor by, DateTimeOffset now, string? reason)
    {
        State = PolicyVersionState.Superseded;
        EndedAt = now;
        Raise(new PolicyVersionReplaced(PolicyId, Number, byNumber), by, now, reason);
    }

    internal void Withdraw(Actor by, DateTimeOffset now, string reason)
    {
        State = PolicyVersionState.Withdrawn;
        EndedAt = now;
        Raise(new PolicyVersionWithdrawn(PolicyId, Number), by, now, reason);
    }

    private void Fill(PolicyDocument text, Func<Guid> newId)
    {
        keyDetails.Clear();
        sections.Clear();
        links.Clear();
        if (!string.IsNullOrWhiteSpace(text.Title))
            Title = text.Title.Trim();
        Organisation = text.Organisation;
        KeyDetailsHeading = text.KeyDetailsHeading;
        AdoptionBlock = text.Adoption.Count == 0 ? null : string.Join('\n', text.Adoption);
        if (text.Preamble.Count > 0)
            sections.Add(new VersionSection(newId(), -1, new PolicySection("", "", 0, text.Preamble), newId));
        keyDetails.AddRange(text.KeyDetails.Select((detail, index) => new VersionKeyDetail(newId(), index, detail)));
        sections.AddRange(text.Sections.Select((section, index) => new VersionSection(newId(), index, section, newId)));
        links.AddRange(text.Links.Select((link, index) => new VersionLink(newId(), index, link)));
    }
}
