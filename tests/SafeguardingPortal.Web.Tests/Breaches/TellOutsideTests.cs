using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Breaches.Agencies;
using SafeguardingPortal.TestSupport;
using SafeguardingPortal.Web.Features.Breaches.WatchBreaches;

namespace SafeguardingPortal.Web.Tests.Breaches;

/// <summary>A case that nobody inside may handle any more does not vanish in silence: somebody is told how to tell it outside.</summary>
public sealed class TellOutsideTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task Whoever_names_the_chair_is_told_once_how_to_reach_the_LADO_and_the_reporter_is_sent_to_the_receipt()
    {
        var setting = await portal.NewSettingAsync();
        await EnterLadoAsync(setting);
        var breach = await Given.ABreach(setting).SavedAsync();
        using var manager = await setting.SignInAsAsync(Role.Manager);
        var form = await manager.GetPageAsync($"/breaches/{breach.Id}/subjects");
        Assert.Contains("you then tell the LADO and Ofsted yourself", form.Text, StringComparison.Ordinal);

        var answer = await manager.PostFormAsync(
            form, new() { ["Form.People"] = setting[Role.Chair].Id.ToString(), ["Form.NotKnown"] = null, ["Form.Reason"] = "Recognised on the film" });

        Assert.Equal("/breaches/tell-outside", answer.Location);
        var page = await manager.GetPageAsync(answer.Location!);
        foreach (var words in new[] { breach.Reference, "01632 960 001", "Checked on", "Ofsted" })
            Assert.Contains(words, page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(breach.Reference, (await manager.GetPageAsync(answer.Location!)).Body, StringComparison.Ordinal);

        var mail = await setting.QueryAsync(db => db.OutboxMails.SingleAsync(mail => mail.RecipientId == setting[Role.Staff].Id));
        Assert.Contains($"/breaches/receipts/{breach.Id}", mail.Body, StringComparison.Ordinal);
        using var reporter = await setting.SignInAsAsync(Role.Staff);
        Assert.Contains("01632 960 001", (await reporter.GetPageAsync($"/breaches/receipts/{breach.Id}")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await reporter.GetAsync("/breaches/tell-outside")).Status);

        using var chair = await setting.SignInAsAsync(Role.Chair);
        Assert.DoesNotContain(breach.Reference, (await chair.GetPageAsync("/breaches/tell-outside")).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_keeps_the_last_one_out_is_told_too_and_a_reporter_in_confidence_gets_no_mail()
    {
        var setting = await portal.NewSettingAsync();
        var breach = await Given.ABreach(setting).About(setting[Role.Manager]).SavedAsync();
        await setting.QueryAsync(db => db.Breaches.Where(one => one.Id == breach.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.ReportedAs, ReporterKind.InConfidence)));
        using var chair = await setting.SignInAsAsync(Role.Chair);

        var answer = await chair.PostFormAsync(await chair.GetPageAsync($"/breaches/{breach.Id}/conflicts"), new()
        {
            ["Form.PersonId"] = setting[Role.Chair].Id.ToString(),
            ["Form.Kind"] = nameof(ConflictKind.RelatedToSubject),
            ["Form.Reason"] = "We are married",
        });

        Assert.Equal("/breaches/tell-outside", answer.Location);
        Assert.Contains(breach.Reference, (await chair.GetPageAsync(answer.Location!)).Text, StringComparison.Ordinal);
        Assert.Empty(await setting.QueryAsync(db => db.OutboxMails.ToListAsync()));
    }

    [Fact]
    public async Task When_the_last_who_could_handle_it_leaves_the_reporter_is_told_once()
    {
        var setting = await portal.NewSettingAsync();
        var breach = await Given.ABreach(setting).About(setting[Role.Manager]).SavedAsync();
        await setting.QueryAsync(async db =>
        {
            var chair = await db.People.Include(person => person.Roles).SingleAsync(person => person.Id == setting[Role.Chair].Id);
            chair.Leave(TestClock.Today.AddDays(-1), "Stood down", setting[Role.Manager].Actor, TestClock.Start);
            return await db.SaveChangesAsync();
        });

        for (var time = 0; time < 2; time++)
            await portal.InScopeAsync(setting.Id, services => services.GetRequiredService<WatchBreachesTask>().RunAsync(CancellationToken.None));

        var mail = await setting.QueryAsync(db => db.OutboxMails.SingleAsync());
        Assert.Equal(setting[Role.Staff].Id, mail.RecipientId);
        Assert.Contains(breach.Reference, mail.Body, StringComparison.Ordinal);
    }

    private static Task EnterLadoAsync(TestSetting setting) => setting.SaveAsync(db => db.AgencyEntries.Add(AgencyEntry.Enter(
        Ids.New(), setting.Id,
        new AgencyDetails(Agency.Lado, "LADO duty desk", null, "01632 960 001", null, null, null, "The authority's page", TestClock.Today),
        setting[Role.Manager].Actor, TestClock.Start)));
}
