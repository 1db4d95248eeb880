namespace SafeguardingPortal.Domain.Calendar;

public enum ClockUnit
{
    /// <summary>The nth working day strictly after the London date of knowing.</summary>
    WorkingDays,

    /// <summary>The London date of knowing is day 1.</summary>
    CalendarDays,

    /// <summary>Hours of the clock, from the moment of knowing; nights and weekends count.</summary>
    Hours,
}

/// <summary>A duty to tell somebody outside, as data: how long there is, and which edition of which guidance says so.</summary>
/// <param name="Key">The short name that commands use.</param>
/// <param name="Duty">What must be done, as the case page says it.</param>
/// <param name="CheckedOn">When the limit was last compared with the source.</param>
public sealed record DeadlineRule(
    string Key, string Duty, int Limit, ClockUnit Unit, string Edition, string Source, DateOnly CheckedOn);

/// <summary>The clocks that start when the setting comes to know of something.</summary>
public static class DeadlineRules
{
    private static readonly DateOnly Checked = new(2026, 11, 21);

    public static DeadlineRule Lado { get; } = new(
        "lado", "Tell the LADO", 1, ClockUnit.WorkingDays,
        "Working together to safeguard children; the local authority's procedure may be stricter",
        "https://www.gov.uk/government/publications/working-together-to-safeguard-children--2", Checked);

    public static DeadlineRule Ofsted { get; } = new(
        "ofsted", "Tell Ofsted", 14, ClockUnit.CalendarDays,
        "Early years foundation stage statutory framework, section 3",
        "https://www.gov.uk/government/publications/early-years-foundation-stage-framework--2", Checked);

    public static DeadlineRule Ico { get; } = new(
        "ico", "Tell the ICO", 72, ClockUnit.Hours,
        "UK GDPR, article 33",
        "https://ico.org.uk/for-organisations/report-a-breach/", Checked);

    public static IReadOnlyList<DeadlineRule> All { get; } = [Lado, Ofsted, Ico];

    public static DeadlineRule? Find(string key) => All.FirstOrDefault(rule => rule.Key == key);
}
