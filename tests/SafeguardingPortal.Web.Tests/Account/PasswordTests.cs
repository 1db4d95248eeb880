using System.Net;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using SafeguardingPortal.Data.Identity;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.TestSupport;
using SafeguardingPortal.Web.Platform.Identity;

namespace SafeguardingPortal.Web.Tests.Account;

public sealed class PasswordTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    private const string NewPassword = "Harbour-Thimble-Seven";

    [Fact]
    public async Task A_forgotten_password_is_set_anew_by_the_link_in_the_mail_and_the_link_works_once()
    {
        var setting = await portal.NewSettingAsync();
        using var client = portal.NewClient();
        var path = await AskForLinkAsync(client, setting);

        var page = await client.GetPageAsync(path);
        var set = await client.PostFormAsync(page, new() { ["Form.Password"] = NewPassword, ["Form.Again"] = NewPassword });
        await client.SignInAsync(setting[Role.Staff].Email, NewPassword);
        var again = await client.PostFormAsync(page, new() { ["Form.Password"] = NewPassword, ["Form.Again"] = NewPassword });

        Assert.Equal(("/sign-in", HttpStatusCode.Redirect), (set.Location, set.Status));
        Assert.Equal(HttpStatusCode.BadRequest, again.Status);
    }

    [Theory]
    [InlineData("short", "short", "at least 12 characters")]
    [InlineData(NewPassword, "something else here", "Type the same one twice")]
    [InlineData("", "", "Choose a password")]
    public async Task A_password_that_will_not_do_is_refused_in_words(string password, string repeated, string says)
    {
        var setting = await portal.NewSettingAsync();
        using var client = portal.NewClient();
        var page = await client.GetPageAsync(await AskForLinkAsync(client, setting));

        var answer = await client.PostFormAsync(page, new() { ["Form.Password"] = password, ["Form.Again"] = repeated });

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains(says, answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_address_gets_the_same_answer_and_no_mail()
    {
        var setting = await portal.NewSettingAsync();
        using var client = portal.NewClient();
        var page = await client.GetPageAsync("/forgot-password");

        var known = await client.PostFormAsync(page, new() { ["Form.Email"] = setting[Role.Staff].Email });
        var unknown = await client.PostFormAsync(page, new() { ["Form.Email"] = "nobody@setting.test" });

        Assert.Equal(known.Text, unknown.Text);
    }

    [Fact]
    public async Task An_invitation_lasts_three_days_until_there_is_a_password_and_a_reset_one_hour()
    {
        Assert.Equal(TimeSpan.FromHours(1), portal.Services.GetRequiredService<IOptions<ResetTokenOptions>>().Value.TokenLifespan);
        Assert.Equal(TimeSpan.FromDays(3), portal.Services.GetRequiredService<IOptions<DataProtectionTokenProviderOptions>>().Value.TokenLifespan);
        var (first, second) = await portal.InScopeAsync(null, async services =>
        {
            var user = new PortalUser { Id = Guid.NewGuid(), UserName = $"{Guid.NewGuid():N}@setting.test" };
            user.Email = user.UserName;
            await services.GetRequiredService<UserManager<PortalUser>>().CreateAsync(user);
            var links = services.GetRequiredService<OneTimeLinks>();
            return (await links.InvitationPathAsync(user), await links.InvitationPathAsync(user));
        });
        using var client = portal.NewClient();
        Dictionary<string, string?> fields = new() { ["Form.Password"] = NewPassword, ["Form.Again"] = NewPassword };

        Assert.Equal("/sign-in", (await client.PostFormAsync(await client.GetPageAsync(first), fields)).Location);
        Assert.Equal(HttpStatusCode.BadRequest, (await client.PostFormAsync(await client.GetPageAsync(second), fields)).Status);
    }

    [Fact]
    public async Task A_forged_link_is_refused()
    {
        var setting = await portal.NewSettingAsync();
        using var client = portal.NewClient();
        var path = await AskForLinkAsync(client, setting);

        var page = await client.GetPageAsync(path[..path.IndexOf("token=", StringComparison.Ordinal)] + "token=bm90LWEtdG9rZW4");
        var answer = await client.PostFormAsync(page, new() { ["Form.Password"] = NewPassword, ["Form.Again"] = NewPassword });

        Assert.Contains("no longer good", answer.Text, StringComparison.Ordinal);
    }

    private static async Task<string> AskForLinkAsync(PortalClient client, TestSetting setting)
    {
        await client.PostFormAsync(await client.GetPageAsync("/forgot-password"), new() { ["Form.Email"] = setting[Role.Staff].Email });
        var body = await setting.QueryAsync(db => db.OutboxMails.Where(mail => mail.RecipientId == setting[Role.Staff].Id).Select(mail => mail.Body).SingleAsync());
        return body[body.IndexOf("/set-password", StringComparison.Ordinal)..];
    }
}
