using SafeguardingPortal.Domain.Policies.Text;

namespace SafeguardingPortal.Domain.Tests.Policies.Text;

public class LosslessReadingTests
{
    [Theory]
    [MemberData(nameof(Fixtures.All), MemberType = typeof(Fixtures))]
    public void Every_word_is_in_the_model_or_unplaced(string text) =>
        Assert.Equal(Words.In(text), Words.In(PolicyTextReader.Read(text)));

    [Theory]
    [MemberData(nameof(Fixtures.All), MemberType = typeof(Fixtures))]
    public void A_policy_written_as_Markdown_reads_back_the_same(string text) => AssertReadsBack(text);

    [Fact]
    public void Every_word_of_a_real_policy_is_in_the_model_or_unplaced()
    {
        foreach (var text in Seeds.Texts())
            Assert.Equal(Words.In(text), Words.In(PolicyTextReader.Read(text)));
    }

    [Fact]
    public void A_real_policy_written_as_Markdown_reads_back_the_same()
    {
        foreach (var text in Seeds.Texts())
            AssertReadsBack(text);
    }

    /// <summary>The first line of a file, any few lines of it, or lines in any order must neither crash the reader nor lose a
    /// word.</summary>
    [Fact]
    public void No_shuffling_of_lines_loses_a_word()
    {
        var random = new Random(20260305);
        var lines = Fixtures.Texts.SelectMany(text => text.Split('\n')).Append("").Append("  |  a | b | c").Append("# ")
            .Append("**").ToArray();
        for (var round = 0; round < 400; round++)
        {
            var text = string.Join('\n', random.GetItems(lines, random.Next(1, 30)));
            Assert.True(Words.In(text).SequenceEqual(Words.In(PolicyTextReader.Read(text))), text);
        }
    }

    private static void AssertReadsBack(string text)
    {
        foreach (var policy in PolicyTextReader.Read(text).Policies)
        {
            var again = PolicyTextReader.Read(PolicyMarkdown.Write(policy));
            Assert.Empty(again.Unplaced);
            Assert.Equal(PolicyMarkdown.Write(policy), PolicyMarkdown.Write(Assert.Single(again.Policies)));
            Assert.Equal(PolicyFingerprint.Of(policy), PolicyFingerprint.Of(again.Policies[0]));
        }
    }
}
