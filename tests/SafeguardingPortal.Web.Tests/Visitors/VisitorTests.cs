using System.Net;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Exceptions;
using SafeguardingPortal.Domain.Visitors;
using SafeguardingPortal.TestSupport;

namespace SafeguardingPortal.Web.Tests.Visitors;

public sealed class VisitorTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task A_visitor_signs_in_at_the_door_gets_a_badge_and_the_host_is_told_without_a_name()
    {
        var setting = await portal.NewSettingAsync();
        using var tablet = await setting.TabletAsync();

        var answer = await tablet.PostFormAsync(await tablet.GetPageAsync("/tablet/visitors"), Arrival(setting), "/tablet/visitors");

        var badge = await tablet.GetPageAsync(answer.Location!);
        Assert.Contains("Sam Pike", badge.Text, StringComparison.Ordinal);
        var visit = await setting.QueryAsync(db => db.Visits.SingleAsync());
        Assert.Equal((setting[Role.Staff].Id, VisitorDevices.BagOrPocket, setting.SiteId), (visit.HostId, visit.Devices, visit.SiteId));
        var mail = await setting.QueryAsync(db => db.OutboxMails.SingleAsync());
        Assert.Equal(setting[Role.Staff].Id, mail.RecipientId);
        Assert.DoesNotContain("Pike", mail.Subject + mail.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("Pike", (await tablet.GetPageAsync("/tablet/visitors")).Text, StringComparison.Ordinal);
        Assert.Equal(["VisitorArrived"], await setting.QueryAsync(db =>
            db.AuditEntries.Where(entry => entry.SubjectId == visit.Id).Select(entry => entry.Event).ToListAsync()));
    }

    [Fact]
    public async Task What_is_missing_is_said_and_what_was_typed_stays()
    {
        var setting = await portal.NewSettingAsync();
        using var tablet = await setting.TabletAsync();

        var answer = await tablet.PostFormAsync(
            await tablet.GetPageAsync("/tablet/visitors"), new(Arrival(setting)) { ["Form.AcceptsRules"] = null }, "/tablet/visitors");

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("Tick that you keep to the rules", answer.Text, StringComparison.Ordinal);
        Assert.Equal("Sam Pike", answer.ValueOf("Form.Name"));
    }

    [Fact]
    public async Task Sending_the_form_twice_signs_in_once()
    {
        var setting = await portal.NewSettingAsync();
        using var tablet = await setting.TabletAsync();
        var page = await tablet.GetPageAsync("/tablet/visitors");

        await tablet.PostFormAsync(page, Arrival(setting), "/tablet/visitors");
        await tablet.PostFormAsync(page, Arrival(setting), "/tablet/visitors");

        Assert.Equal(1, await setting.QueryAsync(db => db.Visits.CountAsync()));
    }

    [Fact]
    public async Task The_third_visit_meets_the_policy_and_it_is_bound_to_its_version()
    {
        var setting = await portal.NewSettingAsync();
        var policy = await setting.PolicyToSignAsync("Visitors and their devices");
        await setting.QueryAsync(async db =>
        {
            var audience = await db.AcceptableUseAudiences.Include(found => found.Lines).SingleAsync();
            audience.Change(
                new(Domain.SignOffs.Audience.All, GivenSignOffs.Statement, Domain.SignOffs.AcceptableUse.Visitors), "For visitors", Guid.NewGuid,
                setting[Role.Manager].Actor, TestClock.Start, TestClock.Today);
            return await db.SaveChangesAsync();
        });
        using var tablet = await setting.TabletAsync();
        for (var time = 0; time < 2; time++)
            await tablet.PostFormAsync(await tablet.GetPageAsync("/tablet/visitors"), Arrival(setting), "/tablet/visitors");

        var third = await tablet.PostFormAsync(await tablet.GetPageAsync("/tablet/visitors"), Arrival(setting), "/tablet/visitors");
        var read = await tablet.PostFormAsync(
            await tablet.GetPageAsync("/tablet/visitors"), new(Arrival(setting)) { ["Form.ConfirmsPolicy"] = "true" }, "/tablet/visitors");
        var fourth = await tablet.PostFormAsync(await tablet.GetPageAsync("/tablet/visitors"), Arrival(setting), "/tablet/visitors");

        Assert.Equal(
            (HttpStatusCode.BadRequest, HttpStatusCode.Redirect, HttpStatusCode.Redirect), (third.Status, read.Status, fourth.Status));
        Assert.Contains("read the whole policy", third.Text, StringComparison.Ordinal);
        var version = await setting.QueryAsync(db => db.Policies.Where(found => found.Id == policy).Select(found => found.CurrentVersionId).SingleAsync());
        Assert.All(await setting.QueryAsync(db => db.Visits.ToListAsync()), visit => Assert.Equal(version, visit.RulesVersionId));
    }

    [Fact]
    public async Task Agreed_use_needs_an_exception_that_is_live()
    {
        var setting = await portal.NewSettingAsync();
        using var client = await setting.SignInAsAsync(Role.Staff);
        var form = new Dictionary<string, string?>(Arrival(setting)) { ["Form.Devices"] = "AgreedAccess" };

        var without = await client.PostFormAsync(await client.GetPageAsync("/visitors/new"), form);
        var request = await setting[Role.Staff].AllowedAsync(ExceptionType.VisitorAccess);
        var with = await client.PostFormAsync(await client.GetPageAsync("/visitors/new"), form);

        Assert.Contains("Nobody has agreed this for now", without.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, with.Status);
        Assert.Equal(request.Id, await setting.QueryAsync(db => db.Visits.Select(visit => visit.ExceptionId).SingleAsync()));
        Assert.Contains(request.Reference, (await client.GetPageAsync(with.Location!)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_visitor_signs_out_by_name_or_badge_and_the_tablet_names_nobody_else()
    {
        var setting = await portal.NewSettingAsync();
        using var tablet = await setting.TabletAsync();
        await tablet.PostFormAsync(await tablet.GetPageAsync("/tablet/visitors"), Arrival(setting), "/tablet/visitors");
        var leave = await tablet.GetPageAsync("/tablet/visitors/leave");
        Assert.DoesNotContain("Pike", leave.Text, StringComparison.Ordinal);

        var wrong = await tablet.PostFormAsync(leave, new() { ["Form.NameOrBadge"] = "Somebody Else" }, "/leave");
        var right = await tablet.PostFormAsync(leave, new() { ["Form.NameOrBadge"] = "sam  pike" }, "/leave");

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.Redirect), (wrong.Status, right.Status));
        Assert.NotNull(await setting.QueryAsync(db => db.Visits.Select(visit => visit.LeftAt).SingleAsync()));
    }

    [Fact]
    public async Task Who_is_here_now_lists_visitors_and_staff_with_their_devices_and_a_colleague_signs_out()
    {
        var setting = await portal.NewSettingAsync();
        await setting[Role.Dsl].StoredAsync();
        using var client = await setting.SignInAsAsync(Role.Staff);
        var visit = await client.PostFormAsync(await client.GetPageAsync("/visitors/new"), Arrival(setting));

        var here = await client.GetPageAsync("/visitors");
        await client.PostFormAsync(here, [], "/leave");

        Assert.Contains("Sam Pike", here.Text, StringComparison.Ordinal);
        Assert.Contains(setting[Role.Dsl].Name, here.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Sam Pike", (await client.GetPageAsync("/visitors")).Text, StringComparison.Ordinal);
        using var dsl = await setting.SignInAsAsync(Role.Dsl);
        Assert.Contains("Sam Pike", (await dsl.GetPageAsync("/visitors/past?name=pike")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await client.GetAsync("/visitors/past")).Status);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(visit.Location!)).Status);
    }

    [Theory]
    [InlineData(false, 0)]
    [InlineData(true, 1)]
    public async Task A_challenge_becomes_a_record_or_a_report_in_one_tap(bool report, int breaches)
    {
        var setting = await portal.NewSettingAsync();
        using var client = await setting.SignInAsAsync(Role.Staff);
        var page = await client.GetPageAsync("/visitors/challenge");
        var fields = new Dictionary<string, string?>
        {
            ["Form.Who"] = "A man in a green coat",
            ["Form.WhatWasSeen"] = "Held his phone up at the fence",
        };
        if (report)
            fields["Form.Report"] = "true";

        var empty = await client.PostFormAsync(page, new() { ["Form.Who"] = "A man" });
        var answer = await client.PostFormAsync(page, fields);

        Assert.Equal((HttpStatusCode.BadRequest, "A man"), (empty.Status, empty.ValueOf("Form.Who")));
        Assert.Equal("/visitors", answer.Location);
        Assert.Equal(breaches, await setting.QueryAsync(db => db.Breaches.CountAsync()));
        Assert.Contains("Held his phone up", (await client.GetPageAsync("/visitors/challenges")).Text, StringComparison.Ordinal);
        using var other = await (await portal.NewSettingAsync()).SignInAsAsync(Role.Manager);
        Assert.DoesNotContain("Held his phone up", (await other.GetPageAsync("/visitors/challenges")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_challenge_that_may_mean_the_leader_is_not_reported_to_the_leader()
    {
        var setting = await portal.NewSettingAsync();
        using var client = await setting.SignInAsAsync(Role.Staff);

        await client.PostFormAsync(await client.GetPageAsync("/visitors/challenge"), new()
        {
            ["Form.Who"] = "I think it was the manager",
            ["Form.WhatWasSeen"] = "Held a phone up at the fence",
            ["Form.Report"] = "true",
        });

        Assert.Equal([setting[Role.Chair].Id], await setting.QueryAsync(db => db.OutboxMails.Select(mail => mail.RecipientId!.Value).ToListAsync()));
        using var manager = await setting.SignInAsAsync(Role.Manager);
        Assert.DoesNotContain("BR-", (await manager.GetPageAsync("/breaches")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("at the fence", (await manager.GetPageAsync("/visitors/challenges")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("and reported it", (await manager.GetPageAsync("/audit")).Text, StringComparison.Ordinal);
        Assert.Contains("at the fence", (await client.GetPageAsync("/visitors/challenges")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_setting_s_visits_do_not_exist_here()
    {
        var theirs = await portal.NewSettingAsync();
        using var tablet = await theirs.TabletAsync();
        var answer = await tablet.PostFormAsync(await tablet.GetPageAsync("/tablet/visitors"), Arrival(theirs), "/tablet/visitors");
        var id = answer.Location!.Split('/')[^1];
        var setting = await portal.NewSettingAsync();
        using var client = await setting.SignInAsAsync(Role.Manager);
        using var ours = await setting.TabletAsync();
        using var stranger = portal.NewClient();
        using var governor = await setting.SignInAsAsync(Role.Chair);

        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync($"/visitors/{id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await ours.GetAsync($"/tablet/visitors/{id}")).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await stranger.GetAsync("/visitors")).Status);
        Assert.NotEqual(HttpStatusCode.NotFound, (await governor.GetAsync("/visitors")).Status);
    }

    private static Dictionary<string, string?> Arrival(TestSetting setting) => new()
    {
        ["Form.Name"] = "Sam Pike",
        ["Form.Company"] = "Pike Pipes",
        ["Form.Category"] = "Contractor",
        ["Form.HostId"] = setting[Role.Staff].Id.ToString(),
        ["Form.Devices"] = "BagOrPocket",
        ["Form.AcceptsRules"] = "true",
    };
}
