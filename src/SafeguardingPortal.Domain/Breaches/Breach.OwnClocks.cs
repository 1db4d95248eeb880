using SafeguardingPortal.Domain.Breaches.OwnClocks;
using SafeguardingPortal.Domain.Calendar;

namespace SafeguardingPortal.Domain.Breaches;

// The clocks of the setting's own that run in this case, beside those of the law.
public sealed partial class Breach
{
    private readonly List<CaseClock> ownClocks = [];

    public IReadOnlyList<CaseClock> OwnClocks => ownClocks;

    /// <summary>Everybody who must be told: by duty, in the order in which to do it, then by the setting's own clocks that have begun.</summary>
    public IReadOnlyList<RequiredContact> RequiredContacts() =>
    [
        .. Duties().Select(RequiredContact.FromDuty),
        .. State is BreachState.Reported ? [] : ownClocks.Where(clock => clock.BeganAt is not null).Select(RequiredContact.FromOwn),
    ];

    /// <summary>Counts the case by the setting's clocks that apply. One that was retired stays where it ran already, as it stood.</summary>
    private void CountByOwn(ClockBook clocks, Func<OwnClock, bool> applies, DateTimeOffset now)
    {
        List<OwnClock> counted = [.. clocks.Own.Where(own => applies(own) && (own.RetiredAt is null || RunsBy(own) is not null))];
        ownClocks.RemoveAll(kept => counted.All(own => own.Id != kept.ClockId));
        foreach (var own in counted)
        {
            if (RunsBy(own) is not { } kept)
                ownClocks.Add(new CaseClock(own));
            else if (own.RetiredAt is null)
                kept.Follow(own);
        }

        BeginOwn(ClockStart.Knew, KnownAt);
        BeginOwn(ClockStart.Triaged, Decision is null ? null : now);
        BeginOwn(ClockStart.OutcomeDecided, OutcomeAt < CountsFrom ? null : OutcomeAt);
    }

    private void BeginOwn(ClockStart start, DateTimeOffset? at)
    {
        foreach (var clock in ownClocks.Where(clock => clock.Start == start))
            clock.Begin(at);
    }

    private CaseClock? RunsBy(OwnClock own) => ownClocks.FirstOrDefault(kept => kept.ClockId == own.Id);
}
