namespace SafeguardingPortal.Browser.Tests;

/// <summary>Signing the acceptable use policy on a phone, from the home page to the signature.</summary>
public sealed class SigningTests(BrowserFixture portal) : IClassFixture<BrowserFixture>
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_late_signature_is_asked_for_on_the_home_page_and_given(bool script)
    {
        await Demo.OfAsync(portal);
        // Two people of the demo owe a signature; each way of signing uses up one.
        var (person, name) = script ? ("dsl", "Wren Ashdown") : ("manager", "Tamsin Holloway");
        await using var visit = await portal.VisitAsync(person, Device.Phone with { Script = script });
        await visit.GoAsync("/");

        await visit.ArriveAsync(visit.Page.Locator(".portal-todo").GetByText("Read and sign").First);
        var policy = await visit.Page.Locator("h1").InnerTextAsync();
        // A long text is read part by part, unless it was signed before: then what changed comes first.
        while (await visit.Page.GetByText("Next part").Or(visit.Page.GetByText("Go on to sign")).CountAsync() > 0)
            await visit.ArriveAsync(visit.Page.Locator(".portal-steps__links .govuk-button"));
        if (await visit.Page.GetByLabel("Report it at once").CountAsync() > 0)
            await visit.Page.GetByLabel("Report it at once").CheckAsync();
        await visit.Page.GetByLabel("I have read the text above and say all of this").CheckAsync();
        await visit.Page.GetByLabel("Type your full name").FillAsync(name);
        await visit.PressAsync("Sign this policy");

        Assert.Contains(policy, await visit.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(1, await visit.Page.Locator(".portal-flash").CountAsync());
        Assert.Empty(visit.Complaints);
    }
}
