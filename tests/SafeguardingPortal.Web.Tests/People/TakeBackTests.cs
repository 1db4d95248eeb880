using System.Net;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.TestSupport;

namespace SafeguardingPortal.Web.Tests.People;

/// <summary>Somebody who left and works here again is the same person: what is about them from before stays closed to them.</summary>
public sealed class TakeBackTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    private static readonly string Today = $"{TestClock.Today:yyyy-MM-dd}";

    [Fact]
    public async Task A_signed_out_visitor_signs_in_first_and_staff_take_nobody_back()
    {
        var setting = await portal.NewSettingAsync();
        var path = $"/people/{setting[Role.Dsl].Id}/take-back";
        using var visitor = portal.NewClient();
        using var staff = await setting.SignInAsAsync(Role.Staff);

        Assert.Contains("/sign-in", (await visitor.GetAsync(path)).Location, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await staff.GetAsync(path)).Status);
    }

    [Fact]
    public async Task Nobody_of_another_setting_is_found_and_nobody_who_is_here_comes_back()
    {
        var (setting, other) = (await portal.NewSettingAsync(), await portal.NewSettingAsync());
        using var manager = await setting.SignInAsAsync(Role.Manager);

        Assert.Equal(HttpStatusCode.NotFound, (await manager.GetAsync($"/people/{other[Role.Dsl].Id}/take-back")).Status);
        var page = await manager.GetPageAsync($"/people/{setting[Role.Dsl].Id}/take-back");
        var answer = await manager.PostFormAsync(page, new() { ["Form.FirstDay"] = Today, ["Form.Reason"] = "Back in town" });

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("has not left, or not yet", answer.Text, StringComparison.Ordinal);
        Assert.Equal("Back in town", answer.ValueOf("Form.Reason"));
    }

    [Fact]
    public async Task A_wrong_day_no_reason_and_a_stale_form_are_told()
    {
        var setting = await portal.NewSettingAsync();
        using var manager = await setting.SignInAsAsync(Role.Manager);
        var leaver = await LeftAsync(setting);
        var page = await manager.GetPageAsync($"/people/{leaver}/take-back");

        var early = await manager.PostFormAsync(
            page, new() { ["Form.FirstDay"] = $"{TestClock.Today.AddDays(-7):yyyy-MM-dd}", ["Form.Reason"] = "Back in town" });
        var silent = await manager.PostFormAsync(page, new() { ["Form.FirstDay"] = Today });
        await manager.PostFormAsync(page, new() { ["Form.FirstDay"] = Today, ["Form.Reason"] = "Back in town" });
        var second = await manager.PostFormAsync(page, new() { ["Form.FirstDay"] = Today, ["Form.Reason"] = "Back as cook" });

        Assert.Contains("The first day comes after the last day of the time before", early.Text, StringComparison.Ordinal);
        Assert.Contains("Say why", silent.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, second.Status);
        Assert.Contains("came back to the setting", second.Text, StringComparison.Ordinal);
        Assert.Equal("Back as cook", second.ValueOf("Form.Reason"));
    }

    [Fact]
    public async Task Who_comes_back_signs_in_as_before_and_never_reads_the_case_about_them_not_even_as_dsl()
    {
        var setting = await portal.NewSettingAsync();
        var leaver = setting[Role.Dsl].Id;
        var breach = await Given.ABreach(setting).About(setting[Role.Dsl]).SavedAsync();
        using var manager = await setting.SignInAsAsync(Role.Manager);
        await LeftAsync(setting);
        var added = await manager.PostFormAsync(await manager.GetPageAsync("/people/add"), new()
        {
            ["Form.Name"] = setting[Role.Dsl].Name.ToUpperInvariant(),
            ["Form.Category"] = "Employee",
            ["Form.StartedOn"] = Today,
        });
        Assert.Equal(HttpStatusCode.BadRequest, added.Status);
        Assert.NotNull(added.Html.QuerySelector($"a[href='/people/{leaver}/take-back']"));

        var done = await manager.PostFormAsync(
            await manager.GetPageAsync($"/people/{leaver}/take-back"), new() { ["Form.FirstDay"] = Today, ["Form.Reason"] = "Back in town" });
        Assert.Equal($"/people/{leaver}", done.Location);
        await manager.PostFormAsync(
            await manager.GetPageAsync($"/people/{leaver}/roles/appoint"), new() { ["Form.Role"] = "Dsl", ["Form.From"] = Today });

        using var back = await setting[Role.Dsl].SignInAsync();
        Assert.Equal(HttpStatusCode.OK, (await back.GetAsync("/breaches")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await back.GetAsync($"/breaches/{breach.Id}")).Status);
        Assert.Contains("Worked here before", (await manager.GetPageAsync($"/people/{leaver}")).Text, StringComparison.Ordinal);
        Assert.Equal("Back in town", await setting.QueryAsync(db => db.AuditEntries
            .Where(entry => entry.SubjectId == leaver && entry.Event == "StaffMemberCameBack").Select(entry => entry.Why).SingleAsync()));
    }

    [Fact]
    public async Task An_address_that_passes_to_somebody_else_takes_no_password_along()
    {
        var setting = await portal.NewSettingAsync();
        using var manager = await setting.SignInAsAsync(Role.Manager);
        await LeftAsync(setting);
        var asked = await manager.PostFormAsync(await manager.GetPageAsync("/people/add"), new()
        {
            ["Form.Name"] = "Priya Nair",
            ["Form.Category"] = "Employee",
            ["Form.StartedOn"] = Today,
            ["Form.Email"] = setting[Role.Dsl].Email,
        });
        Assert.Equal((HttpStatusCode.BadRequest, "Priya Nair"), (asked.Status, asked.ValueOf("Form.Name")));
        var added = await manager.PostFormAsync(asked, new() { ["Form.SomebodyElse"] = "true" });

        var invited = await manager.PostFormAsync(await manager.GetPageAsync($"{added.Location}/invite"), []);

        Assert.Equal(HttpStatusCode.Redirect, invited.Status);
        var body = await setting.QueryAsync(db => db.OutboxMails.Where(mail => mail.Key.StartsWith("invitation:")).Select(mail => mail.Body).SingleAsync());
        Assert.Contains("/set-password", body, StringComparison.Ordinal);
        using var former = portal.NewClient();
        var tried = await former.PostFormAsync(
            await former.GetPageAsync("/sign-in"), new() { ["Form.Email"] = setting[Role.Dsl].Email, ["Form.Password"] = PortalFixture.Password });
        Assert.Equal(HttpStatusCode.BadRequest, tried.Status);
    }

    private static async Task<Guid> LeftAsync(TestSetting setting)
    {
        await setting.QueryAsync(async db =>
        {
            var leaver = await db.People.Include(person => person.Roles).SingleAsync(person => person.Id == setting[Role.Dsl].Id);
            leaver.Leave(TestClock.Today.AddDays(-7), "Moved away", setting[Role.Manager].Actor, TestClock.Start);
            return await db.SaveChangesAsync();
        });
        return setting[Role.Dsl].Id;
    }
}
