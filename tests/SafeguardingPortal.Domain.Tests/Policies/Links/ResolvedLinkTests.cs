using SafeguardingPortal.Domain.Policies.Links;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Tests.Policies.Links;

public class ResolvedLinkTests
{
    private static readonly DateTimeOffset Now = new(2026, 5, 6, 9, 30, 0, TimeSpan.Zero);
    private static readonly LibraryTitle Protection = new(Guid.NewGuid(), "Safeguarding and Child Protection Policy");
    private static readonly LibraryTitle Photographs = new(Guid.NewGuid(), "Photographs and images");
    private static readonly LibraryTitle Behaviour = new(Guid.NewGuid(), "Promoting positive behaviour");
    private static readonly LibraryTitle Bullying = new(Guid.NewGuid(), "Bullying between children");
    private static readonly LibraryTitle CyberBullying = new(Guid.NewGuid(), "Cyber-bullying");

    /// <summary>Settings call the same policy by different names (C027); what is in doubt is left to a person (C023).</summary>
    [Theory]
    [InlineData("Child protection & safeguarding policies", "Safeguarding and Child Protection Policy")]
    [InlineData("our **Safeguarding** and child protection policy", "Safeguarding and Child Protection Policy")]
    [InlineData("[Child protection](https://www.larkfield.org.uk/cp)", "Safeguarding and Child Protection Policy")]
    [InlineData("Image use policy", "Photographs and images")]
    [InlineData("Cameras and image use", "Photographs and images")]
    [InlineData("Behaviour policy", "Promoting positive behaviour")]
    [InlineData("Anti-bullying policy", null)]
    [InlineData("Cyber-bullying policy", "Cyber-bullying")]
    [InlineData("Whistleblowing procedure", null)]
    public void A_policy_is_found_under_its_other_names(string printed, string? found) =>
        Assert.Equal(found, Resolve(printed).Policy?.Title);

    [Fact]
    public void What_the_setting_said_goes_before_what_the_name_suggests()
    {
        var photographs = Said("Image use policy", LinkPlace.InLibrary, Protection, null);
        var whistle = Said("Whistleblowing procedure", LinkPlace.Elsewhere, null, "The red folder in the office");

        Assert.Equal(Protection, Resolve("Image Use Policies", photographs, whistle).Policy);
        Assert.Equal("The red folder in the office", Resolve("Whistleblowing Policy", photographs, whistle).KeptWhere);
        photographs.Say(LinkPlace.ByName, null, null, Actor.Portal, Now);
        Assert.Equal(Photographs, Resolve("Image use", photographs).Policy);
    }

    [Fact]
    public void A_place_needs_its_words_and_a_policy_its_choice()
    {
        var target = LinkTarget.Named(Guid.NewGuid(), Guid.NewGuid(), "Whistleblowing procedure");

        Assert.IsType<LinkPlaceMissing>(Assert.Throws<RuleBrokenException>(
            () => target.Say(LinkPlace.Elsewhere, null, "  ", Actor.Portal, Now)).Refusal);
        Assert.IsType<LinkedPolicyMissing>(Assert.Throws<RuleBrokenException>(
            () => target.Say(LinkPlace.InLibrary, null, null, Actor.Portal, Now)).Refusal);
    }

    private static ResolvedLink Resolve(string printed, params LinkTarget[] said) => Assert.Single(ResolvedLink.Resolve(
        [printed], [Protection, Photographs, Behaviour, Bullying, CyberBullying], said.ToDictionary(target => target.Key)));

    private static LinkTarget Said(string name, LinkPlace place, LibraryTitle? policy, string? where)
    {
        var target = LinkTarget.Named(Guid.NewGuid(), Guid.NewGuid(), name);
        target.Say(place, policy is null ? null : (policy.Id, policy.Title), where, Actor.Portal, Now);
        return target;
    }
}
