using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.SignOffs;
using SafeguardingPortal.TestSupport;
using SafeguardingPortal.Web.Features.SignOffs.RemindOutstanding;

namespace SafeguardingPortal.Web.Tests.SignOffs;

public sealed class ReminderTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task One_mail_a_day_goes_to_each_who_owes_whoever_presses_the_button()
    {
        var setting = await portal.NewSettingAsync();
        var policy = await setting.PolicyToSignAsync("A policy with a telling name", Audience.Of(Role.Staff));
        await setting.PolicyToSignAsync("Another", Audience.Of(Role.Chair), TestClock.Start.AddDays(-30));
        await setting[Role.Dsl].SignedAsync(policy);
        await setting.PersonWithoutLogInAsync("Nora No-Mail");
        using var manager = await setting.SignInAsAsync(Role.Manager);
        using var lead = await setting.SignInAsAsync(Role.Dsl);

        var page = await manager.GetPageAsync("/sign-offs/remind");
        Assert.Contains("Tell in person", page.Text, StringComparison.Ordinal);
        Assert.Contains("Nora No-Mail", page.Text, StringComparison.Ordinal);
        var colleague = await lead.GetPageAsync("/sign-offs/remind");
        await manager.PostFormAsync(page, []);
        await lead.PostFormAsync(colleague, []);

        var mails = await setting.QueryAsync(db => db.OutboxMails.Where(mail => mail.Key.StartsWith("sign-off-reminder")).ToListAsync());
        // Seven people with an address, of whom the lead has signed.
        Assert.Equal(6, mails.Count);
        Assert.DoesNotContain(mails, mail => mail.RecipientId == setting[Role.Dsl].Id);
        Assert.All(mails, mail => Assert.DoesNotContain("telling name", mail.Subject + mail.Body, StringComparison.Ordinal));
        var late = mails.Single(mail => mail.RecipientId == setting[Role.Chair].Id);
        Assert.Contains("2 policies, 1 of them late", late.Body, StringComparison.Ordinal);
        Assert.Contains("Nobody is left to remind today", (await manager.GetPageAsync("/sign-offs/remind")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-11, 1)]
    [InlineData(-3, 0)]
    [InlineData(-14, 1)]
    [InlineData(-15, 0)]
    [InlineData(-21, 1)]
    public async Task The_daily_reminder_comes_three_days_before_on_the_day_and_weekly_after(int publishedDaysAgo, int mails)
    {
        var setting = await portal.NewSettingAsync();
        await setting.PolicyToSignAsync(asked: Audience.Of(Role.Chair), since: TestClock.Start.AddDays(publishedDaysAgo));

        await RunAsync(setting);
        await RunAsync(setting);

        Assert.Equal(mails, await setting.QueryAsync(db => db.OutboxMails.CountAsync(mail => mail.RecipientId == setting[Role.Chair].Id)));
    }

    [Fact]
    public async Task Whoever_is_away_is_left_in_peace_and_nothing_of_theirs_grows_late()
    {
        var setting = await portal.NewSettingAsync();
        var policy = await setting.PolicyToSignAsync(asked: Audience.Of(Role.Chair), since: TestClock.Start.AddDays(-21));
        using var manager = await setting.SignInAsAsync(Role.Manager);
        var page = await manager.GetPageAsync($"/people/{setting[Role.Chair].Id}/away");
        Assert.Equal(System.Net.HttpStatusCode.BadRequest, (await manager.PostFormAsync(page, new() { ["Form.Reason"] = "" })).Status);
        await manager.PostFormAsync(page, new() { ["Form.From"] = "2026-04-20", ["Form.Reason"] = "Parental leave" });

        await RunAsync(setting);

        Assert.False(await setting.QueryAsync(db => db.OutboxMails.AnyAsync(mail => mail.RecipientId == setting[Role.Chair].Id)));
        Assert.Contains("0 late", (await manager.GetPageAsync("/sign-offs/register")).Text, StringComparison.Ordinal);
        Assert.Contains("Away", (await manager.GetPageAsync("/sign-offs/matrix")).Text, StringComparison.Ordinal);
        var back = await manager.GetPageAsync($"/people/{setting[Role.Chair].Id}/back");
        await manager.PostFormAsync(back, new() { ["Form.LastDay"] = "2026-05-05" });
        Assert.Contains("Due Wed 20 May 2026", (await manager.GetPageAsync($"/sign-offs/people/{setting[Role.Chair].Id}")).Text, StringComparison.Ordinal);
        Assert.NotEqual(Guid.Empty, policy);
    }

    [Fact]
    public async Task After_a_week_the_line_manager_is_told_once_without_names()
    {
        var setting = await portal.NewSettingAsync();
        var (late, lead) = (setting[Role.Oversight], setting[Role.DeputyDsl]);
        await setting.PolicyToSignAsync(asked: Audience.Of(Role.Oversight), since: TestClock.Start.AddDays(-21));
        using var manager = await setting.SignInAsAsync(Role.Manager);
        await manager.PostFormAsync(
            await manager.GetPageAsync($"/people/{late.Id}/place"), new() { ["Form.LineManagerId"] = lead.Id.ToString() });

        await RunAsync(setting);
        await RunAsync(setting);

        var mail = await setting.QueryAsync(db => db.OutboxMails.SingleAsync(row => row.RecipientId == lead.Id));
        Assert.Contains("1 person has not signed a policy in time", mail.Body, StringComparison.Ordinal);
        Assert.DoesNotContain(late.Name, mail.Body, StringComparison.Ordinal);
        using var client = await lead.SignInAsync();
        Assert.Contains(late.Name, (await client.GetPageAsync("/sign-offs/my-team")).Text, StringComparison.Ordinal);
    }

    private Task RunAsync(TestSetting setting) => portal.InScopeAsync(
        setting.Id, services => services.GetRequiredService<RemindOfSignOffsTask>().RunAsync(CancellationToken.None));
}
