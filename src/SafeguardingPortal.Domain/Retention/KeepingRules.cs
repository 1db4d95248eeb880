using SafeguardingPortal.Domain.RuleBooks;

namespace SafeguardingPortal.Domain.Retention;

/// <summary>How long records of cases and concerns are kept, as rules of the book.</summary>
public static class KeepingRules
{
    public const string Allegation = "keep-allegation";
    public const string LowLevel = "keep-low-level";
    public const string ChildProtection = "keep-child-protection";
    public const string Other = "keep-other";
    public const string PersonnelFile = "keep-personnel-file";

    private const string Kcsie = "Keeping children safe in education, part four; check the current edition";
    private static readonly DateOnly Checked = new(2026, 11, 21);

    public static IReadOnlyList<BookRule> Standard { get; } =
    [
        Rule(
            Allegation, "An allegation is kept until normal pension age, or for {0} years from the allegation if that is longer", 10,
            "Guidance on record keeping of allegations", Kcsie),
        Rule(
            LowLevel, "A low-level concern is kept at least until the person leaves; then somebody decides", 1,
            "Guidance on low-level concerns", Kcsie),
        Rule(
            ChildProtection, "A child protection case is kept for {0} years after it was closed", 25,
            "Counted from the close, because no date of birth is held here; records practice counts 25 years from birth",
            "The local authority's and the records society's schedules; check the current edition"),
        Rule(
            Other, "Any other case is kept for {0} years after it was closed", 6, "A usual period; the setting's own schedule decides",
            "The setting's retention schedule"),
        Rule(
            PersonnelFile, "An allegation found malicious or false is taken out of the personnel file", 1,
            "Guidance on record keeping of allegations", Kcsie),
    ];

    private static BookRule Rule(string key, string words, int count, string edition, string source) =>
        new(key, RuleSubject.Keeping, words, count, null, edition, source, Checked);
}
