using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.Domain.Policies.Text;

namespace SafeguardingPortal.Domain.Tests.Policies.Text;

public class ForceTests
{
    [Theory]
    [InlineData("Phones must stay in the office.", Force.Must)]
    [InlineData("Staff will sign in their phones.", Force.Must)]
    [InlineData("Cameras are not permitted in the bathroom.", Force.Must)]
    [InlineData("Smart glasses are forbidden.", Force.Must)]
    [InlineData("Visitors may not take photographs.", Force.Must)]
    [InlineData("Tablets may not be taken home.", Force.Must)]
    [InlineData("Staff are expected to report a lost tablet.", Force.Should)]
    [InlineData("Visitors should ask at the desk.", Force.Should)]
    [InlineData("Staff will be expected to report a lost tablet.", Force.Should)]
    [InlineData("Staff are advised to lock their accounts.", Force.Advised)]
    [InlineData("Staff will be advised to lock their accounts.", Force.Advised)]
    [InlineData("Families are encouraged to talk to us.", Force.Advised)]
    [InlineData("The manager may agree to an exception.", Force.May)]
    [InlineData("Our tablets are blue.", Force.Unstated)]
    public void Comes_from_the_words(string text, Force force) => Assert.Equal(force, Forces.Of(text));

    [Fact]
    public void An_announced_item_takes_over_the_force_of_the_sentence_above()
    {
        PolicyClause[] clauses =
        [
            new("", "-", 1, "Staff must:"), new("", "-", 2, "hand in their phones"), new("", "-", 2, "if they like, may ask for a receipt"),
            new("", "-", 1, "This is so."), new("", "-", 2, "hand in their phones"),
        ];
        Assert.Equal([Force.Must, Force.Must, Force.May, Force.Unstated, Force.Unstated], Forces.InContext(clauses));
    }
}
