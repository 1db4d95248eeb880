using SafeguardingPortal.Domain.SubjectAccess;

namespace SafeguardingPortal.Domain.Tests.SubjectAccess;

public sealed class RedactionTests
{
    private static readonly string[] Others = ["Wren Ashdown", "Callum Fairweather", "Jo Li", "Mary-Ann O\u2019Neill", "Priya Sandhu"];

    [Theory]
    [InlineData("Wren Ashdown saw it.", "[third party] saw it.")]
    [InlineData("Then wren told CALLUM.", "Then [third party] told [third party].")]
    [InlineData("Callum Fairweather\u2019s phone", "[third party]\u2019s phone")]
    [InlineData("Jo Li rang; jo is not enough.", "[third party] rang; jo is not enough.")]
    [InlineData("Mary-Ann O\u2019Neill was there", "[third party] was there")]
    [InlineData("Neill and Ann were there", "[third party] and [third party] were there")]
    [InlineData("Took photos of A.B. on her phone", "Took photos of [third party] on her phone")]
    [InlineData("Took photos of A. B. and C.", "Took photos of [third party] and [third party]")]
    [InlineData("A wrenching day; the callumet", "A wrenching day; the callumet")]
    [InlineData("Priya Holloway was asked.", "Priya Holloway was asked.")]
    [InlineData("Wren Callum Ashdown", "[third party]")]
    [InlineData("At 3.30 p.m. in Room B.2", "At 3.30 p.m. in Room B.2")]
    [InlineData("", "")]
    public void Third_parties_are_hidden_and_the_person_is_not(string typed, string given) =>
        Assert.Equal(given, Redaction.Hide(typed, Others, "Priya Holloway"));

    /// <summary>A child as the case names it, which need not look like initials with full stops.</summary>
    [Theory]
    [InlineData("AB", "Took photos of AB. Then of A.B. as before", "Took photos of [third party] Then of [third party] as before")]
    [InlineData("A.B.", "AB was there, and A B too", "[third party] was there, and [third party] too")]
    [InlineData("IS", "She is there; IS was not", "She is there; [third party] was not")]
    [InlineData("Otter 12", "Otter 12 cried; otter 12 was held. Otters slept", "[third party] cried; [third party] was held. Otters slept")]
    [InlineData("4711", "4711 and 47112", "[third party] and 47112")]
    [InlineData("A", "A phone", "A phone")]
    public void A_child_is_hidden_as_the_case_names_it(string child, string typed, string given) =>
        Assert.Equal(given, Redaction.Hide(typed, Others, "Priya Holloway", [child]));

    [Fact]
    public void A_setting_of_one_hides_nobody() => Assert.Equal("Alone here.", Redaction.Hide("Alone here.", [], "Priya Holloway"));

    [Fact]
    public void A_name_is_no_pattern() => Assert.Equal("[third party] (x)", Redaction.Hide("Dr. (Kim) (x)", ["Dr. (Kim)"], "Priya Holloway"));
}
