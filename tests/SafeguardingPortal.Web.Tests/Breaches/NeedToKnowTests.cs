using System.Net;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.TestSupport;

namespace SafeguardingPortal.Web.Tests.Breaches;

/// <summary>Nobody in the frame: who may know of a case, asked of every page, list, count, mail and audit entry.</summary>
public sealed class NeedToKnowTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task A_stranger_is_asked_to_sign_in()
    {
        var breach = await CasePages.AllegationAsync(await portal.NewSettingAsync());
        using var client = portal.NewClient();

        foreach (var page in CasePages.All.Select(page => CasePages.Of(breach, page)).Append("/breaches").Append("/breaches/receipts"))
            Assert.StartsWith("https://portal.test/sign-in", (await client.GetAsync(page)).Location, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Role.Staff)]
    [InlineData(Role.Administrator)]
    [InlineData(Role.Oversight)]
    public async Task Whoever_handles_no_cases_is_refused_whether_or_not_there_is_one(Role role)
    {
        var setting = await portal.NewSettingAsync();
        var breach = await CasePages.AllegationAsync(setting);
        using var client = await setting.SignInAsAsync(role);

        foreach (var page in CasePages.All)
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await client.GetAsync(CasePages.Of(breach, page))).Status);
            Assert.Equal(HttpStatusCode.Forbidden, (await client.PostBlindlyAsync(CasePages.Of(breach, CasePages.Forms.Contains(page) ? page : "/close"))).Status);
        }

        Assert.Equal(HttpStatusCode.Forbidden, (await client.GetAsync($"/breaches/{Guid.NewGuid()}")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await client.GetAsync("/breaches")).Status);
    }

    [Theory]
    [InlineData(Role.Dsl, Role.Dsl)]
    [InlineData(Role.Dsl, Role.DeputyDsl)]
    [InlineData(Role.Dsl, Role.Chair)]
    [InlineData(Role.Manager, Role.Manager)]
    [InlineData(Role.Manager, Role.Dsl)]
    [InlineData(Role.Manager, Role.DeputyDsl)]
    [InlineData(Role.DeputyDsl, Role.DeputyDsl)]
    [InlineData(Role.Chair, Role.Chair)]
    [InlineData(Role.Chair, Role.Manager)]
    [InlineData(Role.Chair, Role.Dsl)]
    [InlineData(Role.Staff, Role.Chair)]
    public async Task To_whoever_may_not_know_of_it_the_case_does_not_exist(Role about, Role reader)
    {
        var setting = await portal.NewSettingAsync();
        var breach = await CasePages.AllegationAsync(setting, setting[about]);
        using var client = await setting.SignInAsAsync(reader);

        foreach (var page in CasePages.All)
            Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(CasePages.Of(breach, page))).Status);
        foreach (var page in CasePages.Forms)
            Assert.Equal(HttpStatusCode.NotFound, (await client.PostBlindlyAsync(CasePages.Of(breach, page))).Status);

        var queue = await client.GetPageAsync("/breaches");
        Assert.DoesNotContain(breach.Reference, queue.Body, StringComparison.Ordinal);
        Assert.Contains("Open 0", queue.Text, StringComparison.Ordinal);
        Assert.Equal(3, await setting.QueryAsync(db => db.AuditEntries.CountAsync(entry => entry.SubjectId == breach.Id)));
    }

    [Theory]
    [InlineData(Role.Staff, "Manager, Dsl, DeputyDsl")]
    [InlineData(Role.DeputyDsl, "Manager, Dsl")]
    [InlineData(Role.Dsl, "Manager")]
    [InlineData(Role.Manager, "Chair")]
    [InlineData(Role.Chair, "")]
    public async Task Those_who_handle_it_open_every_page_of_it(Role about, string handlers)
    {
        var setting = await portal.NewSettingAsync();
        var breach = await CasePages.AllegationAsync(setting, setting[about]);
        Role[] handling = [.. handlers.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<Role>)];

        foreach (var role in handling)
        {
            using var client = await setting.SignInAsAsync(role);
            foreach (var page in CasePages.All)
                Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(CasePages.Of(breach, page))).Status);
            Assert.Contains(breach.Reference, (await client.GetPageAsync("/breaches")).Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_case_of_another_setting_does_not_exist()
    {
        var breach = await CasePages.AllegationAsync(await portal.NewSettingAsync());
        var elsewhere = await portal.NewSettingAsync();
        using var client = await elsewhere.SignInAsAsync(Role.Dsl);

        foreach (var page in CasePages.All)
            Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(CasePages.Of(breach, page))).Status);
        foreach (var page in CasePages.Forms)
            Assert.Equal(HttpStatusCode.NotFound, (await client.PostBlindlyAsync(CasePages.Of(breach, page))).Status);
    }

    [Fact]
    public async Task An_administrator_who_also_leads_sees_nothing_of_a_case_about_them()
    {
        var setting = await portal.NewSettingAsync();
        var everything = await setting.NewPersonAsync(Role.Administrator, Role.Manager, Role.Dsl, Role.Chair, Role.Oversight);
        var breach = await CasePages.AllegationAsync(setting, everything);
        using var client = await everything.SignInAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(CasePages.Of(breach, ""))).Status);
        Assert.DoesNotContain(breach.Reference, (await client.GetPageAsync("/audit")).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_audit_trail_shows_a_case_only_to_those_who_may_know_of_it()
    {
        var setting = await portal.NewSettingAsync();
        var breach = await CasePages.AllegationAsync(setting, setting[Role.Dsl]);

        using var dsl = await setting.SignInAsAsync(Role.Dsl);
        using var manager = await setting.SignInAsAsync(Role.Manager);

        Assert.DoesNotContain(breach.Reference, (await dsl.GetPageAsync("/audit")).Body, StringComparison.Ordinal);
        Assert.Contains(breach.Reference, (await manager.GetPageAsync("/audit")).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Naming_somebody_takes_the_case_from_them_with_the_same_save()
    {
        var setting = await portal.NewSettingAsync();
        var breach = await CasePages.AllegationAsync(setting);
        using var dsl = await setting.SignInAsAsync(Role.Dsl);
        Assert.Equal(HttpStatusCode.OK, (await dsl.GetAsync(CasePages.Of(breach, ""))).Status);
        using var manager = await setting.SignInAsAsync(Role.Manager);
        var form = await manager.GetPageAsync(CasePages.Of(breach, "/subjects"));

        var answer = await manager.PostFormAsync(
            form, new() { ["Form.People"] = setting[Role.Dsl].Id.ToString(), ["Form.NotKnown"] = null, ["Form.Reason"] = "Recognised on the film" });

        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        Assert.Equal(HttpStatusCode.NotFound, (await dsl.GetAsync(CasePages.Of(breach, ""))).Status);
        Assert.Equal(CaseRoute.ManagerOnly, await setting.QueryAsync(db => db.Breaches.Where(b => b.Id == breach.Id).Select(b => b.Route).SingleAsync()));
        Assert.DoesNotContain(
            setting[Role.Dsl].Id,
            await setting.QueryAsync(db => db.OutboxMails.Where(mail => mail.Body.Contains(breach.Reference)).Select(mail => mail.RecipientId ?? Guid.Empty).ToListAsync()));
    }
}
