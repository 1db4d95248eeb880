using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Policies;

/// <summary>
/// A policy of the setting, of which at most one version is in force and at most one is being drafted.
/// The version in force stays so while the next is drafted.
/// </summary>
public sealed class Policy : Aggregate
{
    /// <summary>In characters.</summary>
    public const int MaxTitleLength = 200;

    private Policy()
    {
    }

    public string Title { get; private set; } = "";

    /// <summary>The title in capitals, for searching and sorting alike on every database.</summary>
    public string SearchTitle { get; private set; } = "";

    public PolicyKind Kind { get; private set; }

    public PolicyStatus Status { get; private set; }

    /// <summary>Who owns it, as printed: a person, a post or a body (C008).</summary>
    public string? Owner { get; private set; }

    /// <summary>Months between reviews; null where it is reviewed as required (C033).</summary>
    public int? ReviewPeriodMonths { get; private set; }

    public Guid? CurrentVersionId { get; private set; }

    public Guid? DraftVersionId { get; private set; }

    /// <summary>The highest number given to a version so far.</summary>
    public int LatestNumber { get; private set; }

    public static Policy Create(
        Guid id, Guid settingId, string? title, PolicyKind kind, string? owner, int? reviewPeriodMonths, Actor by, DateTimeOffset now)
    {
        var policy = new Policy { Id = id, SettingId = settingId };
        policy.Set(title, kind, owner, reviewPeriodMonths);
        policy.Raise(new PolicyCreated(policy.Title, kind, policy.Owner, reviewPeriodMonths), by, now);
        return policy;
    }

    public void Describe(
        string? title, PolicyKind kind, string? owner, int? reviewPeriodMonths, string? reason, Actor by, DateTimeOffset now)
    {
        reason = ReasonMissing.Require(reason);
        RefuseIfWithdrawn();
        var (titleBefore, kindBefore, ownerBefore, periodBefore) = (Title, Kind, Owner, ReviewPeriodMonths);
        Set(title, kind, owner, reviewPeriodMonths);
        Raise(
            new PolicyDescribed(Title, Kind, Owner, ReviewPeriodMonths, titleBefore, kindBefore, ownerBefore, periodBefore),
            by, now, reason);
    }

    /// <summary>A policy that was never published takes its draft's title; later the title changes with a version.</summary>
    public void FollowDraft(PolicyVersion draft, Actor by, DateTimeOffset now)
    {
        if (draft.Id != DraftVersionId || CurrentVersionId is not null || draft.Title == Title)
            return;
        var before = Title;
        SetTitle(draft.Title);
        Raise(new PolicyRenamed(before, Title), by, now);
    }

    /// <summary>Starts the draft of the next version from the text given. The version in force is not touched.</summary>
    /// <param name="newId">Gives the identifiers of the text's rows.</param>
    public PolicyVersion StartVersion(
        Guid versionId, PolicyDocument text, DateOnly? writtenOn, string? reason, Func<Guid> newId, Actor by, DateTimeOffset now)
    {
        RefuseIfWithdrawn();
        if (DraftVersionId is not null)
            throw new RuleBrokenException(new DraftOpenAlready(LatestNumber));
        if (CurrentVersionId is not null)
            reason = ReasonMissing.Require(reason);

        LatestNumber++;
        DraftVersionId = versionId;
        Raise(new PolicyDraftOpened(versionId, LatestNumber), by, now, reason);
        return PolicyVersion.Start(versionId, this, LatestNumber, text, writtenOn, newId, by, now, reason);
    }

    /// <summary>Puts the draft in force and ends the version it replaces, at the same instant.</summary>
    /// <param name="current">The version in force now; null for the first.</param>
    /// <param name="newId">Gives the identifiers of rows that publishing adds.</param>
    public void Publish(
        PolicyVersion draft, PolicyVersion? current, SettingRules rules, Publication publication, Func<Guid> newId, Actor by,
        DateTimeOffset now)
    {
        GuardPair(draft, current);
        Prepare(draft, rules, publication, publication.Today, newId, by, now);
        BringIntoForce(draft, current, by, now);
    }

    /// <summary>Plans the publication for a day to come; the version in force stays so until then.</summary>
    public void PlanPublication(
        PolicyVersion draft, PolicyVersion? current, SettingRules rules, Publication publication, DateOnly day, Func<Guid> newId, Actor by,
        DateTimeOffset now)
    {
        GuardPair(draft, current);
        if (day <= publication.Today)
            throw new RuleBrokenException(new PlannedForThePast());
        Prepare(draft, rules, publication, day, newId, by, now);
        draft.PlanFor(day, by, now);
    }

