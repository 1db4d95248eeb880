using SafeguardingPortal.Domain.Policies;

namespace SafeguardingPortal.Domain.Tests.Policies;

public sealed class MergeFieldsTests
{
    private static readonly Dictionary<string, string> Words = new()
    {
        ["children"] = "pupils",
        ["leader_title"] = "Headteacher",
        ["setting"] = "Larkrise\nPrimary School",
        ["dsl"] = " ",
    };

    [Theory]
    [InlineData("the {{leader_title}} decides", "the Headteacher decides")]
    [InlineData("{{Children}} and {{children}}", "Pupils and pupils")]
    [InlineData("{{ children }}", "pupils")]
    [InlineData("at {{setting}}.", "at Larkrise Primary School.")]
    [InlineData("no field { children } here", "no field { children } here")]
    [InlineData("tell {{dsl}} or {{nurse}}", "tell {{dsl}} or {{nurse}}")]
    public void A_field_becomes_the_settings_own_word(string text, string expected) =>
        Assert.Equal(expected, MergeFields.Replace(text, Words));

    [Fact]
    public void Fields_without_a_value_are_listed_once_in_order() =>
        Assert.Equal(["nurse", "dsl"], MergeFields.Unknown("{{Nurse}}, {{children}}, {{dsl}}, {{nurse}}", Words));

    [Fact]
    public void A_value_is_never_merged_again()
    {
        var words = new Dictionary<string, string> { ["x"] = "{{children}}", ["children"] = "no" };
        Assert.Equal("{{children}}", MergeFields.Replace("{{x}}", words));
    }
}
