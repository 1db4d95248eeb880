using SafeguardingPortal.Domain.Access;

namespace SafeguardingPortal.Browser.Tests;

public sealed class SignInTests(BrowserFixture portal) : IClassFixture<BrowserFixture>
{
    [Fact]
    public async Task A_person_signs_in_and_out_on_a_phone()
    {
        var setting = await portal.NewSettingAsync(draft => draft.Name = "Otter Lane Nursery");
        await using var visit = await portal.VisitAsync(setting[Role.Staff], Device.Phone);

        Assert.Contains("Otter Lane Nursery", await visit.Page.TitleAsync(), StringComparison.Ordinal);
        await visit.Page.GetByText("Menu", new() { Exact = true }).ClickAsync();
        await visit.Page.Locator(".portal-menu").GetByText("Sign out").ClickAsync();
        await visit.Page.WaitForURLAsync("**/sign-in");

        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task A_wrong_password_brings_the_problem_into_focus()
    {
        await using var visit = await portal.VisitAsync();

        await visit.SignInAsync("nobody@setting.test", "not the password");

        await visit.Page.Locator(".govuk-error-summary:focus").WaitForAsync();
        Assert.Equal("nobody@setting.test", await visit.Page.GetByLabel("E-mail address").InputValueAsync());
        Assert.Empty(visit.Complaints);
    }
}
