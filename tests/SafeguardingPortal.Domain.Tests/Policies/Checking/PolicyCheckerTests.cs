using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.Domain.Policies.Checking;
using SafeguardingPortal.Domain.Policies.Text;

namespace SafeguardingPortal.Domain.Tests.Policies.Checking;

public class PolicyCheckerTests
{
    private static readonly DateOnly Today = new(2026, 3, 5);

    [Fact]
    public void Says_nothing_about_a_sound_policy() => Assert.Empty(Check(SoundPolicy.Text));

    /// <summary>Spoil one thing, and the rule made for it speaks: about that place, quoting those words, and no other rule does.</summary>
    [Theory]
    [MemberData(nameof(Spoilt.Cases), MemberType = typeof(Spoilt))]
    public void Finds_what_is_wrong_and_only_that(string rule, string words, string spoilt, string where, string excerpt)
    {
        Assert.Contains(words, SoundPolicy.Text, StringComparison.Ordinal);
        var findings = Check(SoundPolicy.Text
            .Replace(words, spoilt.Replace("⏎", "\n", StringComparison.Ordinal), StringComparison.Ordinal));

        Assert.NotEmpty(findings);
        Assert.All(findings, finding => Assert.Equal(rule, finding.Rule));
        var first = findings[0];
        Assert.Contains(where, first.Where, StringComparison.Ordinal);
        Assert.Contains(excerpt, first.Excerpt, StringComparison.OrdinalIgnoreCase);
        Assert.False(string.IsNullOrWhiteSpace(first.Message));
    }

    /// <summary>What looks like a fault and is none.</summary>
    [Theory]
    [InlineData("Staff never name a child", "Staff who had had training never name a child")]
    [InlineData("Staff never name a child", "Staff never, ever (a) name or (b) show a child")]
    [InlineData("- Staff never name a child",
        "- Staff agree that they a) never name and b) never show a child on any site, and c) tell us.⏎- Staff never name a child")]
    [InlineData("a telephone, a watch", "parents’ phones, the parents’ and carers’ watches")]
    [InlineData("Visitors leave their phones", "Visitors, including contractors and students on placement, leave their phones")]
    [InlineData("Visitors leave their phones", "Parents/carers and visitors leave their mobile/smart phones")]
    [InlineData("tells the DSL", "tells the line manager, the DSL")]
    [InlineData("The policy keeps children safe",
        "This policy was written by Larkfield Nursery, building on the template of Northshire Council. It keeps children safe")]
    [InlineData("on the same day", "by 10 am on the same day, organised and recognized as urgent")]
    [InlineData("Our page is run by Bea Frost", "Our page (https://www.larkfield.org.uk/page_link) is run by Bea Frost")]
    [InlineData("February 2027\n", "09/02/2027 (or when required)\n")]
    [InlineData("A breach is reported", "Any breach of policies such as these is reported")]
    [InlineData("Read it together with these policies:", "This policy links with several other policies, including but not limited to:")]
    [InlineData("Visitors leave their phones", "Visitors sign in before they enter the setting, show bona fide papers and leave their phones")]
    [InlineData("- Staff never name a child", "- Enter the date in the log.⏎- Staff never name a child")]
    [InlineData("on private accounts.", "on Snapchat, TikTok or WhatsApp, by AirDrop or in vlogs and livestreams.")]
    public void Does_not_cry_wolf(string words, string instead)
    {
        Assert.Contains(words, SoundPolicy.Text, StringComparison.Ordinal);
        Assert.Empty(Check(SoundPolicy.Text
            .Replace(words, instead.Replace("⏎", "\n", StringComparison.Ordinal), StringComparison.Ordinal)));
    }

