using SafeguardingPortal.Domain.Breaches.Sanctions;
using SafeguardingPortal.Domain.Concerns;
using SafeguardingPortal.Domain.Retention;

namespace SafeguardingPortal.Domain.RuleBooks;

/// <summary>Every rule of the book as it holds in one setting: the ones that come with the portal, under the setting's own corrections.</summary>
public sealed class RuleBook
{
    private readonly Dictionary<string, BookRule> rules;

    public RuleBook(IEnumerable<RuleCorrection> corrections)
    {
        rules = Standard.ToDictionary(rule => rule.Key);
        foreach (var correction in corrections.Where(correction => rules.ContainsKey(correction.Key)))
            rules[correction.Key] = correction.On(rules[correction.Key]);
    }

    /// <summary>As the portal comes, before any correction.</summary>
    public static IReadOnlyList<BookRule> Standard { get; } =
        [.. PatternRules.Standard, .. KeepingRules.Standard, .. Calendar.ClockBook.Standard, .. SanctionRules.Standard,
        .. EmploymentReferences.ReferenceRules.Standard, .. SubjectAccess.AnswerLimit.Standard];

    public static RuleBook AsItComes { get; } = new([]);

    public IReadOnlyList<BookRule> All => [.. Standard.Select(rule => rules[rule.Key])];

    public BookRule this[string key] => rules[key];

    public static BookRule? Find(string key) => Standard.FirstOrDefault(rule => rule.Key == key);
}
