using SafeguardingPortal.Domain.Policies.Text;

namespace SafeguardingPortal.Domain.Tests.Policies.Text;

public class LosslessReadingTests
{
    [Fact]
    public void Every_word_of_a_real_policy_is_in_the_model_or_unplaced()
    {
        foreach (var text in Seeds.Texts())
            Assert.Equal(Words.In(text), Words.In(PolicyTextReader.Read(text)));
    }

    [Fact]
    public void A_real_policy_written_as_Markdown_reads_back_the_same()
    {
        foreach (var policy in Seeds.Texts().SelectMany(text => PolicyTextReader.Read(text).Policies))
        {
            var again = PolicyTextReader.Read(PolicyMarkdown.Write(policy));
            Assert.Empty(again.Unplaced);
            Assert.Equal(PolicyMarkdown.Write(policy), PolicyMarkdown.Write(Assert.Single(again.Policies)));
            Assert.Equal(PolicyFingerprint.Of(policy), PolicyFingerprint.Of(again.Policies[0]));
        }
    }
}
