using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.Domain.Policies.Text;

namespace SafeguardingPortal.Domain.Tests.Policies.Text;

public class PolicyMarkdownTests
{
    [Fact]
    public void Any_policy_reads_back_as_it_was_written()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var policy = new GeneratedPolicy(new Random(seed)).Document();
            var markdown = PolicyMarkdown.Write(policy);
            var reading = PolicyTextReader.Read(markdown);
            Assert.True(reading.Policies.Count == 1 && reading.Unplaced.Count == 0, markdown);
            Assert.True(PolicyFingerprint.Of(policy) == PolicyFingerprint.Of(reading.Policies[0]),
                $"seed {seed}\n{markdown}\n=====\n{PolicyMarkdown.Write(reading.Policies[0])}");
        }
    }

    [Theory]
    [InlineData("- not an item")]
    [InlineData("# not a heading")]
    [InlineData("1.1 not a number")]
    [InlineData("**Not a heading**")]
    [InlineData("\\ a stroke")]
    [InlineData("Note: not a detail")]
    public void A_paragraph_that_looks_like_something_else_stays_a_paragraph(string text)
    {
        var policy = new PolicyDocument("Phones policy", [], [new PolicySection("1.", "Aims", 1, [new PolicyClause("", "", 0, text)])], []);
        Assert.Equal(text, PolicyTextReader.Read(PolicyMarkdown.Write(policy)).Policies[0].Sections[0].Clauses[0].Text);
    }

    [Fact]
    public void Writes_what_a_person_would_write()
    {
        var policy = new PolicyDocument("Phones Policy", [new("DSL", "Ada Stone")],
            [new("1.", "Aims", 1,
                [new("", "-", 1, "Staff must:"), new("", "-", 2, "hand in"), new("1.1", "", 0, "Phones stay away.")])], [])
        {
            Organisation = "Larkfield Nursery",
            KeyDetailsHeading = "Key Details",
            Preamble = [new("", "", 0, "Read this.")],
        };
        Assert.Equal("""
            Larkfield Nursery

            # Phones Policy

            ## Key Details

            DSL: Ada Stone

            Read this.

            ## 1. Aims

            - Staff must:
              - hand in

            1.1 Phones stay away.

            """, PolicyMarkdown.Write(policy));
    }
}
