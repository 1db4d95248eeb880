using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Exceptions;

/// <summary>An approval that has not ended can be made longer: the person asks, and somebody else decides, as at first (C106).</summary>
public sealed partial class ExceptionRequest
{
    /// <summary>Until when the person would like it to last; null when nothing is asked for.</summary>
    public DateTimeOffset? WantedUntil { get; private set; }

    /// <summary>Why; as private as the request itself.</summary>
    public string? WantedBecause { get; private set; }

    public void AskForLonger(DateTimeOffset until, string because, Actor by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(by);
        if (by.PersonId != RequesterId)
            throw new RuleBrokenException(new NotYourRequest());
        if (StandingAt(now) is not (ExceptionStanding.Upcoming or ExceptionStanding.Live))
            throw new RuleBrokenException(new NothingToExtend());
        if (until <= Until)
            throw new RuleBrokenException(new NotLonger());
        var longest = Type.Rules().LongestDays;
        if (until - From > TimeSpan.FromDays(longest) + TimeSpan.FromHours(1))
            throw new RuleBrokenException(new TooLong(longest));
        if (string.IsNullOrWhiteSpace(because))
            throw new RuleBrokenException(new WhyMissing());

        WantedUntil = until;
        WantedBecause = because.Trim();
        Raise(new ExtensionAskedFor(Reference, until), by, now);
    }

    /// <summary>Makes it longer, before it ends: what has ended is asked for anew.</summary>
    public void Extend(string reason, Actor by, DateTimeOffset now)
    {
        var until = RequireAskedForLonger(by, now);
        reason = ReasonMissing.Require(reason);
        var before = Until;
        Until = until;
        WantedUntil = null;
        WantedBecause = null;
        DecisionReason = reason;
        Raise(new ExceptionExtended(Reference, before, until), by, now, OnRecord(reason));
    }

    public void RefuseExtension(string reason, Actor by, DateTimeOffset now)
    {
        RequireAskedForLonger(by, now);
        reason = ReasonMissing.Require(reason);
        WantedUntil = null;
        WantedBecause = null;
        Raise(new ExtensionRefused(Reference), by, now, OnRecord(reason));
    }

    private DateTimeOffset RequireAskedForLonger(Actor by, DateTimeOffset now)
    {
        RequireDecider(by);
        if (WantedUntil is not { } until)
            throw new RuleBrokenException(new NoExtensionAskedFor());
        if (StandingAt(now) is not (ExceptionStanding.Upcoming or ExceptionStanding.Live))
            throw new RuleBrokenException(new NothingToExtend());
        return until;
    }
}
