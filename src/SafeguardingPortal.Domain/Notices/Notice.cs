using SafeguardingPortal.Domain.Breaches.Papers;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Notices;

/// <summary>
/// What the setting tells people in writing: a sign at a door, a leaflet for visitors, a notice to parents (C117, C118, C205, C237). What
/// it said, where or to whom, from when to when, and who looked whether it is still there.
/// </summary>
public sealed class Notice : Aggregate
{
    private readonly List<NoticeCheck> checks = [];

    private Notice()
    {
    }

    public NoticeKind Kind { get; private init; }

    /// <summary>Where it hangs, or whom it was given to.</summary>
    public string Where { get; private init; } = "";

    public string Wording { get; private init; } = "";

    public DateOnly From { get; private init; }

    /// <summary>The last day; null while nobody knows.</summary>
    public DateOnly? Until { get; private set; }

    /// <summary>By when somebody looks at it again; null for one that is given once, and after it was taken down.</summary>
    public DateOnly? NextCheckOn { get; private set; }

    /// <summary>The last look found it missing or wrong, and it was not put right since.</summary>
    public bool NeedsMending { get; private set; }

    /// <summary>The sealed photo; its content has the same identifier.</summary>
    public Guid? PhotoId { get; private init; }

    public string? PhotoName { get; private init; }

    public IReadOnlyList<NoticeCheck> Checks => checks;

    public static Notice Record(
        Guid id, Guid settingId, NoticeFacts facts, AttachedFile? photo, Actor by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (string.IsNullOrWhiteSpace(facts.Where))
            throw new RuleBrokenException(new NoticeWhereMissing());
        if (string.IsNullOrWhiteSpace(facts.Wording))
            throw new RuleBrokenException(new NoticeWordingMissing());
        if (facts.Until < facts.From)
            throw new RuleBrokenException(new NoticeEndsBeforeItBegins());
        if (facts.Kind.IsLookedAt() && facts.NextCheckOn is null)
            throw new RuleBrokenException(new NextCheckMissing());
        if (facts.NextCheckOn < facts.From)
            throw new RuleBrokenException(new NextCheckTooEarly());
        if (photo is { Kind: not (FileKind.Jpeg or FileKind.Png or FileKind.Webp or FileKind.Heic) })
            throw new RuleBrokenException(new NoticePhotoRefused());

        var notice = new Notice
        {
            Id = id,
            SettingId = settingId,
            Kind = facts.Kind,
            Where = facts.Where.Trim(),
            Wording = facts.Wording.Trim(),
            From = facts.From,
            Until = facts.Until,
            NextCheckOn = facts.Kind.IsLookedAt() ? facts.NextCheckOn : null,
            PhotoId = photo?.Id,
            PhotoName = photo?.Name,
        };
        notice.Raise(new NoticeGiven(notice.Kind, notice.Where, notice.Wording, notice.From, notice.Until, photo?.Fingerprint), by, now);
        return notice;
    }

    /// <summary>Somebody looked whether it is there and can be read.</summary>
    public void Check(
        Guid checkId, NoticeFound found, string? note, DateOnly? nextCheckOn, Actor by, DateTimeOffset now, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(by);
        RequireUp(today);
        if (!Kind.IsLookedAt())
            throw new RuleBrokenException(new NoticeGivenOnce());
        if (nextCheckOn is null)
            throw new RuleBrokenException(new NextCheckMissing());
        if (nextCheckOn <= today)
            throw new RuleBrokenException(new NextCheckTooEarly());
        if (found == NoticeFound.Mended && string.IsNullOrWhiteSpace(note))
            throw new RuleBrokenException(new NoticeNoteMissing());
        if (found == NoticeFound.MissingOrWrong && string.IsNullOrWhiteSpace(note))
            throw new RuleBrokenException(new NoticeNoteMissing());

        checks.Add(new NoticeCheck(checkId, today, by.Name, found, string.IsNullOrWhiteSpace(note) ? null : note.Trim()));
        NeedsMending = found == NoticeFound.MissingOrWrong;
        NextCheckOn = nextCheckOn;
        Raise(new NoticeChecked(Kind, Where, found, nextCheckOn.Value), by, now, note);
    }

    /// <summary>It no longer holds. What it said and when stays to be read.</summary>
    public void TakeDown(string? reason, Actor by, DateTimeOffset now, DateOnly today)
    {
        reason = ReasonMissing.Require(reason);
        RequireUp(today);
        Until = today < From ? From : today;
        (NextCheckOn, NeedsMending) = (null, false);
        Raise(new NoticeTakenDown(Kind, Where), by, now, reason);
    }

    public bool HoldsOn(DateOnly day) => From <= day && (Until is null || day <= Until);

    private void RequireUp(DateOnly today)
    {
        if (Until < today || (Until is not null && NextCheckOn is null && Kind.IsLookedAt()))
            throw new RuleBrokenException(new NoticeNoLongerHolds());
    }
}

/// <summary>One look at a notice.</summary>
public sealed class NoticeCheck
{
    internal NoticeCheck(Guid id, DateOnly on, string by, NoticeFound found, string? note) =>
        (Id, On, By, Found, Note) = (id, on, by, found, note);

    private NoticeCheck()
    {
    }

    public Guid Id { get; private init; }

    public DateOnly On { get; private init; }

    public string By { get; private init; } = "";

    public NoticeFound Found { get; private init; }

    public string? Note { get; private init; }
}

/// <summary>A notice as somebody writes it down.</summary>
public sealed record NoticeFacts(NoticeKind Kind, string? Where, string? Wording, DateOnly From, DateOnly? Until, DateOnly? NextCheckOn);
