using SafeguardingPortal.Domain.Calendar;

namespace SafeguardingPortal.Domain.Breaches;

/// <summary>A clock's rule as it stood when the case was counted by it: a later correction of the book moves no deadline of an older triage.</summary>
public sealed class CaseRule
{
    internal CaseRule(DeadlineRule rule) => Follow(rule);

    private CaseRule()
    {
    }

    public string Key { get; private set; } = "";

    public string Duty { get; private set; } = "";

    public int Limit { get; private set; }

    public ClockUnit Unit { get; private set; }

    public string Edition { get; private set; } = "";

    public string Source { get; private set; } = "";

    public DateOnly CheckedOn { get; private set; }

    public DeadlineRule Rule => new(Key, Duty, Limit, Unit, Edition, Source, CheckedOn);

    internal void Follow(DeadlineRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        (Key, Duty, Limit, Unit) = (rule.Key, rule.Duty, rule.Limit, rule.Unit);
        (Edition, Source, CheckedOn) = (rule.Edition, rule.Source, rule.CheckedOn);
    }
}