    /// <summary>The planned day has come.</summary>
    /// <param name="today">The London date.</param>
    public void PublishPlanned(PolicyVersion draft, PolicyVersion? current, DateOnly today, DateTimeOffset now)
    {
        GuardPair(draft, current);
        if (draft.PublishOn is not { } day || day > today)
            throw new RuleBrokenException(new NotPlannedYet());
        BringIntoForce(draft, current, Actor.Portal, now);
    }

    /// <summary>Takes the policy out of use, with the version in force and any draft. The texts stay readable.</summary>
    public void Withdraw(PolicyVersion? current, PolicyVersion? draft, string? reason, Actor by, DateTimeOffset now)
    {
        reason = ReasonMissing.Require(reason);
        RefuseIfWithdrawn();
        if (draft?.Id != DraftVersionId || current?.Id != CurrentVersionId)
            throw new RuleBrokenException(new NoSuchDraft());

        current?.Withdraw(by, now, reason);
        draft?.Withdraw(by, now, reason);
        CurrentVersionId = null;
        DraftVersionId = null;
        Status = PolicyStatus.Withdrawn;
        Raise(new PolicyWithdrawn(Title, current?.Number), by, now, reason);
    }

    private void GuardPair(PolicyVersion draft, PolicyVersion? current)
    {
        RefuseIfWithdrawn();
        if (draft.Id != DraftVersionId || current?.Id != CurrentVersionId)
            throw new RuleBrokenException(new NoSuchDraft());
    }

    private void Prepare(
        PolicyVersion draft, SettingRules rules, Publication publication, DateOnly day, Func<Guid> newId, Actor by, DateTimeOffset now)
    {
        CheckDates(publication, day, draft.Number);
        publication = publication with { Reason = ReasonMissing.Require(publication.Reason) };
        draft.Prepare(rules, publication, newId, by, now);
    }

    private void BringIntoForce(PolicyVersion draft, PolicyVersion? current, Actor by, DateTimeOffset now)
    {
        draft.ComeIntoForce(by, now);
        current?.Replaced(draft.Number, by, now, draft.PublishedBecause);
        CurrentVersionId = draft.Id;
        DraftVersionId = null;
        Status = PolicyStatus.InForce;
        SetTitle(draft.Title);
        Raise(new PolicyBroughtIntoForce(draft.Id, Title, draft.Number), by, now, draft.PublishedBecause);
    }

    /// <param name="day">The London date on which it comes into force.</param>
    private void CheckDates(Publication publication, DateOnly day, int versionNumber)
    {
        if (publication.WrittenOn > publication.Today)
            throw new RuleBrokenException(new WrittenInTheFuture());
        if (publication.NextReviewOn is null && ReviewPeriodMonths is int months)
            throw new RuleBrokenException(new NextReviewMissing(months));
        // A text that comes into the portal with a promise already broken is shown as overdue, not refused (C035).
        if (versionNumber > 1 && publication.NextReviewOn <= day)
            throw new RuleBrokenException(new NextReviewTooEarly());
        if (ReviewPeriodMonths is int period && publication.NextReviewOn > day.AddMonths(period))
            throw new RuleBrokenException(new NextReviewTooLate(day.AddMonths(period)));
    }

    private void Set(string? title, PolicyKind kind, string? owner, int? reviewPeriodMonths)
    {
        if (string.IsNullOrWhiteSpace(title))
            throw new RuleBrokenException(new PolicyTitleMissing());
        if (title.Trim().Length > MaxTitleLength)
            throw new RuleBrokenException(new PolicyTitleTooLong());
        if (reviewPeriodMonths is < 1 or > 60)
            throw new RuleBrokenException(new ReviewPeriodOutOfRange());

        SetTitle(title.Trim());
        Kind = kind;
        Owner = string.IsNullOrWhiteSpace(owner) ? null : owner.Trim();
        ReviewPeriodMonths = reviewPeriodMonths;
    }

    private void SetTitle(string title)
    {
        Title = title;
        SearchTitle = title.ToUpperInvariant();
    }

    private void RefuseIfWithdrawn()
    {
        if (Status == PolicyStatus.Withdrawn)
            throw new RuleBrokenException(new PolicyIsWithdrawn());
    }
}
