using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Concerns;
using SafeguardingPortal.Domain.RuleBooks;
using SafeguardingPortal.TestSupport;
using SafeguardingPortal.Web.Features.Concerns.WatchConcerns;

namespace SafeguardingPortal.Web.Tests.Concerns;

/// <summary>"No concerns at all" is itself worth a look. The tests' clock stands three weeks into the term, so the rule is corrected to two.</summary>
public sealed class QuietTermTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task The_DSL_is_asked_once_and_answers_for_themself()
    {
        var setting = await QuietSettingAsync();
        await WatchAsync(setting);
        await WatchAsync(setting);
        Assert.Equal([setting[Role.Dsl].Id], await AskedAsync(setting));
        using var client = await setting.SignInAsAsync(Role.Dsl);
        Assert.Contains("Nothing at all this term", (await client.GetPageAsync("/concerns")).Text, StringComparison.Ordinal);
        var shown = await client.GetPageAsync("/concerns/quiet-term");
        Assert.Equal(HttpStatusCode.BadRequest, (await client.PostFormAsync(shown, new() { ["Form.Found"] = "" })).Status);

        var answer = await client.PostFormAsync(shown, new() { ["Form.Found"] = "Asked four colleagues; all know the way" });

        Assert.True(answer.Status is HttpStatusCode.Redirect, answer.Text);
        Assert.DoesNotContain("Nothing at all this term", (await client.GetPageAsync("/concerns")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, (await client.PostFormAsync(shown, new() { ["Form.Found"] = "Again" })).Status);
        using var manager = await setting.SignInAsAsync(Role.Manager);
        Assert.Contains("Nothing at all this term", (await manager.GetPageAsync("/concerns")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("without any low-level concern was looked at", (await manager.GetPageAsync("/audit")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_concern_about_the_DSL_does_not_silence_the_question_to_the_DSL()
    {
        var setting = await QuietSettingAsync();
        await Given.AConcern(setting).About(setting[Role.Dsl]).RecordedBy(setting[Role.Manager]).SavedAsync();

        await WatchAsync(setting);

        Assert.Equal([setting[Role.Dsl].Id], await AskedAsync(setting));
        using var dsl = await setting.SignInAsAsync(Role.Dsl);
        Assert.Contains("Nothing at all this term", (await dsl.GetPageAsync("/concerns")).Text, StringComparison.Ordinal);
        using var manager = await setting.SignInAsAsync(Role.Manager);
        Assert.DoesNotContain("Nothing at all this term", (await manager.GetPageAsync("/concerns")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Early_in_the_term_nobody_is_asked()
    {
        var setting = await portal.NewSettingAsync();

        await WatchAsync(setting);

        Assert.Empty(await AskedAsync(setting));
        using var client = await setting.SignInAsAsync(Role.Dsl);
        Assert.Contains("Nothing is asked of you", (await client.GetPageAsync("/concerns/quiet-term")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_concern_moves_when_roles_change_hands()
    {
        var setting = await portal.NewSettingAsync();
        var concern = await Given.AConcern(setting).SavedAsync();
        await setting.QueryAsync(async db =>
        {
            var person = await db.People.Include(one => one.Roles).SingleAsync(one => one.Id == setting[Role.Staff].Id);
            person.Appoint(Data.Ids.New(), Role.Dsl, TestClock.Today, setting[Role.Manager].Actor, TestClock.Start);
            return await db.SaveChangesAsync();
        });

        await WatchAsync(setting);

        Assert.Equal(
            Domain.Breaches.CaseRoute.ManagerOnly, await setting.QueryAsync(db => db.Concerns.Where(one => one.Id == concern.Id).Select(one => one.Route).SingleAsync()));
    }

    private async Task<TestSetting> QuietSettingAsync()
    {
        var setting = await portal.NewSettingAsync();
        await setting.SaveAsync(db => db.RuleCorrections.Add(RuleCorrection.Of(
            Data.Ids.New(), setting.Id, PatternRules.Quiet, new(2, null, "Ours", null, TestClock.Today), "Sooner", setting[Role.Manager].Actor, TestClock.Start)));
        return setting;
    }

    private Task WatchAsync(TestSetting setting) =>
        portal.InScopeAsync(setting.Id, services => services.GetRequiredService<WatchConcernsTask>().RunAsync(CancellationToken.None));

    private static Task<List<Guid>> AskedAsync(TestSetting setting) => setting.QueryAsync(db =>
        db.OutboxMails.Where(mail => mail.Subject == "No low-level concern this term").Select(mail => mail.RecipientId!.Value).ToListAsync());
}
