using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Outbox;
using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Domain.SignOffs;
using SafeguardingPortal.TestSupport;
using SafeguardingPortal.Web.Features.SignOffs.Campaigns;

namespace SafeguardingPortal.Web.Tests.SignOffs;

/// <summary>The program is killed outright (SIGKILL) in the middle of a campaign: after the restart everybody has one mail.</summary>
public sealed class CampaignKilledTests(PrivatePortalFixture portal) : IClassFixture<PrivatePortalFixture>
{
    private const int People = 500;
    private const int InTheThirdBatch = 120;

    [Fact]
    public async Task Killed_in_the_middle_it_writes_to_each_of_five_hundred_once()
    {
        var setting = await portal.NewSettingAsync();
        await setting.SaveAsync(db => db.People.AddRange(Enumerable.Range(0, People).Select(number => StaffMember.Join(
            Ids.New(), setting.Id, $"Person {number:000}", $"person-{number}@{setting.Code}.test", null, PersonCategory.Volunteer,
            TestClock.Today.AddYears(-1), Actor.Portal, TestClock.Start))));
        // The program goes by the machine's clock: what came into force yesterday is news to it.
        await setting.PolicyToSignAsync(asked: Audience.Of(PersonCategory.Volunteer), since: DateTimeOffset.UtcNow.AddDays(-1));
        var campaign = await OpenedAsync(setting);

        using (var program = await PortalProgram.StartAsync(portal.Services, jobs: true))
            await HeldInTheThirdBatchAsync(setting, campaign, program.Kill);
        var before = await WrittenAsync(setting);
        using (await PortalProgram.StartAsync(portal.Services, jobs: true))
            await UntilAsync(setting, People);

        var recipients = await setting.QueryAsync(db => db.OutboxMails.Where(mail => mail.CampaignId == campaign).Select(mail => mail.RecipientId).ToListAsync());
        Assert.Equal(2 * RunCampaignsTask.Batch, before);
        Assert.Equal((People, People), (recipients.Count, recipients.Distinct().Count()));
    }

    private static async Task<Guid> OpenedAsync(TestSetting setting)
    {
        var id = Ids.New();
        await setting.QueryAsync(async db =>
        {
            var version = await db.PolicyVersions.SingleAsync();
            db.Campaigns.Add(Campaign.Open(id, setting.Id, version.PolicyId, version.Title, version.Id, version.Number, DateTimeOffset.UtcNow));
            return await db.SaveChangesAsync();
        });
        return id;
    }

    // Somebody else holds the key of one mail of the third batch, so that its save waits; then the program is killed.
    private static Task HeldInTheThirdBatchAsync(TestSetting setting, Guid campaign, Action kill) => setting.QueryAsync(db =>
        db.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            var person = await db.People.Where(one => one.Category == PersonCategory.Volunteer).OrderBy(one => one.Id).Skip(InTheThirdBatch).FirstAsync();
            await using var hold = await db.Database.BeginTransactionAsync();
            db.OutboxMails.Add(new OutboxMail
            {
                Id = Ids.New(),
                SettingId = setting.Id,
                ToAddress = person.Email!,
                ToName = person.Name,
                Subject = "",
                Body = "",
                Key = $"sign-off-asked:{campaign}:{person.Id}",
                QueuedAt = TestClock.Start,
            });
            await db.SaveChangesAsync();
            await UntilAsync(setting, 2 * RunCampaignsTask.Batch);
            await Task.Delay(TimeSpan.FromMilliseconds(500));
            kill();
            return true;
        }));

    private static async Task UntilAsync(TestSetting setting, int written)
    {
        for (var tries = 0; tries < 2400 && await WrittenAsync(setting) < written; tries++)
            await Task.Delay(100);
        Assert.True(await WrittenAsync(setting) >= written, "The mails were not written within four minutes.");
    }

    private static Task<int> WrittenAsync(TestSetting setting) => setting.QueryAsync(db => db.OutboxMails.CountAsync(mail => mail.CampaignId != null));
}
