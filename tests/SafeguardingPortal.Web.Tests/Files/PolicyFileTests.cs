using System.Text;
using SafeguardingPortal.Domain.Policies.Text;
using SafeguardingPortal.Web.Platform.Files;
using static SafeguardingPortal.Web.Tests.Files.WordFile;

namespace SafeguardingPortal.Web.Tests.Files;

public class PolicyFileTests
{
    [Fact]
    public void A_Word_file_keeps_headings_numbers_lists_tables_and_links()
    {
        var reading = Read(With(
            Styled("Title", "Larkfield Phones Policy")
            + $"<w:tbl>{Row("Designated Safeguarding Lead", "Ada Stone")}{Row("Date of next review", "May 2027")}</w:tbl>"
            + Styled("TOC1", "Contents line")
            + Styled("Heading1", "Aims")
            + Item(1, 1, "Phones stay in the lockers.")
            + Item(2, 0, "switch them off")
            + Item(2, 1, "and hand them in")
            + Item(2, 1, "at the desk")
            + Styled("Heading1", "Links")
            + "<w:p><w:hyperlink r:id=\"rId99\"><w:r><w:t>Child protection policy</w:t></w:r></w:hyperlink>"
            + "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\"> first</w:t></w:r></w:p>"
            + $"<w:tbl>{Row("Place", "Who")}</w:tbl>"));

        var policy = Assert.Single(reading.Policies);
        Assert.Equal("Larkfield Phones Policy", policy.Title);
        Assert.Equal(["Ada Stone", "May 2027"], policy.KeyDetails.Select(detail => detail.Value));
        Assert.Equal(["1.|Aims|1", "2.|Links|1"], policy.Sections.Select(section => $"{section.Number}|{section.Heading}|{section.Level}"));
        Assert.Equal(["1.1|||0|Phones stay in the lockers.", "||•|1|switch them off", "a)|||2|and hand them in", "b)|||2|at the desk"],
            policy.Sections[0].Clauses.Select(clause => $"{clause.Number}||{clause.Bullet}|{clause.Level}|{clause.Text}"));
        Assert.Equal(["[Child protection policy](https://www.example.org/a) **first**", "Place | Who"], policy.Sections[1].Clauses
            .Select(clause => clause.Text));
        Assert.Equal(["Contents line"], reading.Unplaced);
    }

    [Fact]
    public void Without_heading_styles_numbers_and_shapes_tell_the_headings()
    {
        var reading = Read(With(
            Paragraph("Larkfield Nursery") + Paragraph("Phones Policy") + Item(1, 0, "Aims of the policy")
                + Item(1, 1, "Phones stay in the lockers by the office.")
            + Item(1, 0, "Visitors") + Item(1, 1, "Visitors leave theirs at the desk.")));

        var policy = Assert.Single(reading.Policies);
        Assert.Equal(("Larkfield Nursery", "Phones Policy"), (policy.Organisation, policy.Title));
        Assert.Equal(["1.", "2."], policy.Sections.Select(section => section.Number));
        Assert.Equal(["1.1", "2.1"], policy.Sections.Select(section => Assert.Single(section.Clauses).Number));
    }

    [Fact]
    public void Tracked_changes_and_comments_are_told_and_lose_no_word()
    {
        var reading = Read(With(
            Styled("Title", "Phones Policy")
            + "<w:p><w:r><w:t xml:space=\"preserve\">Phones stay </w:t></w:r><w:del w:author=\"Bea\" w:id=\"1\"><w:r><w:delText>at "
            + "home</w:delText></w:r></w:del>"
            + "<w:ins w:author=\"Bea\" w:id=\"2\"><w:r><w:t>in the lockers.</w:t></w:r></w:ins></w:p>",
            "<w:comment w:id=\"0\" w:author=\"Dot\"><w:p><w:r><w:t>Is this so?</w:t></w:r></w:p></w:comment>"));

        Assert.Equal("Phones stay in the lockers.", Assert.Single(reading.Policies[0].Preamble).Text);
        Assert.Equal(["at home", "Is this so?"], reading.Unplaced);
        Assert.Equal(3, reading.Notices[0].Count);
    }

    [Fact]
    public void Text_is_read_in_the_encodings_it_comes_in()
    {
        const string Text = "Phones Policy\n\n1. Aims\n\n- Children’s café phones.\n";
        Encoding[] encodings = [new UTF8Encoding(true), new UTF8Encoding(false), Encoding.Unicode,
            CodePagesEncodingProvider.Instance.GetEncoding(1252)!];
        Assert.All(encodings, encoding =>
        {
            var clause = Read([.. encoding.GetPreamble(), .. encoding.GetBytes(Text)]).Policies[0].Sections[0].Clauses[0];
            Assert.Equal("Children’s café phones.", clause.Text);
        });
    }

    [Theory]
    [MemberData(nameof(Refused), DisableDiscoveryEnumeration = true)]
    public void A_file_that_cannot_be_read_is_refused_in_one_sentence(string why, byte[] content)
    {
        var refusal = Assert.Throws<FileRefusedException>(() => PolicyFile.Open(content));
        Assert.Contains(why, refusal.Message, StringComparison.Ordinal);
        Assert.EndsWith(".", refusal.Message, StringComparison.Ordinal);
    }

    public static TheoryData<string, byte[]> Refused => new()
    {
        { "larger than 10 MB", new byte[PolicyFile.MaxBytes + 1] },
        { "protected with a password", [0xD0, 0xCF, 0x11, 0xE0, 1, 2, 3] },
        { "PDF", "%PDF-1.7 …"u8.ToArray() },
        { "neither text nor Word", [1, 2, 0, 4] },
        { "damaged", "PK not really"u8.ToArray() },
        { "no Word document", Zip(("readme.txt", "hello"u8.ToArray())) },
        { "macros", Zip(("word/document.xml", "<a/>"u8.ToArray()), ("word/vbaProject.bin", [1])) },
        { "damaged", Zip(("word/document.xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>"u8.ToArray())) },
        { "holds no document", Zip(("word/document.xml", "<a/>"u8.ToArray())) },
        { "unpacks to more", Zip(("word/document.xml", Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("<a>", 5000))))) },
        { "unpacks to more", Zip(("word/document.xml", "<a/>"u8.ToArray()), ("word/media/a.bin", new byte[61 * 1024 * 1024])) },
    };

    private static PolicyReading Read(byte[] content) => PolicyFile.Open(content).Read();
}
