using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Tablets;

/// <summary>
/// A tablet that people share: at the door, in the staff room. It belongs to one site, is paired once by a code typed on it, and from
/// then on is known by a secret that only it holds. By itself it may do nothing in anyone's name.
/// </summary>
public sealed class SharedTablet : Aggregate
{
    /// <summary>How long a pairing code can be typed.</summary>
    public static readonly TimeSpan CodeLasts = TimeSpan.FromMinutes(15);

    private SharedTablet()
    {
    }

    public Guid SiteId { get; private set; }

    public string Name { get; private set; } = "";

    /// <summary>SHA-256 of the code that pairs it; null when no code is open.</summary>
    public string? CodeHash { get; private set; }

    public DateTimeOffset? CodeEndsAt { get; private set; }

    /// <summary>SHA-256 of the secret that the tablet keeps; null when it is not paired.</summary>
    public string? SecretHash { get; private set; }

    public DateTimeOffset? PairedAt { get; private set; }

    public DateTimeOffset? RevokedAt { get; private set; }

    /// <summary>The policy that a staff meeting signs at this tablet, one person after another; null when no meeting is on.</summary>
    public Guid? MeetingPolicyId { get; private set; }

    /// <summary>Who leads the meeting, and so stands by when people sign.</summary>
    public Guid? MeetingLedById { get; private set; }

    /// <summary>The day of the meeting; it ends with it.</summary>
    public DateOnly? MeetingOn { get; private set; }

    public bool IsPaired => SecretHash is not null && RevokedAt is null;

    /// <summary>Who acts when the tablet does something by itself.</summary>
    public Actor Actor => new(Guid.Empty, $"The tablet {Name}", new HashSet<Access.Role>());

    public static SharedTablet Add(Guid id, Guid settingId, Guid siteId, string? name, string codeHash, Actor by, DateTimeOffset now)
    {
        if (string.IsNullOrWhiteSpace(name))
            throw new RuleBrokenException(new TabletNameMissing());

        var tablet = new SharedTablet { Id = id, SettingId = settingId, SiteId = siteId, Name = name.Trim() };
        tablet.OpenCode(codeHash, now);
        tablet.Raise(new TabletAdded(tablet.Name), by, now);
        return tablet;
    }

    /// <summary>A new code, for a tablet that was not paired in time or that lost its secret. A secret held until now ends.</summary>
    public void NewCode(string codeHash, Actor by, DateTimeOffset now)
    {
        RefuseIfRevoked();
        SecretHash = null;
        PairedAt = null;
        OpenCode(codeHash, now);
        Raise(new TabletCodeIssued(Name), by, now);
    }

    /// <summary>The code was typed on the tablet, which keeps the secret from now on. A code pairs one tablet once.</summary>
    public void Pair(string codeHash, string secretHash, DateTimeOffset now)
    {
        RefuseIfRevoked();
        if (CodeHash != codeHash || CodeEndsAt is null || now >= CodeEndsAt)
            throw new RuleBrokenException(new PairingCodeWrong());

        SecretHash = secretHash;
        PairedAt = now;
        CodeHash = null;
        CodeEndsAt = null;
        Raise(new TabletPaired(Name), Actor, now);
    }

    /// <summary>A tablet that was lost, sold or given to another use opens nothing any more.</summary>
    public void Revoke(string? reason, Actor by, DateTimeOffset now)
    {
        reason = ReasonMissing.Require(reason);
        RefuseIfRevoked();
        RevokedAt = now;
        SecretHash = null;
        CodeHash = null;
        CodeEndsAt = null;
        Raise(new TabletRevoked(Name), by, now, reason);
    }

    /// <summary>From now on this day people sign this policy here, one after another.</summary>
    public void OpenMeeting(Guid policyId, string policyTitle, Actor by, DateTimeOffset now, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(by);
        RefuseIfRevoked();
        if (!IsPaired)
            throw new RuleBrokenException(new TabletNotPaired(Name));

        MeetingPolicyId = policyId;
        MeetingLedById = by.PersonId;
        MeetingOn = today;
        Raise(new SigningMeetingOpened(Name, policyTitle), by, now);
    }

    public void CloseMeeting(Actor by, DateTimeOffset now)
    {
        if (MeetingPolicyId is null)
            throw new RuleBrokenException(new NoMeetingOpen(Name));

        MeetingPolicyId = null;
        MeetingLedById = null;
        MeetingOn = null;
        Raise(new SigningMeetingClosed(Name), by, now);
    }

    private void OpenCode(string codeHash, DateTimeOffset now)
    {
        CodeHash = codeHash;
        CodeEndsAt = now + CodeLasts;
    }

    private void RefuseIfRevoked()
    {
        if (RevokedAt is not null)
            throw new RuleBrokenException(new TabletIsRevoked(Name));
    }
}
