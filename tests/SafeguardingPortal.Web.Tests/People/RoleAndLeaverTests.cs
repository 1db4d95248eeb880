using System.Net;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.People;
using SafeguardingPortal.TestSupport;

namespace SafeguardingPortal.Web.Tests.People;

public sealed class RoleAndLeaverTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    private static readonly string Today = $"{TestClock.Today:yyyy-MM-dd}";
    private static readonly string Yesterday = $"{TestClock.Today.AddDays(-1):yyyy-MM-dd}";

    [Fact]
    public async Task A_role_counts_at_the_next_request_and_ends_as_fast()
    {
        var setting = await portal.NewSettingAsync();
        var person = setting[Role.Staff];
        using var manager = await setting.SignInAsAsync(Role.Manager);
        using var client = await person.SignInAsync();
        Assert.Equal(HttpStatusCode.Forbidden, (await client.GetAsync("/people")).Status);

        var page = await manager.GetPageAsync($"/people/{person.Id}/roles/appoint");
        await manager.PostFormAsync(page, new() { ["Form.Role"] = "DeputyDsl", ["Form.From"] = Yesterday });
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/people")).Status);

        var end = await manager.GetPageAsync($"/people/{person.Id}/roles/DeputyDsl/stand-down");
        await manager.PostFormAsync(end, new() { ["Form.LastDay"] = Yesterday, ["Form.Reason"] = "New duties" });
        Assert.Equal(HttpStatusCode.Forbidden, (await client.GetAsync("/people")).Status);
        var kept = await manager.GetPageAsync($"/people/{person.Id}");
        Assert.Contains("Deputy designated safeguarding lead", kept.Text, StringComparison.Ordinal);
        Assert.Equal("New duties", await WhyAsync(setting, person.Id, "RoleGivenUp"));
    }

    [Fact]
    public async Task A_role_held_already_no_role_and_no_reason_are_told()
    {
        var setting = await portal.NewSettingAsync();
        var dsl = setting[Role.Dsl];
        using var manager = await setting.SignInAsAsync(Role.Manager);
        var appoint = await manager.GetPageAsync($"/people/{dsl.Id}/roles/appoint");
        var end = await manager.GetPageAsync($"/people/{dsl.Id}/roles/Dsl/stand-down");

        var held = await manager.PostFormAsync(appoint, new() { ["Form.Role"] = "Dsl", ["Form.From"] = Today });
        var none = await manager.PostFormAsync(appoint, new() { ["Form.From"] = Today });
        var silent = await manager.PostFormAsync(end, new() { ["Form.LastDay"] = Today });

        Assert.Equal((HttpStatusCode.BadRequest, "Dsl"), (held.Status, held.ValueOf("Form.Role")));
        Assert.Contains("holds that role already", held.Text, StringComparison.Ordinal);
        Assert.Contains("Choose the role", none.Text, StringComparison.Ordinal);
        Assert.Contains("Give a reason", silent.Text, StringComparison.Ordinal);
        Assert.Equal(Today, silent.ValueOf("Form.LastDay"));
    }

    [Fact]
    public async Task An_administrator_does_not_become_leader_by_own_hand()
    {
        var setting = await portal.NewSettingAsync();
        var me = setting[Role.Administrator];
        using var client = await me.SignInAsync();

        var page = await client.GetPageAsync($"/people/{me.Id}/roles/appoint");
        var answer = await client.PostFormAsync(page, new() { ["Form.Role"] = "Manager", ["Form.From"] = Today });

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("You cannot give this role to yourself", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_administrator_makes_nobody_a_reader_of_cases_and_readers_hear_of_a_new_one()
    {
        var setting = await portal.NewSettingAsync();
        var second = setting[Role.Staff];
        using var administrator = await setting.SignInAsAsync(Role.Administrator);
        using var chair = await setting.SignInAsAsync(Role.Chair);
        using var dsl = await setting.SignInAsAsync(Role.Dsl);
        var path = $"/people/{second.Id}/roles/appoint";
        Dictionary<string, string?> asked = new() { ["Form.Role"] = "DeputyDsl", ["Form.From"] = Today };

        Assert.Equal(HttpStatusCode.Forbidden, (await dsl.GetAsync(path)).Status);
        var page = await administrator.GetPageAsync(path);
        Assert.Null(page.Html.QuerySelector("option[value=DeputyDsl]"));
        var refused = await administrator.PostFormAsync(page, asked);
        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains("Only the leader or the chair gives it", refused.Text, StringComparison.Ordinal);
        Assert.Equal(0, await setting.QueryAsync(db => db.OutboxMails.CountAsync()));

        Assert.Contains("Give a role", (await chair.GetPageAsync($"/people/{second.Id}")).Text, StringComparison.Ordinal);
        Assert.Equal($"/people/{second.Id}", (await chair.PostFormAsync(await chair.GetPageAsync(path), asked)).Location);
        var told = await setting.QueryAsync(db => db.OutboxMails.Select(mail => mail.RecipientId!.Value).ToListAsync());
        Assert.Equal(
            new[] { setting[Role.Dsl].Id, setting[Role.DeputyDsl].Id, setting[Role.Manager].Id }.Order(), told.Order());
    }

    [Fact]
    public async Task A_leaver_loses_access_at_once_and_stays_on_the_record()
    {
        var setting = await portal.NewSettingAsync();
        var leaver = setting[Role.Dsl];
        using var manager = await setting.SignInAsAsync(Role.Manager);
        using var client = await leaver.SignInAsync();
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/people")).Status);

        var page = await manager.GetPageAsync($"/people/{leaver.Id}/leave");
        await manager.PostFormAsync(page, new() { ["Form.LastDay"] = Yesterday, ["Form.Reason"] = "Moved away" });

        Assert.Equal(HttpStatusCode.Forbidden, (await client.GetAsync("/people")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await client.GetAsync("/sign-offs")).Status);
        var shown = await manager.GetPageAsync($"/people/{leaver.Id}");
        Assert.Contains("Access has ended", shown.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Give a role", shown.Text, StringComparison.Ordinal);
        Assert.Equal("Moved away", await WhyAsync(setting, leaver.Id, "StaffMemberLeft"));
    }

    [Fact]
    public async Task The_last_day_is_still_worked_and_not_before_the_first()
    {
        var setting = await portal.NewSettingAsync();
        var leaver = setting[Role.Dsl];
        using var manager = await setting.SignInAsAsync(Role.Manager);
        using var client = await leaver.SignInAsync();
        var page = await manager.GetPageAsync($"/people/{leaver.Id}/leave");

        var early = await manager.PostFormAsync(page, new() { ["Form.LastDay"] = "2020-01-01", ["Form.Reason"] = "Moved away" });
        await manager.PostFormAsync(page, new() { ["Form.LastDay"] = Today, ["Form.Reason"] = "Moved away" });

        Assert.Contains("The last day cannot be before the first", early.Text, StringComparison.Ordinal);
        Assert.Equal("Moved away", early.ValueOf("Form.Reason"));
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/people")).Status);
    }

    [Theory]
    [InlineData("leave", "Form.Reason", "Moved away")]
    [InlineData("correct", "Form.Reason", "Married")]
    [InlineData("roles/Staff/stand-down", "Form.Reason", "New duties")]
    [InlineData("roles/appoint", "Form.Role", "Oversight")]
    public async Task A_stale_form_is_held_back_with_what_was_typed(string page, string field, string typed)
    {
        var setting = await portal.NewSettingAsync();
        var person = setting[Role.Staff];
        using var client = await setting.SignInAsAsync(Role.Manager);
        var form = await client.GetPageAsync($"/people/{person.Id}/{page}");
        await setting.QueryAsync(async db =>
        {
            var found = await db.People.SingleAsync(row => row.Id == person.Id);
            var someone = setting[Role.Administrator].Actor;
            found.Correct(found.Name, found.Email, "Cook", PersonCategory.Employee, "A new job", someone, TestClock.Start);
            return await db.SaveChangesAsync();
        });

        var answer = await client.PostFormAsync(form, new() { [field] = typed });

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains($"The details of {person.Name} were corrected", answer.Text, StringComparison.Ordinal);
        Assert.Equal(typed, answer.ValueOf(field));
    }

    [Fact]
    public async Task A_name_is_corrected_with_a_reason_and_a_log_in_keeps_its_address()
    {
        var setting = await portal.NewSettingAsync();
        var person = setting[Role.Staff];
        using var client = await setting.SignInAsAsync(Role.Administrator);
        var page = await client.GetPageAsync($"/people/{person.Id}/correct");

        var moved = await client.PostFormAsync(page, new() { ["Form.Email"] = "elsewhere@setting.test", ["Form.Reason"] = "New address" });
        await client.PostFormAsync(page, new() { ["Form.Name"] = "Amina Clarke-Okoro", ["Form.Reason"] = "Married" });

        Assert.Contains("signs in with this address", moved.Text, StringComparison.Ordinal);
        Assert.Contains("Amina Clarke-Okoro", (await client.GetPageAsync($"/people/{person.Id}")).Text, StringComparison.Ordinal);
        Assert.Equal("Married", await WhyAsync(setting, person.Id, "StaffMemberCorrected"));
    }

    private static Task<string?> WhyAsync(TestSetting setting, Guid personId, string what) => setting.QueryAsync(db =>
        db.AuditEntries.Where(row => row.SubjectId == personId && row.Event == what).Select(row => row.Why).SingleAsync());
}
