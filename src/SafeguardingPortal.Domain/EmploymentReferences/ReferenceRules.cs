using SafeguardingPortal.Domain.RuleBooks;

namespace SafeguardingPortal.Domain.EmploymentReferences;

/// <summary>What of allegations and concerns goes into an employment reference, as rules of the book.</summary>
public static class ReferenceRules
{
    public const string Unproven = "reference-unproven";
    public const string Repeated = "reference-repeated";
    public const string Substantiated = "reference-substantiated";
    public const string LowLevel = "reference-low-level";

    private const string Edition = "Guidance on references";
    private const string Kcsie = "Keeping children safe in education, part four, references; check the current edition";
    private static readonly DateOnly Checked = new(2026, 11, 21);

    public static IReadOnlyList<BookRule> Standard { get; } =
    [
        Rule(Unproven, "An allegation found malicious, false, unfounded or unsubstantiated stays out of a reference"),
        Rule(Repeated, "Repeated allegations and concerns that were all found so stay out as well"),
        Rule(
            Substantiated,
            "A substantiated allegation that met the harm threshold is told as facts: what was found and what followed, and no opinion"),
        Rule(
            LowLevel,
            "A low-level concern stays out, unless it or several together met the harm threshold and were found substantiated; misconduct or poor "
            + "performance that any employer would tell of is told for itself"),
    ];

    /// <summary>The rules as they hold in the setting, in the order of reading.</summary>
    public static IReadOnlyList<BookRule> ForReferences(this RuleBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        return [.. Standard.Select(rule => book[rule.Key])];
    }

    private static BookRule Rule(string key, string words) => new(key, RuleSubject.References, words, 1, null, Edition, Kcsie, Checked);
}
