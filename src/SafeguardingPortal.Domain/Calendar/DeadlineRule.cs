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
    public const string LadoKey = "lado";
    public const string OfstedKey = "ofsted";
    public const string IcoKey = "ico";
    public const string SocialCareKey = "social-care";
    public const string DbsKey = "dbs";
    public const string ReceiptKey = "receipt";
    public const string LookAgainKey = "look-again";
    public const string MandatoryReportKey = "mandatory-report";

    private static readonly DateOnly Checked = new(2026, 11, 21);

    public static DeadlineRule Lado { get; } = new(
        LadoKey, "Tell the LADO", 1, ClockUnit.WorkingDays,
        "Working together to safeguard children; the local authority's procedure may be stricter",
        "https://www.gov.uk/government/publications/working-together-to-safeguard-children--2", Checked);

    public static DeadlineRule Ofsted { get; } = new(
        OfstedKey, "Tell Ofsted", 14, ClockUnit.CalendarDays,
        "Early years foundation stage statutory framework, section 3",
        "https://www.gov.uk/government/publications/early-years-foundation-stage-framework--2", Checked);

    public static DeadlineRule Ico { get; } = new(
        IcoKey, "Tell the ICO", 72, ClockUnit.Hours,
        "UK GDPR, article 33",
        "https://ico.org.uk/for-organisations/report-a-breach/", Checked);

    public static DeadlineRule SocialCare { get; } = new(
        SocialCareKey, "Tell children\u2019s social care", 1, ClockUnit.WorkingDays,
        "Working together to safeguard children; check the local authority's procedure",
        "https://www.gov.uk/government/publications/working-together-to-safeguard-children--2", Checked);

    /// <summary>A legal duty without a day count: the days only say when the portal reminds.</summary>
    public static DeadlineRule Dbs { get; } = new(
        DbsKey, "Decide on a referral to the DBS", 14, ClockUnit.CalendarDays,
        "Safeguarding Vulnerable Groups Act 2006, section 35; the reminder is a house rule of the portal, 2026",
        "https://www.gov.uk/guidance/making-barring-referrals-to-the-dbs", Checked);

    /// <summary>Off until the day is entered on which the law begins to hold: no such day is assumed here.</summary>
    public static DeadlineRule MandatoryReport { get; } = new(
        MandatoryReportKey, "Report child sexual abuse to the police or children\u2019s social care", 7, ClockUnit.CalendarDays,
        "The duty to report child sexual abuse; check whether it has commenced, and its limit",
        "https://www.legislation.gov.uk", Checked);

    /// <summary>When a missing receipt becomes an alarm.</summary>
    public static DeadlineRule Receipt { get; } = new(
        ReceiptKey, "Have the receipt", 1, ClockUnit.WorkingDays, "House rule of the portal, 2026",
        "The portal's own figure; no guidance names one", Checked);

    /// <summary>When an open case on which nothing is recorded any more is brought up again.</summary>
    public static DeadlineRule LookAgain { get; } = new(
        LookAgainKey, "Look at the case again", 10, ClockUnit.WorkingDays, "House rule of the portal, 2026",
        "The portal's own figure; no guidance names one", Checked);

    /// <summary>The clocks that start when the setting comes to know, which the "deadlines" command works out.</summary>
    public static IReadOnlyList<DeadlineRule> All { get; } = [Lado, Ofsted, Ico];

    public static DeadlineRule? Find(string key) => All.FirstOrDefault(rule => rule.Key == key);
}
