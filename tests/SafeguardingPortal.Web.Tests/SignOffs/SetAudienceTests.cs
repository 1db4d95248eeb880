using System.Net;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Domain.SignOffs;
using SafeguardingPortal.TestSupport;

namespace SafeguardingPortal.Web.Tests.SignOffs;

public sealed class SetAudienceTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task Closed_to_strangers_to_staff_and_to_other_settings()
    {
        var setting = await portal.NewSettingAsync();
        var other = await portal.NewSettingAsync();
        var path = $"/sign-offs/audiences/{await setting.PolicyToSignAsync()}";
        using var stranger = portal.NewClient();
        using var staff = await setting.SignInAsAsync(Role.Staff);
        using var outsider = await other.SignInAsAsync(Role.Manager);

        Assert.Contains("/sign-in", (await stranger.GetAsync(path)).Location, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await staff.GetAsync(path)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await outsider.GetAsync(path)).Status);
    }

    [Fact]
    public async Task A_policy_that_nobody_signs_yet_gets_its_audience_and_the_usual_statement()
    {
        var setting = await portal.NewSettingAsync(draft => draft.Terms = draft.Terms with { RestrictedTime = "lesson time" });
        var policy = await setting.PolicyAsync("Remote learning");
        using var client = await setting.SignInAsAsync(Role.Manager);

        var page = await client.GetPageAsync($"/sign-offs/audiences/{policy}");
        Assert.Contains("during lesson time", page.ValueOf("Form.Statement"), StringComparison.Ordinal);
        var answer = await client.PostFormAsync(page, new()
        {
            ["Form.Everyone"] = "false",
            ["Form.Categories"] = "Volunteer",
            ["Form.Roles"] = "Dsl",
            ["Form.Use"] = "RemoteLearning",
            ["Form.AnnouncesMonitoring"] = "true",
        });

        Assert.Equal("/sign-offs/audiences", answer.Location);
        var list = await client.GetPageAsync("/sign-offs/audiences");
        Assert.Contains("volunteers, designated safeguarding lead", list.Text, StringComparison.Ordinal);
        Assert.Contains("Announces monitoring", list.Text, StringComparison.Ordinal);
        var audience = await AudienceAsync(setting, policy);
        Assert.Equal(
            (AcceptableUse.RemoteLearning, true, false), (audience.Use, audience.AnnouncesMonitoring, audience.Asked.Everyone));
        Assert.Equal([TestClock.Today, TestClock.Today], audience.Lines.Select(line => line.From));
        Assert.True(await setting.QueryAsync(db => db.AuditEntries.AnyAsync(row => row.SubjectId == policy && row.Event == "AudienceSet")));
    }

    [Fact]
    public async Task Nobody_chosen_and_no_reason_are_told_and_the_typed_text_stays()
    {
        var setting = await portal.NewSettingAsync();
        var policy = await setting.PolicyToSignAsync();
        using var client = await setting.SignInAsAsync(Role.Manager);
        var page = await client.GetPageAsync($"/sign-offs/audiences/{policy}");

        var answer = await client.PostFormAsync(page, new() { ["Form.Everyone"] = "false", ["Form.Statement"] = "I agree to it." });

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("Choose everyone, or at least one group or role", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Give a reason", answer.Text, StringComparison.Ordinal);
        Assert.Equal("I agree to it.", answer.ValueOf("Form.Statement"));
    }

    [Fact]
    public async Task A_change_replaces_groups_and_a_stale_one_is_held_back()
    {
        var setting = await portal.NewSettingAsync();
        var policy = await setting.PolicyToSignAsync(asked: Audience.Of(PersonCategory.Employee, PersonCategory.Volunteer));
        using var client = await setting.SignInAsAsync(Role.Manager);
        var page = await client.GetPageAsync($"/sign-offs/audiences/{policy}");
        var change = new Dictionary<string, string?> { ["Form.Categories"] = "Volunteer", ["Form.Reason"] = "Employees sign another one" };

        await client.PostFormAsync(Unticked(page), change);
        var stale = await client.PostFormAsync(Unticked(page), change);

        Assert.Equal(PersonCategory.Volunteer, Assert.Single((await AudienceAsync(setting, policy)).Lines).Category);
        Assert.Equal(HttpStatusCode.Conflict, stale.Status);
        Assert.Contains("Someone changed this while you were typing", stale.Text, StringComparison.Ordinal);
    }

    private static PortalAnswer Unticked(PortalAnswer page)
    {
        foreach (var box in page.Html.QuerySelectorAll("input[name='Form.Categories'][checked]"))
            box.RemoveAttribute("checked");
        return page;
    }

    private static Task<AcceptableUseAudience> AudienceAsync(TestSetting setting, Guid policyId) => setting.QueryAsync(db =>
        db.AcceptableUseAudiences.Include(found => found.Lines)
            .SingleAsync(found => found.Id == policyId));
}
