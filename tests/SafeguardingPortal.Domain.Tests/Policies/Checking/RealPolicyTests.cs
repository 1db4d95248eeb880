using System.Collections.Concurrent;
using SafeguardingPortal.Domain.Policies.Checking;
using SafeguardingPortal.Domain.Policies.Text;
using SafeguardingPortal.Domain.Tests.Policies.Text;

namespace SafeguardingPortal.Domain.Tests.Policies.Checking;

/// <summary>What a colleague noted in three real policies, where they lie beside the repository. Each is found, and little else.</summary>
public class RealPolicyTests
{
    [Theory]
    [InlineData("000", 0, "missing-text", "8 ", "compliance:")]
    [InlineData("000", 0, "missing-text", "1 ", "non-statutory guidance")]
    [InlineData("000", 0, "missing-text", "7 ", "staff keep their")]
    [InlineData("000", 0, "missing-edition", "1 ", "Keeping Children Safe")]
    [InlineData("000", 0, "doubled-words", "2 ", "Safety")]
    [InlineData("000", 0, "spelling", "5 ", "in the draw")]
    [InlineData("000", 0, "spelling", "7 ", "in the draw")]
    [InlineData("000", 0, "spelling", "5 ", "bought onto site")]
    [InlineData("000", 0, "dead-link", "9 ", "](#)")]
    [InlineData("000", 0, "header-tidy", "Registered", "Registered Person")]
    [InlineData("000", 0, "cited-not-linked", "5 ", "allegations")]
    [InlineData("000", 0, "cited-not-linked", "9 ", "Whistleblowing")]
    [InlineData("000", 0, "term-drift", "5 ", "lesson time")]
    [InlineData("000", 0, "term-drift", "5 ", "teaching periods")]
    [InlineData("000", 0, "review-overdue", "next review", "2025")]
    [InlineData("000", 1, "missing-text", "7 ", "compliance:")]
    [InlineData("000", 1, "unbalanced-punctuation", "1 ", "(KCSIE")]
    [InlineData("000", 1, "unresolved-alternative", "4.2 ", "pupils/students")]
    [InlineData("000", 1, "term-drift", "4.2 ", "alumni networks")]
    [InlineData("000", 1, "contradiction", "6 ", "Social Media")]
    [InlineData("000", 1, "conversion-artefact", "4.1 ", "Logging out")]
    [InlineData("001", 0, "missing-title", "title", "")]
    [InlineData("001", 0, "missing-key-detail", "key details", "")]
    [InlineData("001", 0, "missing-date", "key details", "")]
    [InlineData("001", 0, "missing-review-date", "key details", "")]
    [InlineData("001", 0, "stale-guidance", "1.2", "2020")]
    [InlineData("001", 0, "stale-guidance", "1.2", "2017")]
    [InlineData("001", 0, "stale-guidance", "1.2", "2018")]
    [InlineData("001", 0, "spelling", "6.2.2", "bought")]
    [InlineData("001", 0, "spelling", "2.2", "propretors")]
    [InlineData("001", 0, "spelling", "6.1.4", "nurseries mobiles")]
    [InlineData("001", 0, "spelling", "6.5.2", "will monitored")]
    [InlineData("001", 0, "spelling", "7.9", "out our")]
    [InlineData("001", 0, "spelling", "7.2.16", "professionals accounts")]
    [InlineData("001", 0, "spelling", "7.1 ", "expectations")]
    [InlineData("001", 0, "placeholder-link", "7.2.1", "page link")]
    [InlineData("001", 0, "conversion-artefact", "1.2", "bookmark")]
    [InlineData("001", 0, "conversion-artefact", "1.4", "bookmark")]
    [InlineData("001", 0, "conversion-artefact", "1 ", "1.")]
    [InlineData("001", 0, "conversion-artefact", "after 6 ", "5.")]
    [InlineData("001", 0, "conversion-artefact", "after 6.2", ".")]
    [InlineData("001", 0, "numbering-gap", "2.2", "2.2")]
    [InlineData("001", 0, "numbering-duplicate", "7.1 ", "7.1")]
    [InlineData("001", 0, "numbering-duplicate", "7.2 ", "7.2")]
    [InlineData("001", 0, "expired-clause", "1.3", "coronavirus")]
    [InlineData("001", 0, "expired-clause", "7.9", "Covid-19")]
    [InlineData("001", 0, "foreign-role-title", "6.2.2", "manager")]
    [InlineData("001", 0, "foreign-role-title", "7.1.3", "headteacher")]
    [InlineData("001", 0, "dual-control-one-person", "7.1.15", "DSL and the proprietor")]
    [InlineData("001", 0, "role-without-holder", "5.7", "(or deputy)")]
    [InlineData("001", 0, "cited-not-linked", "6.2.5", "allegations")]
    [InlineData("001", 0, "contradiction", "6.1.4", "not permitted")]
    [InlineData("000", 0, "cited-not-linked", "3 ", "behaviour")]
    [InlineData("000", 0, "unwritten-permission", "5 ", "unless permission")]
    [InlineData("000", 0, "missing-text", "1 ", "(EYFS) 'Working")]
    [InlineData("001", 0, "compound-clause", "7.9", "Concerns regarding")]
    [InlineData("001", 0, "report-recipient", "4.4", "to the staff")]
    [InlineData("001", 0, "narrower-clause", "7.2.17", "current parents")]
    public void Is_found(string file, int policy, string rule, string where, string excerpt)
    {
        if (Findings(file) is { } findings)
            Assert.Contains(findings[policy], finding => finding.Rule == rule && finding.Where.Contains(where, StringComparison.Ordinal)
                && finding.Excerpt.Contains(excerpt, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Every finding in these papers was read and judged right; a rule that starts to see more has to be looked at
    /// again.</summary>
    [Theory]
    [InlineData("000", 0, 40)]
    [InlineData("000", 1, 25)]
    [InlineData("001", 0, 50)]
    public void No_wolf_is_cried(string file, int policy, int atMost)
    {
        if (Findings(file) is { } findings)
            Assert.InRange(findings[policy].Count, 1, atMost);
    }

    private static readonly ConcurrentDictionary<string, IReadOnlyList<IReadOnlyList<Finding>>?> Checked = new();

    private static IReadOnlyList<IReadOnlyList<Finding>>? Findings(string file) =>
        Checked.GetOrAdd(file, name => Seeds.Text(name) is { } text
        ? PolicyChecker.Check(PolicyTextReader.Read(text), new CheckContext(new DateOnly(2026, 3, 5)) { Words = English.Words })
        : null);
}
