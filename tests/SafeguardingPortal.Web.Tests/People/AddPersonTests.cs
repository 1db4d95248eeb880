using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SafeguardingPortal.Data.Outbox;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.People;
using SafeguardingPortal.TestSupport;
using SafeguardingPortal.Web.Platform.Mail;

namespace SafeguardingPortal.Web.Tests.People;

public sealed class AddPersonTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task A_new_person_is_a_member_of_staff_from_the_first_day()
    {
        var setting = await portal.NewSettingAsync();
        using var client = await setting.SignInAsAsync(Role.Manager);
        var page = await client.GetPageAsync("/people/add");

        var answer = await client.PostFormAsync(page, New("Olive Penn", "Olive@Setting.test"));

        var person = await PersonAsync(setting, "Olive Penn");
        Assert.Equal($"/people/{person.Id}", answer.Location);
        Assert.Equal(("olive@setting.test", PersonCategory.Volunteer, TestClock.Today), (person.Email, person.Category, person.StartedOn));
        Assert.Equal((Role.Staff, TestClock.Today), (person.Roles[0].Role, person.Roles[0].From));
        var events = await setting.QueryAsync(db =>
            db.AuditEntries.Where(row => row.SubjectId == person.Id).Select(row => row.Event).ToListAsync());
        Assert.Equal(["RoleTakenUp", "StaffMemberJoined"], events.Order());
    }

    [Fact]
    public async Task What_is_missing_is_told_and_what_was_typed_stays()
    {
        var setting = await portal.NewSettingAsync();
        using var client = await setting.SignInAsAsync(Role.Manager);
        var page = await client.GetPageAsync("/people/add");

        var answer = await client.PostFormAsync(page, new() { ["Form.JobTitle"] = "Cook", ["Form.Email"] = "not an address" });

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("Enter the person's full name", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Say how the person works for the setting", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Enter an e-mail address in full", answer.Text, StringComparison.Ordinal);
        Assert.Equal("Cook", answer.ValueOf("Form.JobTitle"));
    }

    [Fact]
    public async Task Two_people_here_do_not_share_an_address()
    {
        var setting = await portal.NewSettingAsync();
        using var client = await setting.SignInAsAsync(Role.Manager);
        var page = await client.GetPageAsync("/people/add");

        var answer = await client.PostFormAsync(page, New("Olive Penn", setting[Role.Dsl].Email.ToUpperInvariant()));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("Somebody here has the address", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_invitation_is_followed_truthfully_until_the_password_is_set()
    {
        var setting = await portal.NewSettingAsync();
        var address = $"olive-{Guid.NewGuid():N}@setting.test";
        var olive = await setting.PersonWithoutLogInAsync("Olive Penn", address);
        using var client = await setting.SignInAsAsync(Role.Manager);

        await client.PostFormAsync(await client.GetPageAsync($"/people/{olive}/invite"), new() { ["Form.Version"] = "1" });

        var waiting = await client.GetPageAsync($"/people/{olive}");
        Assert.Contains("Invited, no password yet", waiting.Text, StringComparison.Ordinal);
        Assert.Contains("Waiting to be sent", waiting.Text, StringComparison.Ordinal);
        var mail = await setting.QueryAsync(db => db.OutboxMails.AsNoTracking().SingleAsync(row => row.RecipientId == olive));
        Assert.Equal((MailState.Waiting, address), (mail.State, mail.ToAddress));

        using var guest = portal.NewClient();
        var link = mail.Body[mail.Body.IndexOf("/set-password", StringComparison.Ordinal)..].Trim();
        var form = await guest.GetPageAsync(link);
        await guest.PostFormAsync(form, new() { ["Form.Password"] = "Copper-Lantern-77", ["Form.Again"] = "Copper-Lantern-77" });
        await guest.SignInAsync(address, "Copper-Lantern-77");
        Assert.Equal(HttpStatusCode.OK, (await guest.GetAsync("/sign-offs")).Status);

        await portal.InScopeAsync(
            setting.Id, services => services.GetRequiredService<DeliverMailJob>().DeliverAsync(CancellationToken.None));
        var done = await client.GetPageAsync($"/people/{olive}");
        Assert.Contains("Can sign in", done.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_an_address_the_page_says_what_to_do_first()
    {
        var setting = await portal.NewSettingAsync();
        var nora = await setting.PersonWithoutLogInAsync("Nora No-Mail");
        using var client = await setting.SignInAsAsync(Role.Manager);

        Assert.Contains("Add one first", (await client.GetPageAsync($"/people/{nora}/invite")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_two_who_are_given_one_address_at_the_same_moment_one_is_stored()
    {
        var setting = await portal.NewSettingAsync();
        using var manager = await setting.SignInAsAsync(Role.Manager);
        var page = await manager.GetPageAsync("/people/add");

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(at => manager.PostFormAsync(page, Earlier($"Olive {at}"))));

        Assert.Single(answers, answer => answer.Status == HttpStatusCode.Redirect);
        Assert.All(
            answers.Where(answer => answer.Status != HttpStatusCode.Redirect),
            answer => Assert.Contains("olive@setting.test already", answer.Text, StringComparison.Ordinal));
        Assert.Equal(1, await setting.QueryAsync(db => db.People.CountAsync(person => person.Email == "olive@setting.test")));
        // Whoever has left keeps the address on record, and somebody else may have it.
        await setting.QueryAsync(async db =>
        {
            var olive = await db.People.Include(person => person.Roles).SingleAsync(person => person.Email == "olive@setting.test");
            olive.Leave(TestClock.Today.AddDays(-1), "Moved away", setting[Role.Manager].Actor, TestClock.Start);
            return await db.SaveChangesAsync();
        });
        var olives = await manager.PostFormAsync(page, Earlier("Olive again"));
        Assert.Equal(HttpStatusCode.BadRequest, olives.Status);
        Assert.Contains("worked here before", olives.Text, StringComparison.Ordinal);
        Assert.Equal(
            HttpStatusCode.Redirect, (await manager.PostFormAsync(olives, new(Earlier("Olive again")) { ["Form.SomebodyElse"] = "true" })).Status);
    }

    private static Dictionary<string, string?> Earlier(string name) =>
        new(New(name, "olive@setting.test")) { ["Form.StartedOn"] = $"{TestClock.Today.AddDays(-7):yyyy-MM-dd}" };

    private static Dictionary<string, string?> New(string name, string email) => new()
    {
        ["Form.Name"] = name,
        ["Form.Category"] = "Volunteer",
        ["Form.StartedOn"] = $"{TestClock.Today:yyyy-MM-dd}",
        ["Form.Email"] = email,
    };

    private static Task<StaffMember> PersonAsync(TestSetting setting, string name) =>
        setting.QueryAsync(db => db.People.Include(found => found.Roles).SingleAsync(found => found.Name == name));
}
