using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.TestSupport;

namespace SafeguardingPortal.Browser.Tests;

/// <summary>An interview is not typed twice because the connection broke off.</summary>
public sealed class CaseDraftTests(BrowserFixture portal) : IClassFixture<BrowserFixture>
{
    [Fact]
    public async Task What_is_typed_into_a_case_is_there_again_in_this_tab_and_gone_once_it_is_sent()
    {
        const string Typed = "Both were in the garden from eleven.";
        var setting = await portal.NewSettingAsync();
        var breach = await Given.ABreach(setting).SavedAsync();
        await using var dsl = await portal.VisitAsync(setting[Role.Dsl], Device.Phone);
        var form = $"/breaches/{breach.Id}/notes/new";
        await dsl.GoAsync(form);
        await dsl.Page.Locator("#Form_Text").FillAsync(Typed);
        await dsl.UntilAsync("Object.keys(sessionStorage).some((key) => key.startsWith('portal-draft:case-'))");

        await dsl.GoAsync($"/breaches/{breach.Id}");
        await dsl.GoAsync(form);

        Assert.Equal(Typed, await dsl.Page.Locator("#Form_Text").InputValueAsync());
        await dsl.PressAsync("Add the note");
        await dsl.GoAsync(form);
        Assert.Equal("", await dsl.Page.Locator("#Form_Text").InputValueAsync());
        Assert.Empty(dsl.Complaints);
    }
}
