using System.Net;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.TestSupport;

namespace SafeguardingPortal.Web.Tests.Account;

public sealed class SignInTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task A_closed_page_sends_a_stranger_to_sign_in_and_back()
    {
        using var client = portal.NewClient();

        var answer = await client.GetAsync("/audit");

        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        Assert.Contains("/sign-in?returnTo=%2Faudit", answer.Location, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_password_is_told_without_saying_which_half_was_wrong()
    {
        var setting = await portal.NewSettingAsync();
        using var client = portal.NewClient();

        var page = await client.GetPageAsync("/sign-in");
        var known = await client.PostFormAsync(page, new() { ["Form.Email"] = setting[Role.Staff].Email, ["Form.Password"] = "not the password" });
        var unknown = await client.PostFormAsync(page, new() { ["Form.Email"] = "nobody@setting.test", ["Form.Password"] = "not the password" });

        Assert.Equal(HttpStatusCode.BadRequest, known.Status);
        Assert.Equal(setting[Role.Staff].Email, known.ValueOf("Form.Email"));
        Assert.Contains("The e-mail address or the password is wrong", known.Text, StringComparison.Ordinal);
        Assert.Contains("The e-mail address or the password is wrong", unknown.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Five_wrong_passwords_lock_the_log_in()
    {
        var setting = await portal.NewSettingAsync();
        using var client = portal.NewClient();
        var page = await client.GetPageAsync("/sign-in");
        var wrong = new Dictionary<string, string?> { ["Form.Email"] = setting[Role.Staff].Email, ["Form.Password"] = "not the password" };
        for (var i = 0; i < 5; i++)
            await client.PostFormAsync(page, wrong);

        var right = await client.PostFormAsync(page, new() { ["Form.Email"] = setting[Role.Staff].Email, ["Form.Password"] = PortalFixture.Password });

        Assert.Equal(HttpStatusCode.BadRequest, right.Status);
        Assert.Contains("or wait 15 minutes", right.Text, StringComparison.Ordinal);
        // The same words for an address that nobody has.
        var unknown = await client.PostFormAsync(page, new() { ["Form.Email"] = "nobody@setting.test", ["Form.Password"] = "not the password" });
        Assert.Equal(
            right.Text.Replace(setting[Role.Staff].Email, "", StringComparison.Ordinal), unknown.Text.Replace("nobody@setting.test", "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/sign-in", "Form.Password")]
    [InlineData("/forgot-password", "Form.Email")]
    [InlineData("/set-password?user=00000000-0000-0000-0000-000000000001&token=bm90LWEtdG9rZW4", "Form.Again")]
    public async Task Whoever_guesses_from_one_address_waits_and_others_do_not(string path, string field)
    {
        using var client = portal.NewClient();
        client.Http.DefaultRequestHeaders.Add("X-Forwarded-For", "192.0.2.7");
        var page = await client.GetPageAsync(path);
        Dictionary<string, string?> guess = field switch
        {
            "Form.Password" => new() { ["Form.Email"] = "nobody@setting.test", [field] = "not the password" },
            "Form.Again" => new() { ["Form.Password"] = "Harbour-Thimble-Seven", [field] = "Harbour-Thimble-Seven" },
            _ => new() { [field] = "nobody@setting.test" },
        };
        for (var i = 0; i < 30; i++)
            Assert.NotEqual(HttpStatusCode.TooManyRequests, (await client.PostFormAsync(page, guess)).Status);

        var last = await client.PostFormAsync(page, guess);

        Assert.Equal(HttpStatusCode.TooManyRequests, last.Status);
        Assert.Contains("Wait ten minutes", last.Text, StringComparison.Ordinal);
        using var other = portal.NewClient();
        Assert.NotEqual(HttpStatusCode.TooManyRequests, (await other.PostFormAsync(await other.GetPageAsync(path), guess)).Status);
    }

    [Fact]
    public async Task Staff_may_not_open_the_audit_trail()
    {
        var setting = await portal.NewSettingAsync();
        using var client = await setting.SignInAsAsync(Role.Staff);

        Assert.Equal(HttpStatusCode.Forbidden, (await client.GetAsync("/audit")).Status);
    }

    [Fact]
    public async Task The_manager_reads_the_setting_s_own_audit_trail_only()
    {
        var setting = await portal.NewSettingAsync(draft => draft.Name = "Otter Lane");
        var other = await portal.NewSettingAsync(draft => draft.Name = "Heron Row");
        using var client = await setting.SignInAsAsync(Role.Manager);

        var page = await client.GetPageAsync("/audit");

        Assert.Contains(setting[Role.Dsl].Name, page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(other[Role.Dsl].Name, page.Text, StringComparison.Ordinal);
    }
}
