using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Numbering;
using SafeguardingPortal.Data.Outbox;
using SafeguardingPortal.TestSupport;

namespace SafeguardingPortal.Web.Tests.Database;

public sealed class SomebodyFirstTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task Somebody_who_was_first_is_told_from_something_that_is_wrong()
    {
        var setting = await portal.NewSettingAsync();
        await setting.SaveAsync(db => db.OutboxMails.Add(Mail(setting, "a key", "Subject")));

        var again = await Assert.ThrowsAsync<DbUpdateException>(
            () => setting.SaveAsync(db => db.OutboxMails.Add(Mail(setting, "a key", "Subject"))));
        var wrong = await Assert.ThrowsAsync<DbUpdateException>(
            () => setting.SaveAsync(db => db.OutboxMails.Add(Mail(setting, "another key", new string('x', 900)))));

        Assert.True(again.IsNotUnique());
        Assert.True(again.SomebodyWasFirst());
        Assert.False(wrong.SomebodyWasFirst());
        Assert.True(new DbUpdateConcurrencyException().SomebodyWasFirst());
    }

    [Fact]
    public async Task The_first_number_of_a_year_saves_nothing_of_the_work_that_asked_for_it()
    {
        var setting = await portal.NewSettingAsync();

        var (numbers, stored) = await portal.InScopeAsync(setting.Id, async services =>
        {
            var (db, references) = (services.GetRequiredService<PortalDbContext>(), services.GetRequiredService<References>());
            db.OutboxMails.Add(Mail(setting, "not yet", "Subject"));
            var first = await references.NextAsync("ZZ", TestClock.Today, CancellationToken.None);
            var second = await references.NextAsync("ZZ", TestClock.Today, CancellationToken.None);
            return ((first, second), await db.OutboxMails.CountAsync());
        });

        Assert.Equal(("ZZ-2026-0001", "ZZ-2026-0002"), numbers);
        Assert.Equal(0, stored);
    }

    private static OutboxMail Mail(TestSetting setting, string key, string subject) => new()
    {
        Id = Ids.New(),
        SettingId = setting.Id,
        ToAddress = "a@setting.test",
        ToName = "A",
        Subject = subject,
        Body = "",
        Key = key,
        QueuedAt = TestClock.Start,
        NextAttemptAt = TestClock.Start,
    };
}
