using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Concerns;
using SafeguardingPortal.TestSupport;
using SafeguardingPortal.Web.Features.Concerns.WatchConcerns;

namespace SafeguardingPortal.Web.Tests.Concerns;

/// <summary>What concerns ask of those who read the register, on their home page and by mail.</summary>
public sealed class ConcernTaskTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task What_is_not_dealt_with_waits_on_the_home_page_of_those_who_may_know_of_it()
    {
        var setting = await portal.NewSettingAsync();
        var concern = await Given.AConcern(setting).About(setting[Role.Dsl]).RecordedBy(setting[Role.Oversight]).SavedAsync();
        using var manager = await setting.SignInAsAsync(Role.Manager);
        using var dsl = await setting.SignInAsAsync(Role.Dsl);

        Assert.Contains("1 low-level concern not dealt with yet", await HomeAsync(manager), StringComparison.Ordinal);
        Assert.DoesNotContain("low-level concern", await HomeAsync(dsl), StringComparison.Ordinal);

        await setting.QueryAsync(async db =>
        {
            var stored = await db.Concerns.Include(one => one.KeptFrom).SingleAsync(one => one.Id == concern.Id);
            stored.RecordDealtWith("A talk", "Enough", setting[Role.Manager].Actor, TestClock.Start);
            return await db.SaveChangesAsync();
        });
        Assert.DoesNotContain("low-level concern", await HomeAsync(manager), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_pattern_is_mailed_once_waits_on_the_home_page_and_is_gone_once_considered()
    {
        var setting = await portal.NewSettingAsync();
        var about = setting[Role.DeputyDsl];
        List<Concern> concerns = [];
        foreach (var days in new[] { 40, 80 })
        {
            concerns.Add(await Given.AConcern(setting).About(about).RecordedBy(setting[Role.Oversight]).DealtWith()
                .On(TestClock.Today.AddDays(-days)).Of(ConcernKind.TooFamiliar, $"Room {days}").SavedAsync());
        }

        await WatchAsync(setting);
        await WatchAsync(setting);

        var mails = await MailsAsync(setting);
        Assert.Single(mails, mail => mail.RecipientId == setting[Role.Manager].Id);
        Assert.DoesNotContain(mails, mail => mail.RecipientId == about.Id);
        Assert.All(mails, mail =>
        {
            foreach (var trace in new[] { concerns[0].Reference, about.Name, about.Id.ToString(), about.Id.ToString("N"), "familiar", "Room" })
                Assert.DoesNotContain(trace, $"{mail.Subject} {mail.Body} {mail.Key}", StringComparison.OrdinalIgnoreCase);
        });
        using var manager = await setting.SignInAsAsync(Role.Manager);
        using var subject = await setting.SignInAsAsync(Role.DeputyDsl);
        Assert.Contains("1 pattern of concerns to consider together", await HomeAsync(manager), StringComparison.Ordinal);
        Assert.DoesNotContain("pattern", await HomeAsync(subject), StringComparison.Ordinal);

        await setting.SaveAsync(db => db.Considerations.Add(Consideration.Record(
            Ids.New(), setting.Id,
            new Considered(
                ConcernLens.PersonAndKind, LensKeys.Of(about.Id, ConcernKind.TooFamiliar), "2 of one kind", concerns, ConsiderationDecision.NoFurtherAction,
                "they are a year apart"),
            null, Ids.New, setting[Role.Manager].Actor, TestClock.Start)));
        Assert.DoesNotContain("pattern", await HomeAsync(manager), StringComparison.Ordinal);
        await WatchAsync(setting);
        Assert.Equal(mails.Count, (await MailsAsync(setting)).Count);
    }

    private Task WatchAsync(TestSetting setting) =>
        portal.InScopeAsync(setting.Id, services => services.GetRequiredService<WatchConcernsTask>().RunAsync(CancellationToken.None));

    private static Task<List<Data.Outbox.OutboxMail>> MailsAsync(TestSetting setting) =>
        setting.QueryAsync(db => db.OutboxMails.AsNoTracking().Where(mail => mail.Key.StartsWith("concern-pattern:")).ToListAsync());

    private static async Task<string> HomeAsync(PortalClient client) =>
        (await client.GetPageAsync("/")).Html.QuerySelector("main")!.TextContent;
}
