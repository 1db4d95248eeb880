using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Settings;

/// <summary>When personal devices stay away: the periods, the terms and the breaks of a setting.</summary>
public sealed partial class Setting
{
    private const int MostTerms = 24;

    private readonly List<RestrictedPeriod> restrictedPeriods = [];
    private readonly List<TermTime> termTimes = [];

    /// <summary>Empty until the setting names its own; then <see cref="RestrictedTimes.Usual"/> holds, under the setting's own id.</summary>
    public IReadOnlyList<RestrictedPeriod> RestrictedPeriods => restrictedPeriods;

    /// <summary>The terms, by their first day.</summary>
    public IReadOnlyList<TermTime> TermTimes => termTimes;

    public void AddRestrictedPeriod(Guid id, RestrictedHours hours, string reason, Actor by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(hours);
        reason = ReasonMissing.Require(reason);
        var taken = hours.Checked(Terms.RestrictedTime, termTimes.Count > 0);
        KeepUsualPeriod();
        restrictedPeriods.Add(new RestrictedPeriod(id, taken));
        Raise(new RestrictedPeriodAdded(taken.ForTrail()), by, now, reason);
    }

    public void ChangeRestrictedPeriod(Guid periodId, RestrictedHours hours, string reason, Actor by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(hours);
        reason = ReasonMissing.Require(reason);
        var taken = hours.Checked(Terms.RestrictedTime, termTimes.Count > 0);
        KeepUsualPeriod();
        var period = Period(periodId);
        var before = period.Hours.ForTrail();
        period.Take(taken);
        Raise(new RestrictedPeriodChanged(before, taken.ForTrail()), by, now, reason);
    }

    public void EndRestrictedPeriod(Guid periodId, string reason, Actor by, DateTimeOffset now)
    {
        reason = ReasonMissing.Require(reason);
        var period = Period(periodId);
        if (restrictedPeriods.Count == 1)
            throw new RuleBrokenException(new LastRestrictedPeriod());

        restrictedPeriods.Remove(period);
        Raise(new RestrictedPeriodEnded(period.Hours.ForTrail()), by, now, reason);
    }

    /// <param name="terms">All of them: the list takes the place of the one before.</param>
    /// <param name="newId">Gives an identifier for each.</param>
    public void NameTerms(IReadOnlyCollection<NamedTerm> terms, Func<Guid> newId, string reason, Actor by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(terms);
        ArgumentNullException.ThrowIfNull(newId);
        reason = ReasonMissing.Require(reason);
        var named = terms.OrderBy(term => term.FirstDay).Select(term => term with { Name = term.Name.Trim() }).ToList();
        if (named.Count > MostTerms)
            throw new RuleBrokenException(new TooManyTerms(MostTerms));
        if (named.Find(term => term.LastDay < term.FirstDay) is { } backwards)
            throw new RuleBrokenException(new TermEndsBeforeItStarts(backwards.Name));
        if (named.Zip(named.Skip(1)).Any(pair => pair.Second.FirstDay <= pair.First.LastDay))
            throw new RuleBrokenException(new TermsOverlap());
        if (named.Count == 0 && restrictedPeriods.Any(period => period.Holds == PeriodHolds.InTerm))
            throw new RuleBrokenException(new TermsNeeded());

        IReadOnlyList<string> before = [.. termTimes.Select(term => new NamedTerm(term.Name, term.FirstDay, term.LastDay).ForTrail())];
        termTimes.Clear();
        termTimes.AddRange(named.Select(term => new TermTime(newId(), term)));
        Raise(new TermsNamed(before, [.. named.Select(term => term.ForTrail())]), by, now, reason);
    }

    public void ChangeBreakRule(BreakRule rule, string reason, Actor by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(rule);
        reason = ReasonMissing.Require(reason);
        if (rule.Allowed && (rule.From is null != rule.Until is null || rule.Until <= rule.From))
            throw new RuleBrokenException(new BreakEndsBeforeItStarts());

        var taken = rule.Allowed ? rule with { Where = string.IsNullOrWhiteSpace(rule.Where) ? null : rule.Where.Trim() } : new BreakRule(false);
        var before = Rules.Breaks.ForTrail();
        Rules = Rules with { BreakUseAllowed = taken.Allowed, BreakFrom = taken.From, BreakUntil = taken.Until, BreakWhere = taken.Where };
        Raise(new BreakRuleChanged(before, taken.ForTrail()), by, now, reason);
    }

    /// <summary>The first change of the restricted times makes a period of what held until then, so that it does not vanish.</summary>
    private void KeepUsualPeriod()
    {
        if (restrictedPeriods.Count == 0)
            restrictedPeriods.Add(new RestrictedPeriod(Id, RestrictedTimes.Usual(Rules)));
    }

    private RestrictedPeriod Period(Guid id) =>
        restrictedPeriods.Find(period => period.Id == id) ?? throw new RuleBrokenException(new UnknownRestrictedPeriod());
}
