using System.Text.RegularExpressions;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.Domain.Policies.Checking;
using SafeguardingPortal.Domain.Policies.Text;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Web.Features.Policies.StarterPolicies;

namespace SafeguardingPortal.Web.Tests.Policies;

public sealed partial class StarterPolicyTests
{
    private static readonly DateOnly WrittenOn = new(2026, 9, 1);

    public static TheoryData<string> Keys => [.. StarterPolicyFiles.All.Select(policy => policy.Key)];

    [Fact]
    public void Every_text_in_the_program_is_on_the_shelf()
    {
        var files = typeof(StarterPolicyFiles).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith("StarterPolicies/", StringComparison.Ordinal));
        Assert.Equal(files.Count(), StarterPolicyFiles.All.Count);
    }

    [Theory, MemberData(nameof(Keys))]
    public void Every_field_has_a_word_of_the_setting(string key)
    {
        var text = Starter(key).Text;
        Assert.Empty(MergeFields.Unknown(text, SettingWords.For(Preschool(), [], WrittenOn)));
        Assert.DoesNotContain("{{", Starter(key).TextFor(SettingWords.For(Preschool(), [], WrittenOn)), StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Keys))]
    public void It_is_long_enough_to_be_useful_and_short_enough_to_be_read(string key) =>
        Assert.InRange(Starter(key).Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length, 700, 1600);

    [Theory, MemberData(nameof(Keys))]
    public void Sections_and_clauses_are_numbered_without_gaps(string key)
    {
        int section = 0, clause = 0;
        foreach (var line in Starter(key).Text.Split('\n'))
        {
            if (HeadingNumber().Match(line) is { Success: true } heading)
            {
                Assert.Equal($"{++section}.", heading.Groups[1].Value);
                clause = 0;
            }
            else if (ClauseNumber().Match(line) is { Success: true } numbered)
            {
                Assert.Equal($"{section}.{++clause}", numbered.Groups[1].Value);
            }
        }

        Assert.True(section > 5);
    }

    [Theory, MemberData(nameof(Keys))]
    public void It_reads_as_a_policy(string key)
    {
        var reading = PolicyTextReader.Read(Starter(key).TextFor(SettingWords.For(Preschool(), [(Role.Dsl, "Wren Ashdown")], WrittenOn)));
        Assert.Empty(reading.Unplaced);
        var document = Assert.Single(reading.Policies);
        Assert.Equal(Starter(key).Title, document.Title);
        Assert.Contains(document.KeyDetails, detail => detail is { Label: "Designated safeguarding lead", Value: "Wren Ashdown" });
        Assert.Contains(document.KeyDetails, detail => detail is { Label: "Next review", Value: "1 September 2027" });
        Assert.DoesNotContain(document.Sections,
            section => section.Number.Length == 0 || section.Heading.Length == 0 || section.Clauses.Count == 0);
        Assert.Contains("Child protection policy", document.Links);
        Assert.True(document.Links.Count >= 5);
    }

    [Theory, MemberData(nameof(Keys))]
    public void A_careful_colleague_finds_nothing_wrong_with_it(string key)
    {
        var words = SettingWords.For(
            Preschool(), [(Role.Dsl, "Wren Ashdown"), (Role.DeputyDsl, "Bea Carrow"), (Role.Manager, "Tamsin Holloway")], WrittenOn);
        List<PolicyDocument> shelf = [.. StarterPolicyFiles.All.Select(starter => PolicyTextReader.Read(starter.TextFor(words)).Policies[0])];
        var policy = shelf.Single(document => document.Title == Starter(key).Title);
        var context = new CheckContext(WrittenOn) { SettingName = "Test Preschool", Library = [.. shelf.Where(other => other != policy)] };

        var findings = PolicyChecker.Check(policy, context)
            .Where(finding => finding.Severity != Severity.Info)
            .Select(finding => $"{finding.Rule}, {finding.Where}: {finding.Excerpt} {finding.Message}")
            .ToList();

        Assert.True(findings.Count == 0, string.Join('\n', findings));
    }

    [Theory, MemberData(nameof(Keys))]
    public void It_names_no_telephone_number_but_the_police(string key) =>
        Assert.All(LongNumber().Matches(Starter(key).Text).Select(match => match.Value),
            number => Assert.Contains(number, (string[])["999", "101", "1998"]));

    [Fact]
    public void Guidance_for_schools_binds_schools_only()
    {
        Assert.DoesNotContain("Keeping children safe in education", SettingWords.For(Preschool(), [], WrittenOn)["guidance"],
            StringComparison.Ordinal);
        Assert.All(StarterPolicyFiles.All, policy => Assert.DoesNotContain("KCSIE", policy.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void A_role_with_two_holders_names_both_and_one_with_none_says_so()
    {
        var words = SettingWords.For(Preschool(), [(Role.Dsl, "Wren Ashdown"), (Role.Dsl, "Bea Carrow")], WrittenOn);
        Assert.Equal("Bea Carrow and Wren Ashdown", words["dsl"]);
        Assert.Equal("to be appointed", words["deputy_dsl"]);
    }

    private static StarterPolicy Starter(string key) => StarterPolicyFiles.Find(key)!;

    private static Setting Preschool() => Setting.Open(
        Guid.CreateVersion7(), "t", "Test Preschool", SettingKind.Preschool, null, new Terms(), new SettingRules(), Actor.Portal,
            DateTimeOffset.UnixEpoch);

    [GeneratedRegex(@"^## (\d+\.) ")]
    private static partial Regex HeadingNumber();

    [GeneratedRegex(@"^(\d+\.\d+) ")]
    private static partial Regex ClauseNumber();

    [GeneratedRegex(@"\d{3,}")]
    private static partial Regex LongNumber();
}
