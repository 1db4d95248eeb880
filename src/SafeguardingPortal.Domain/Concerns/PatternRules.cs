using SafeguardingPortal.Domain.RuleBooks;

namespace SafeguardingPortal.Domain.Concerns;

/// <summary>
/// When concerns are worth a look together. Counts that anybody can check by hand, printed beside each finding; no weights and no scores.
/// </summary>
public static class PatternRules
{
    public const string Quiet = "concerns-none";

    private const string Edition = "House rule of the portal, 2026. The statutory guidance asks that patterns are looked for and names no number";
    private const string Guidance = "Keeping children safe in education, part four, section two; check the current edition";
    private static readonly DateOnly Checked = new(2026, 11, 21);

    private static readonly Dictionary<string, ConcernLens> Lenses = new()
    {
        ["concerns-person"] = ConcernLens.Person,
        ["concerns-person-kind"] = ConcernLens.PersonAndKind,
        ["concerns-place"] = ConcernLens.Place,
        ["concerns-kind"] = ConcernLens.Kind,
        ["concerns-time"] = ConcernLens.TimeOfDay,
        ["concerns-weekday"] = ConcernLens.Weekday,
        ["concerns-device"] = ConcernLens.Device,
    };

    public static IReadOnlyList<BookRule> Standard { get; } =
    [
        Rule("concerns-person", "{0} concerns about one person in {1} months", 3, 12),
        Rule("concerns-person-kind", "{0} concerns of one kind about one person in {1} months", 2, 12),
        Rule("concerns-place", "{0} concerns at the same place in a term", 2),
        Rule("concerns-kind", "{0} concerns of the same kind in a term", 3),
        Rule("concerns-time", "{0} concerns at the same time of day in a term", 3),
        Rule("concerns-weekday", "{0} concerns on the same weekday in a term", 3),
        Rule("concerns-device", "{0} concerns with the same kind of device in a term", 3),
        Rule(Quiet, "No concern at all in a term, {0} weeks after it began", 6),
    ];

    /// <summary>What the concerns of a rule have in common.</summary>
    public static ConcernLens LensOf(this BookRule rule) => Lenses[rule.Key];

    /// <summary>The rules that find concerns, as they hold in the setting.</summary>
    public static IEnumerable<BookRule> Finding(this RuleBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        return book.All.Where(rule => Lenses.ContainsKey(rule.Key));
    }

    /// <summary>The first day that a rule looks at.</summary>
    public static DateOnly Since(this BookRule rule, DateOnly today) =>
        rule?.Months is { } months ? today.AddMonths(-months).AddDays(1) : Calendar.SchoolTerm.Of(today).First;

    /// <summary>The first day that is looked at together under a lens: that of the rule which looks through it, as the setting has corrected it.</summary>
    public static DateOnly SinceUnder(this RuleBook book, ConcernLens lens, DateOnly today) =>
        book.Finding().FirstOrDefault(rule => rule.LensOf() == lens)?.Since(today) ?? Calendar.SchoolTerm.Of(today).First;

    private static BookRule Rule(string key, string words, int count, int? months = null) =>
        new(key, RuleSubject.Concerns, words, count, months, Edition, Guidance, Checked);
}
