using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Domain.SignOffs;

namespace SafeguardingPortal.Domain.Rosters;

/// <summary>
/// One working day of the register: who had not checked in by the cut-off, what became of each, and the signature that closes the day.
/// A gap is a question that somebody answers with their name, and no accusation.
/// </summary>
public sealed class RosterDay : Aggregate
{
    private readonly List<RosterGap> gaps = [];

    private RosterDay()
    {
    }

    /// <summary>The London date.</summary>
    public DateOnly Day { get; private init; }

    public int GapCount { get; private set; }

    public int OpenGaps { get; private set; }

    public DateTimeOffset? ClosedAt { get; private set; }

    public Guid? ClosedById { get; private set; }

    /// <summary>The name as it was typed to sign.</summary>
    public string? SignedAs { get; private set; }

    public IReadOnlyList<RosterGap> Gaps => gaps;

    public static RosterDay Open(Guid id, Guid settingId, DateOnly day, DateTimeOffset now)
    {
        var opened = new RosterDay { Id = id, SettingId = settingId, Day = day };
        opened.Raise(new RosterDayOpened(day), Actor.Portal, now);
        return opened;
    }

    /// <summary>Adds those of whom nothing was known at their cut-off. Told twice, a person is added once.</summary>
    public void FindGaps(IReadOnlyCollection<MissedCutOff> missed, Func<Guid> newId, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(missed);
        ArgumentNullException.ThrowIfNull(newId);
        if (ClosedAt is not null)
            return;

        var added = missed.Where(one => gaps.All(gap => gap.PersonId != one.PersonId)).ToList();
        if (added.Count == 0)
            return;
        gaps.AddRange(added.Select(one => new RosterGap(newId(), one.PersonId, one.ExpectedBy)));
        Recount();
        Raise(new GapsFound(Day, added.Count), Actor.Portal, now);
    }

    public void Resolve(Guid gapId, GapResolution resolution, string? note, Actor by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(by);
        var gap = gaps.FirstOrDefault(open => open.Id == gapId && open.Resolution is null)
            ?? throw new RuleBrokenException(new GapResolvedAlready());
        if (gap.PersonId == by.PersonId)
            throw new RuleBrokenException(new OwnGap());
        if (resolution == GapResolution.Other && string.IsNullOrWhiteSpace(note))
            throw new RuleBrokenException(new GapNoteMissing());

        Settle(gap, resolution, note, by, now);
    }

    /// <summary>Somebody noted elsewhere that the person is not in: the gap, where there is one, is answered by that.</summary>
    public bool AnswerWithAbsence(Guid personId, string reason, Actor by, DateTimeOffset now)
    {
        if (gaps.FirstOrDefault(open => open.PersonId == personId && open.Resolution is null) is not { } gap || ClosedAt is not null)
            return false;

        Settle(gap, GapResolution.NotIn, reason, by, now);
        return true;
    }

    public void Close(string? typedName, Actor by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(by);
        if (ClosedAt is not null)
            throw new RuleBrokenException(new DayClosedAlready());
        if (OpenGaps > 0)
            throw new RuleBrokenException(new GapsStillOpen(OpenGaps));
        if (!TypedName.Matches(typedName, by.Name))
            throw new RuleBrokenException(new SignTheDayWithYourName(by.Name));

        ClosedAt = now;
        ClosedById = by.PersonId;
        SignedAs = typedName!.Trim();
        Raise(new RosterDayClosed(Day, GapCount), by, now);
    }

    private void Settle(RosterGap gap, GapResolution resolution, string? note, Actor by, DateTimeOffset now)
    {
        gap.Resolve(resolution, string.IsNullOrWhiteSpace(note) ? null : note.Trim(), by.PersonId, now);
        Recount();
        Raise(new GapResolved(gap.PersonId, resolution), by, now, note);
    }

    private void Recount()
    {
        GapCount = gaps.Count;
        OpenGaps = gaps.Count(gap => gap.Resolution is null);
    }
}

/// <summary>A person of whom nothing was known at the time by which they were expected to have checked in.</summary>
public sealed record MissedCutOff(Guid PersonId, DateTimeOffset ExpectedBy);
