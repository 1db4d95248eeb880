using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Outbox;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Bulletins;
using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Domain.SignOffs;
using SafeguardingPortal.TestSupport;
using SafeguardingPortal.Web.Features.Bulletins.MailBulletins;
using SafeguardingPortal.Web.Platform.Jobs;

namespace SafeguardingPortal.Web.Tests.Bulletins;

public sealed class BulletinMailTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    private const int People = 500;

    [Fact]
    public async Task Everyone_asked_gets_one_mail_without_content_and_the_sender_sees_what_became_of_it()
    {
        var setting = await portal.NewSettingAsync();
        await setting.PersonWithoutLogInAsync("Nora No-Mail");
        var bulletin = await SentAsync(setting, Audience.All);
        await ReadAsync(setting, bulletin, Role.Dsl);

        await RunAsync<MailBulletinsTask>(setting);
        await RunAsync<MailBulletinsTask>(setting);

        var mails = await setting.QueryAsync(db => db.OutboxMails.Where(mail => mail.CampaignId == bulletin.Id).ToListAsync());
        // Seven people with an address, of whom the lead has read it.
        Assert.Equal(6, mails.Count);
        Assert.DoesNotContain(mails, mail => mail.RecipientId == setting[Role.Dsl].Id);
        Assert.All(mails, mail => Assert.DoesNotContain("Watches", mail.Subject + mail.Body, StringComparison.Ordinal));
        Assert.All(mails, mail => Assert.EndsWith($"/bulletins/{bulletin.Id}", mail.Body, StringComparison.Ordinal));
        await setting.QueryAsync(db => db.OutboxMails.Where(mail => mail.RecipientId == setting[Role.Chair].Id)
            .ExecuteUpdateAsync(set => set.SetProperty(mail => mail.State, MailState.Failed)));
        using var leader = await setting.SignInAsAsync(Role.Manager);
        var page = (await leader.GetPageAsync($"/bulletins/{bulletin.Id}")).Text;
        Assert.Contains("6 written, 0 taken by the mail server", page, StringComparison.Ordinal);
        Assert.Contains("1 not delivered", page, StringComparison.Ordinal);
        Assert.Contains("Waiting to be sent", page, StringComparison.Ordinal);
        Assert.Contains("No address: tell them in person", page, StringComparison.Ordinal);
        Assert.Contains("1 mail not delivered", (await leader.GetPageAsync("/bulletins")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_withdrawn_or_is_old_brings_no_mail_of_its_own()
    {
        var setting = await portal.NewSettingAsync();
        await SentAsync(setting, Audience.All, daysAgo: 15);
        var withdrawn = await SentAsync(setting, Audience.All);
        await setting.QueryAsync(async db =>
        {
            var found = await db.Bulletins.SingleAsync(bulletin => bulletin.Id == withdrawn.Id);
            found.Withdraw("It was wrong", setting[Role.Manager].Actor, TestClock.Start, TestClock.Today);
            return await db.SaveChangesAsync();
        });

        await RunAsync<MailBulletinsTask>(setting);

        Assert.False(await setting.QueryAsync(db => db.OutboxMails.AnyAsync()));
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
                db.People.Add(StaffMember.Join(
                    Ids.New(), setting.Id, $"Person {number:000}", $"person-{number}@{setting.Code}.test", null, PersonCategory.Volunteer,
                    TestClock.Today.AddYears(-1), Actor.Portal, TestClock.Start));
            }

            return await db.SaveChangesAsync();
        });
        await SentAsync(setting, Audience.Of(PersonCategory.Volunteer), daysAgo: 14);

        var random = new Random(7);
        for (var turn = 0; turn < 8; turn++)
        {
            using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(random.Next(20, 200)));
            await Task.WhenAll(
                StoppedAsync<MailBulletinsTask>(setting, stop.Token),
                StoppedAsync<MailBulletinsTask>(setting, turn % 3 == 0 ? stop.Token : new(true)),
                StoppedAsync<RemindOfBulletinsTask>(setting, stop.Token));
        }

        await RunAsync<MailBulletinsTask>(setting);
        await RunAsync<RemindOfBulletinsTask>(setting);
        foreach (var kind in new[] { "bulletin-sent:", "bulletin-reminder:" })
        {
            var recipients = await setting.QueryAsync(db =>
                db.OutboxMails.Where(mail => mail.Key.StartsWith(kind)).Select(mail => mail.RecipientId).ToListAsync());
            Assert.Equal((People, People), (recipients.Count, recipients.Distinct().Count()));
        }
    }

    [Theory]
    // sent days ago, with fourteen days of grace → mails
    [InlineData(11, 1)]
    [InlineData(13, 0)]
    [InlineData(14, 1)]
    [InlineData(15, 0)]
    [InlineData(21, 1)]
    public async Task The_unread_are_reminded_three_days_before_on_the_day_and_weekly_after(int daysAgo, int mails)
    {
        var setting = await portal.NewSettingAsync();
        await SentAsync(setting, Audience.Of(Role.Chair, Role.Dsl), daysAgo);
        var read = await SentAsync(setting, Audience.Of(Role.Chair, Role.Dsl), daysAgo);
        await ReadAsync(setting, read, Role.Chair);

        await RunAsync<RemindOfBulletinsTask>(setting);
        await RunAsync<RemindOfBulletinsTask>(setting);

        var reminders = await setting.QueryAsync(db => db.OutboxMails.ToListAsync());
        Assert.Equal(2 * mails, reminders.Count);
        if (mails == 0)
            return;
        var (chair, lead) = (Of(Role.Chair), Of(Role.Dsl));
        Assert.Contains("1 bulletin to read", chair, StringComparison.Ordinal);
        Assert.Contains("2 bulletins to read", lead, StringComparison.Ordinal);

        string Of(Role role) => reminders.Single(mail => mail.RecipientId == setting[role].Id).Body;
    }

    [Fact]
    public async Task Whoever_is_away_or_has_left_gets_none_and_is_reminded_only_some_days_after_coming_back()
    {
        var setting = await portal.NewSettingAsync();
        await SentAsync(setting, Audience.Of(Role.Chair, Role.Oversight, Role.Dsl), daysAgo: 14);
        await setting.QueryAsync(async db =>
        {
            var people = await db.People.Include(person => person.Roles).Include(person => person.Absences).ToListAsync();
            var by = setting[Role.Manager].Actor;
            people.Single(person => person.Id == setting[Role.Chair].Id)
                .BeginAbsence(Ids.New(), TestClock.Today.AddDays(-20), null, "Away", by, TestClock.Start);
            people.Single(person => person.Id == setting[Role.Dsl].Id)
                .BeginAbsence(Ids.New(), TestClock.Today.AddDays(-20), TestClock.Today.AddDays(-2), "Away", by, TestClock.Start);
            people.Single(person => person.Id == setting[Role.Oversight].Id)
                .Leave(TestClock.Today.AddDays(-1), "Moved away", by, TestClock.Start);
            return await db.SaveChangesAsync();
        });

        await RunAsync<MailBulletinsTask>(setting);
        await RunAsync<RemindOfBulletinsTask>(setting);

        var mail = await setting.QueryAsync(db => db.OutboxMails.SingleAsync());
        Assert.Equal((setting[Role.Dsl].Id, "Guidance for you to read"), (mail.RecipientId!.Value, mail.Subject));
    }

    private static async Task<Bulletin> SentAsync(TestSetting setting, Audience readers, int daysAgo = 0)
    {
        var bulletin = Bulletin.Send(
            Guid.NewGuid(), setting.Id, "Watches", "They count.", readers, Guid.NewGuid, setting[Role.Manager].Actor,
            TestClock.Start.AddDays(-daysAgo), TestClock.Today.AddDays(-daysAgo));
        await setting.SaveAsync(db => db.Add(bulletin));
        return bulletin;
    }

    private static Task ReadAsync(TestSetting setting, Bulletin bulletin, Role role) => setting.SaveAsync(db => db.Add(
        BulletinReceipt.Give(Guid.NewGuid(), bulletin, setting[role].Id, setting[role].Actor, TestClock.Start)));

    private async Task StoppedAsync<TTask>(TestSetting setting, CancellationToken stop)
        where TTask : class, ISettingTask
    {
        try
        {
            await ActivatorUtilities.CreateInstance<SettingJob<TTask>>(portal.Services).RunAsync(setting.Id, stop);
        }
        catch (OperationCanceledException)
        {
            // As when the program is stopped.
        }
    }

    private Task RunAsync<TTask>(TestSetting setting, CancellationToken ct = default)
        where TTask : class, ISettingTask =>
        portal.InScopeAsync(setting.Id, services => services.GetRequiredService<TTask>().RunAsync(ct));
}