    [Fact]
    public void A_profile_changes_a_severity_or_switches_a_rule_off()
    {
        var untitled = SoundPolicy.Text.Replace("Phones and Social Media Policy", "", StringComparison.Ordinal);
        Assert.Equal(Severity.Error, Assert.Single(Check(untitled)).Severity);
        Assert.Equal(Severity.Info, Assert.Single(Check(untitled, Profile(Severity.Info))).Severity);
        Assert.Empty(Check(untitled, Profile(null)));
    }

    [Fact]
    public void Every_rule_is_shown_to_work()
    {
        var shown = Spoilt.Rules.Concat(["not-reciprocal", "linked-not-held", "header-tidy", "missing-ratification"]);
        Assert.Empty(PolicyChecker.Rules.Select(rule => rule.Id).Except(shown));
        Assert.Equal(PolicyChecker.Rules.Count, PolicyChecker.Rules.Select(rule => rule.Id).Distinct().Count());
    }

    [Fact]
    public void A_link_that_is_not_returned_is_told()
    {
        var phones = Linked("Mobile phones policy", "Social media policy");
        var social = Linked("Social media policy", "Complaints procedure");
        var context = new CheckContext(Today) { Library = [social] };
        Assert.Contains(PolicyChecker.Check(phones, context), finding => finding.Rule == "not-reciprocal");
        Assert.DoesNotContain(PolicyChecker.Check(phones, context with { Library = [Linked("Social media policy", "Mobile technology")] }),
            finding => finding.Rule == "not-reciprocal");
    }

    [Fact]
    public void A_link_that_leads_to_nothing_known_is_told()
    {
        var phones = Linked("Mobile phones policy", "Social media policy", "Complaints procedure");

        var findings = PolicyChecker.Check(phones, new CheckContext(Today) { LinksNotHeld = ["Complaints procedure"] });

        Assert.Equal("Complaints procedure", Assert.Single(findings, finding => finding.Rule == "linked-not-held").Excerpt);
        Assert.DoesNotContain(PolicyChecker.Check(phones, new CheckContext(Today)), finding => finding.Rule == "linked-not-held");
    }

    [Fact]
    public void A_late_successor_is_told()
    {
        var previous = PolicyTextReader.Read(SoundPolicy.Text.Replace("9 February 2026", "1 March 2024", StringComparison.Ordinal)
            .Replace("February 2027", "1 March 2025", StringComparison.Ordinal)).Policies[0];
        var finding = Assert.Single(PolicyChecker.Check(PolicyTextReader.Read(SoundPolicy.Text).Policies[0],
            Context with { Previous = previous }));
        Assert.Equal("review-overdue", finding.Rule);
        Assert.Contains("345 days", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Policy Owner: Governing Body", "missing-ratification")]
    [InlineData("Policy Owner: Governing Body\nRatified:", "missing-ratification")]
    [InlineData("House Lead: Dot Hale\nHouse Lead: Ada Stone", "header-tidy")]
    [InlineData("Policy Owner: Governing Body\nRatified: 3 March 2026", null)]
    public void Reads_the_control_block(string lines, string? rule)
    {
        var findings = Check(SoundPolicy.Text.Replace("Date written/updated", lines + "\nDate written/updated", StringComparison.Ordinal));
        Assert.Equal(rule is not null, findings.Any(finding => finding.Rule == rule));
        Assert.All(findings, finding => Assert.Contains(finding.Rule, new[] { rule, "missing-key-detail" }));
    }

    private static CheckContext Context => new(Today) { Words = English.Words };

    private static CheckProfile Profile(Severity? severity) => new(new Dictionary<string, Severity?> { ["missing-title"] = severity });

    private static PolicyDocument Linked(string title, params string[] links) =>
        new(title, [], [new("1.", "Links with other policies", 1, [.. links.Select(link => new PolicyClause("", "-", 1, link))])], links);

    private static IReadOnlyList<Finding> Check(string text, CheckProfile? profile = null) =>
        Assert.Single(PolicyChecker.Check(PolicyTextReader.Read(text), Context with { Profile = profile ?? CheckProfile.Standard }));
}
