using SafeguardingPortal.Domain.Breaches.OwnClocks;
using SafeguardingPortal.Domain.RuleBooks;

namespace SafeguardingPortal.Domain.Calendar;

/// <summary>
/// The clocks that hold in a setting, of the rule book and of its own: their numbers, editions and sources are data, which a setting corrects as it corrects any other rule. A case
/// keeps the rules that it was counted by.
/// </summary>
public sealed class ClockBook
{
    private const string Prefix = "clock-";
    private static readonly DateOnly Checked = new(2026, 11, 21);

    private static readonly Dictionary<string, DeadlineRule> Known =
        new[] { DeadlineRules.Lado, DeadlineRules.Ofsted, DeadlineRules.Ico, DeadlineRules.SocialCare, DeadlineRules.Dbs, DeadlineRules.Receipt,
            DeadlineRules.MandatoryReport, DeadlineRules.LookAgain }
            .ToDictionary(rule => rule.Key);

    private readonly RuleBook book;

    public ClockBook(RuleBook book, IReadOnlyCollection<OwnClock>? own = null)
    {
        this.book = book ?? throw new ArgumentNullException(nameof(book));
        Own = own ?? [];
    }

    public static IReadOnlyList<BookRule> Standard { get; } =
    [
        Rule(DeadlineRules.Lado, "Tell the LADO within {0} working days of knowing; the same day is aimed for"),
        Rule(DeadlineRules.Ofsted, "Tell Ofsted within {0} days; the day of knowing is day 1"),
        Rule(DeadlineRules.Ico, "Tell the ICO within {0} hours of knowing; nights and weekends count"),
        Rule(DeadlineRules.SocialCare, "Tell children\u2019s social care within {0} working days of knowing; at once where a child is at risk now"),
        Rule(DeadlineRules.Dbs, "Decide on a referral to the DBS; the law sets no day, and a reminder comes after {0} days from the outcome"),
        Rule(DeadlineRules.Receipt, "What was sent and has no receipt after {0} working days is marked red"),
        Rule(DeadlineRules.LookAgain, "An open case on which nothing was recorded for {0} working days is looked at again"),
        Rule(
            DeadlineRules.MandatoryReport,
            "Report child sexual abuse to the police or children\u2019s social care within {0} days; the day of knowing is day 1") with { WaitsForStart = true },
    ];

    public static IReadOnlyCollection<string> Keys => Known.Keys;

    /// <summary>As the portal comes.</summary>
    public static ClockBook AsItComes => new(RuleBook.AsItComes);

    /// <summary>The clocks of the setting's own, those that were retired too: a case that runs by one keeps it.</summary>
    public IReadOnlyCollection<OwnClock> Own { get; }

    /// <summary>The clock of this key as it holds in the setting.</summary>
    public DeadlineRule this[string key]
    {
        get
        {
            var rule = book[Prefix + key];
            return Known[key] with { Limit = rule.Count, Edition = rule.Edition, Source = rule.Source, CheckedOn = rule.CheckedOn };
        }
    }

    /// <summary>Whether a clock that waits for its day has begun to hold.</summary>
    public bool HoldsOn(string key, DateOnly day) => book[Prefix + key].HoldsOn(day);

    private static BookRule Rule(DeadlineRule rule, string words) =>
        new(Prefix + rule.Key, RuleSubject.Clocks, words, rule.Limit, null, rule.Edition, rule.Source, Checked);
}
