using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Outbox;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.TestSupport;
using SafeguardingPortal.Web.Features.SignOffs.Campaigns;
using SafeguardingPortal.Web.Platform.Jobs;

namespace SafeguardingPortal.Web.Tests.SignOffs;

public sealed class CampaignTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    private const int People = 500;

    [Fact]
    public async Task A_version_that_came_into_force_is_announced_to_everyone_concerned_once()
    {
        var setting = await portal.NewSettingAsync();
        var policy = await setting.PolicyToSignAsync();
        await setting[Role.Dsl].SignedAsync(policy);
        await setting.PersonWithoutLogInAsync("Nora No-Mail");

        await RunAsync(setting);
        await RunAsync(setting);

        var mails = await setting.QueryAsync(db => db.OutboxMails.Where(mail => mail.CampaignId != null).ToListAsync());
        Assert.Equal(6, mails.Count);
        Assert.DoesNotContain(mails, mail => mail.RecipientId == setting[Role.Dsl].Id);
        using var manager = await setting.SignInAsAsync(Role.Manager);
        Assert.Contains("6 mails written, 0 taken", (await manager.GetPageAsync("/sign-offs/campaigns")).Text, StringComparison.Ordinal);
        var id = await setting.QueryAsync(db => db.Campaigns.Select(campaign => campaign.Id).SingleAsync());
        var page = await manager.GetPageAsync($"/sign-offs/campaigns/{id}");
        Assert.Contains("Waiting to be sent", page.Text, StringComparison.Ordinal);
        Assert.Contains("No address: tell them in person", page.Text, StringComparison.Ordinal);
        using var other = await (await portal.NewSettingAsync()).SignInAsAsync(Role.Manager);
        using var staff = await setting.SignInAsAsync(Role.Staff);
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync($"/sign-offs/campaigns/{id}")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await staff.GetAsync($"/sign-offs/campaigns/{id}")).Status);
    }

    /// <summary>Each turn ends after a few saves wherever it was, and two run at once now and then.</summary>
    [Fact]
    public async Task Stopped_anywhere_it_writes_to_each_of_five_hundred_once()
    {
        var setting = await portal.NewSettingAsync();
        await setting.QueryAsync(async db =>
        {
            for (var number = 0; number < People; number++)
            {
                var person = StaffMember.Join(
                    Ids.New(), setting.Id, $"Person {number:000}", $"person-{number}@{setting.Code}.test", null, PersonCategory.Volunteer,
                    TestClock.Today.AddYears(-1), Actor.Portal, TestClock.Start);
                db.People.Add(person);
            }

            return await db.SaveChangesAsync();
        });
        await setting.PolicyToSignAsync(asked: Domain.SignOffs.Audience.Of(PersonCategory.Volunteer));

        var random = new Random(7);
        for (var turn = 0; turn < 12; turn++)
        {
            using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(random.Next(20, 250)));
            await Task.WhenAll(StoppedAsync(setting, stop.Token), StoppedAsync(setting, turn % 3 == 0 ? stop.Token : new(true)));
        }

        await RunAsync(setting);
        var recipients = await setting.QueryAsync(db =>
            db.OutboxMails.Where(mail => mail.CampaignId != null).Select(mail => mail.RecipientId).ToListAsync());
        Assert.Equal(People, recipients.Count);
        Assert.Equal(People, recipients.Distinct().Count());
    }

    [Fact]
    public async Task The_state_of_each_mail_is_told_as_it_is()
    {
        var setting = await portal.NewSettingAsync();
        await setting.PolicyToSignAsync(asked: Domain.SignOffs.Audience.Of(Role.Dsl, Role.Chair));
        await RunAsync(setting);
        await setting.QueryAsync(db => db.OutboxMails.Where(mail => mail.RecipientId == setting[Role.Chair].Id)
            .ExecuteUpdateAsync(set => set.SetProperty(mail => mail.State, MailState.Failed)));
        using var manager = await setting.SignInAsAsync(Role.Manager);

        Assert.Contains("1 not delivered", (await manager.GetPageAsync("/sign-offs/campaigns")).Text, StringComparison.Ordinal);
        Assert.Contains(
            "Not delivered", (await manager.GetPageAsync($"/sign-offs/people/{setting[Role.Chair].Id}")).Text, StringComparison.Ordinal);
    }

    private async Task StoppedAsync(TestSetting setting, CancellationToken stop)
    {
        try
        {
            await ActivatorUtilities.CreateInstance<SettingJob<RunCampaignsTask>>(portal.Services).RunAsync(setting.Id, stop);
        }
        catch (OperationCanceledException)
        {
            // As when the program is stopped.
        }
    }

    private Task RunAsync(TestSetting setting, CancellationToken ct = default) => portal.InScopeAsync(
        setting.Id, services => services.GetRequiredService<RunCampaignsTask>().RunAsync(ct));
}
