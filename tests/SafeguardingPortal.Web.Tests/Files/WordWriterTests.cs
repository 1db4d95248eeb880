using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.Domain.Policies.Text;
using SafeguardingPortal.Domain.Tests.Policies.Text;
using SafeguardingPortal.TestSupport;
using SafeguardingPortal.Web.Features.Policies.StarterPolicies;
using SafeguardingPortal.Web.Platform.Files;
using SafeguardingPortal.Web.Platform.Files.Word;

namespace SafeguardingPortal.Web.Tests.Files;

public class WordWriterTests
{
    public static TheoryData<string> Papers() => [.. Corpus().Select(path => Path.GetFileName(path))];

    [Theory]
    [MemberData(nameof(Papers))]
    public void A_policy_written_as_Word_reads_back_the_same(string paper)
    {
        foreach (var policy in PolicyTextReader.Read(File.ReadAllText(Corpus().Single(path => path.EndsWith("/"
            + paper, StringComparison.Ordinal)))).Policies)
            AssertReadsBack(policy);
    }

    [Fact]
    public void Every_starter_written_as_Word_reads_back_the_same()
    {
        foreach (var starter in StarterPolicyFiles.All)
            AssertReadsBack(PolicyTextReader.Read(starter.Text).Policies[0]);
    }

    [Fact]
    public void Headings_lists_and_tables_are_those_of_Word()
    {
        var policy = PolicyTextReader.Read("# Phones\n\nDate written: May 2026\n\n## 1. Aims\n\n- one\n  - **two** and "
                + "[three](https://a.example/)\n\n"
            + "| a | b |\n| c | d |").Policies[0];
        using var word = WordprocessingDocument.Open(new MemoryStream(WordWriter.Write(policy)), false);
        var body = word.MainDocumentPart!.Document!.Body!;
        Assert.Equal(["Title", "PolicyDetail", "Heading1"], body.Descendants<DocumentFormat.OpenXml.Wordprocessing.ParagraphStyleId>()
            .Select(style => style.Val!.Value!));
        Assert.Single(body.Elements<DocumentFormat.OpenXml.Wordprocessing.Table>());
        Assert.Single(body.Descendants<DocumentFormat.OpenXml.Wordprocessing.Bold>());
    }

    [Fact]
    public void Random_policies_written_as_Word_read_back_the_same()
    {
        for (var seed = 1; seed <= 250; seed++)
        {
            var policy = new GeneratedPolicy(new Random(seed)).Document();
            var again = Assert.Single(PolicyFile.Open(WordWriter.Write(policy)).Read().Policies);
            Assert.True(
                PolicyFingerprint.Of(policy) == PolicyFingerprint.Of(again),
                $"Seed {seed}, written:\n{PolicyMarkdown.Write(policy)}\nread back:\n{PolicyMarkdown.Write(again)}");
        }
    }

    [Fact]
    public void What_is_written_is_sound_by_Words_own_schema()
    {
        var validator = new OpenXmlValidator(FileFormatVersions.Office2019);
        foreach (var policy in StarterPolicyFiles.All.Select(starter => PolicyTextReader.Read(starter.Text).Policies[0])
            .Concat(Enumerable.Range(1, 20).Select(seed => new GeneratedPolicy(new Random(seed)).Document())))
        {
            using var word = WordprocessingDocument.Open(new MemoryStream(WordWriter.Write(policy)), false);
            Assert.Empty(validator.Validate(word).Select(error => $"{error.Path?.XPath}: {error.Description}"));
        }
    }

    private static void AssertReadsBack(PolicyDocument policy)
    {
        var reading = PolicyFile.Open(WordWriter.Write(policy)).Read();
        Assert.Empty(reading.Unplaced);
        var again = Assert.Single(reading.Policies);
        Assert.Equal(PolicyMarkdown.Write(policy), PolicyMarkdown.Write(again));
        Assert.Equal(PolicyFingerprint.Of(policy), PolicyFingerprint.Of(again));
    }

    private static IReadOnlyList<string> Corpus() =>
        [.. Directory.GetFiles(Path.Combine(Repository.Root, "tests/SafeguardingPortal.Domain.Tests/Policies/Corpus"))
            .Where(path => Path.GetExtension(path) is ".txt" or ".md").Order(StringComparer.Ordinal)];
}
