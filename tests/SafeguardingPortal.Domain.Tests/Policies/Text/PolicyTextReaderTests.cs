using SafeguardingPortal.Domain.Policies.Text;

namespace SafeguardingPortal.Domain.Tests.Policies.Text;

public class PolicyTextReaderTests
{
    [Fact]
    public void A_file_can_hold_several_policies()
    {
        var reading = PolicyTextReader.Read(Fixtures.TwoPoliciesInOneFile);

        Assert.Equal(["Phones and Watches Policy", "Social Media Policy"], reading.Policies.Select(policy => policy.Title));
        Assert.All(reading.Policies, policy => Assert.Equal("Larkfield Nursery", policy.Organisation));
        Assert.Empty(reading.Unplaced);
    }

    [Fact]
    public void Key_details_keep_their_labels_and_order_even_without_a_colon()
    {
        var policy = PolicyTextReader.Read(Fixtures.TwoPoliciesInOneFile).Policies[0];

        Assert.Equal(
            [
                new("Designated Safeguarding Lead", "Ada Stone, Deputy Manager"),
                new("Named person with lead responsibility", "Bea Frost, Manager") { HasColon = false },
                new("Date written/updated", "March 2026"),
                new("Date of next review", "March 2027 (or when required)"),
            ],
            policy.KeyDetails);
        Assert.Equal(KeyDetailKey.LeadPerson, KeyDetailKeys.Of(policy.KeyDetails[1].Label));
        Assert.Equal("We look at this policy every year.", Assert.Single(policy.Preamble).Text);
    }

    [Fact]
    public void Sections_and_nested_items_keep_number_level_and_order()
    {
        var policy = PolicyTextReader.Read(Fixtures.TwoPoliciesInOneFile).Policies[0];

        Assert.Equal(["1.|1", "2.|1", "3.|1", "3.1|2"], policy.Sections.Select(section => $"{section.Number}|{section.Level}"));
        Assert.Equal([1, 2, 1], policy.Sections[0].Clauses.Select(clause => clause.Level));
        Assert.Equal(["Child protection policy", "Social media policy"], policy.Links);
    }

    [Fact]
    public void Decimal_clauses_keep_their_numbers_and_sub_headings_may_have_none()
    {
        var reading = PolicyTextReader.Read(Fixtures.DecimalClauses);
        var policy = Assert.Single(reading.Policies);

        Assert.Null(policy.Title);
        Assert.Equal(["1.|1|Why we have it", "2.|1|Devices: Phones, Watches and Glasses in Our Nursery and Garden", "2.1|2|Expectations",
            "2.2|2|Garden", "|3|Emergencies"],
            policy.Sections.Select(section => $"{section.Number}|{section.Level}|{section.Heading}"));
        Assert.Equal(["2.1.1||0", "2.1.2||0", "|·|1", "|·|1"], policy.Sections[2].Clauses
            .Select(clause => $"{clause.Number}|{clause.Bullet}|{clause.Level}"));
        Assert.Equal(["4.", "5.", "."], reading.Unplaced);
        Assert.Equal(4, reading.Notices[0].Count);
    }

    [Fact]
    public void A_paper_without_numbers_has_sections_lists_and_an_adoption_block()
    {
        var policy = Assert.Single(PolicyTextReader.Read(Fixtures.UnnumberedWithAdoption).Policies);

        Assert.Equal(["Scope", "We aim to:", "Email", "Social Networking", "Other relevant policies and guidance"], policy.Sections
            .Select(section => section.Heading));
        Assert.Equal(3, policy.Sections[1].Clauses.Count);
        Assert.Equal(3, policy.Sections[3].Clauses.Count);
        Assert.Equal(["Child protection policy", "Complaints procedure"], policy.Links);
        Assert.Equal(6, policy.Adoption.Count);
    }

    [Fact]
    public void Converted_Markdown_takes_levels_from_numbers_and_details_from_a_table()
    {
        var reading = PolicyTextReader.Read(Fixtures.MarkdownFromConverter);
        var policy = Assert.Single(reading.Policies);

        Assert.Equal(("Brook Primary School", "Mobile Technology Policy"), (policy.Organisation, policy.Title));
        Assert.Equal("7/2.2026", policy.Value(KeyDetailKey.Ratified));
        Assert.Equal([1, 1, 1], policy.Sections.Select(section => section.Level));
        Assert.Equal(["Behaviour policy", "Child protection policy"], policy.Links);
        Assert.Equal(["3.1|0", "3.1.1|1", "|2", "|3"], policy.Sections[2].Clauses.Select(clause => $"{clause.Number}|{clause.Level}"));
        Assert.Equal(["Page 2 of 3"], reading.Unplaced);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n \n")]
    [InlineData("\uFEFF")]
    public void An_empty_file_holds_no_policy(string text) => Assert.Empty(PolicyTextReader.Read(text).Policies);

    [Fact]
    public void Hard_wrapped_paragraphs_are_put_together()
    {
        const string Text = """
            Phones Policy

            1. Aims

            This policy tells everyone who works at the nursery where a phone may be
            used and where it must be kept, and it tells visitors the same thing in a
            few words at the door, so that nobody can say that they had not been told
            about it when a phone turns up in a room where children sleep, and so that
            families can trust us. It is short because long policies are not read, and
            it is kept at the desk.
            """;
        Assert.Single(Assert.Single(PolicyTextReader.Read(Text).Policies[0].Sections).Clauses);
    }

    [Fact]
    public void The_real_papers_come_apart_as_a_reader_would_take_them()
    {
        if (Seeds.Text("000") is not { } two || Seeds.Text("001") is not { } one)
            return;
        var policies = PolicyTextReader.Read(two).Policies;
        Assert.Equal([9, 10], policies.Select(policy => policy.Sections.Count));
        Assert.Equal([10, 11], policies.Select(policy => policy.Links.Count));
        Assert.All(policies, policy => Assert.Equal(5, policy.KeyDetails.Count));

        var reading = PolicyTextReader.Read(one);
        Assert.Equal(3, Assert.Single(reading.Policies).Links.Count);
        Assert.Equal(["5.", "6.", "."], reading.Unplaced);
    }

    [Fact]
    public void A_web_pages_front_matter_and_wrapped_links_are_read()
    {
        var policy = Assert.Single(PolicyTextReader.Read("""
            ---
            title: Phones
            lastUpdated: 2026-03-02
            review_date: 2027-03-02
            ---
            # Rules

            -   Read the [Family
                Agreement](https://www.larkfield.org.uk/agreement/) and the
                Rules for Visitors.
            """).Policies);

        Assert.Equal("Phones", policy.Title);
        Assert.Equal("2026-03-02", policy.Value(KeyDetailKey.WrittenOn));
        Assert.Equal("2027-03-02", policy.Value(KeyDetailKey.NextReviewOn));
        Assert.Equal("Read the [Family Agreement](https://www.larkfield.org.uk/agreement/) and the Rules for Visitors.",
            Assert.Single(policy.Sections[0].Clauses).Text);
    }
}
