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
    [InlineData(-15, 1)]
    [InlineData(-17, 0)]
    [InlineData(-22, 1)]
    public async Task The_daily_reminder_comes_three_days_before_and_weekly_after(int publishedDaysAgo, int mails)
    {
        var setting = await portal.NewSettingAsync();
        await setting.PolicyToSignAsync(asked: Audience.Of(Role.Chair), since: TestClock.Start.AddDays(publishedDaysAgo));

        await RunAsync(setting);
        await RunAsync(setting);

        Assert.Equal(mails, await setting.QueryAsync(db => db.OutboxMails.CountAsync(mail => mail.RecipientId == setting[Role.Chair].Id)));
    }

    private Task RunAsync(TestSetting setting) => portal.InScopeAsync(
        setting.Id, services => services.GetRequiredService<RemindOfSignOffsTask>().RunAsync(CancellationToken.None));
}
