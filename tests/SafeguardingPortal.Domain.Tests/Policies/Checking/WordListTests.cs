using SafeguardingPortal.Domain.Policies.Checking.Spelling;

namespace SafeguardingPortal.Domain.Tests.Policies.Checking;

public class WordListTests
{
    private const string Affixes = """
        SET UTF-8
        PFX U Y 1
        PFX U   0     un         .

        SFX G Y 2
        SFX G   e     ing        e
        SFX G   0     ing        [^e]

        SFX S N 2
        SFX S   y     ies        [^aeiou]y
        SFX S   0     s          [^sxzhy]
        """;

    [Theory]
    [InlineData("lock", true)]
    [InlineData("unlocking", true)]
    [InlineData("storing", true)]
    [InlineData("storeing", false)]
    [InlineData("policies", true)]
    [InlineData("policys", false)]
    [InlineData("Policy", true)]
    [InlineData("london", false)]
    [InlineData("London", true)]
    [InlineData("lock’s", true)]
    public void Affixes_make_the_forms_that_they_allow(string word, bool known) =>
        Assert.Equal(known, WordList.FromHunspell(Affixes, "5\nlock/UG\nstore/G\npolicy/S\nLondon\n", []).Knows(word));

    [Theory]
    [InlineData("propretors", "proprietors")]
    [InlineData("recieve", "receive")]
    [InlineData("safegaurd", "safeguard")]
    [InlineData("qwxzptl", null)]
    public void Proposes_a_word_one_slip_away(string word, string? near) => Assert.Equal(near, English.Words.Near(word));

    [Theory]
    [InlineData("behaviour", true)]
    [InlineData("behavior", false)]
    [InlineData("organise", true)]
    [InlineData("organize", true)]
    [InlineData("safeguarding", true)]
    [InlineData("whistleblowing", true)]
    [InlineData("teh", false)]
    public void Knows_British_English_and_the_words_of_the_field(string word, bool known) => Assert.Equal(known, English.Words.Knows(word));
}
