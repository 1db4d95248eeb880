using System.Net;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Relationships;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.TestSupport;

namespace SafeguardingPortal.Web.Tests.Relationships;

public sealed class DecideRelationshipTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    private static Dictionary<string, string?> Agreed(TestSetting setting) => new()
    {
        ["Form.TalkedOn"] = "2026-05-06",
        ["Form.SafeguardingId"] = setting[Role.Dsl].Id.ToString(),
        ["Form.LeaderId"] = setting[Role.Manager].Id.ToString(),
        ["Form.Agreed"] = "OnConditions",
        ["Form.Conditions"] = "Nothing about the saffron room",
        ["Form.Advice"] = "Mind the juniper",
    };

    [Fact]
    public async Task From_the_talk_to_the_person_s_word_and_back_again_when_things_change()
    {
        var setting = await portal.NewSettingAsync();
        var told = await setting[Role.Staff].ToldOfRelationshipAsync();
        using var dsl = await setting.SignInAsAsync(Role.Dsl);
        using var staff = await setting.SignInAsAsync(Role.Staff);
        Assert.Contains("1 relationship to talk over", (await dsl.GetPageAsync("/")).Text, StringComparison.Ordinal);

        var form = await dsl.GetPageAsync($"/relationships/{told.Id}/decide");
        Assert.Equal(setting[Role.Dsl].Id.ToString(), form.ValueOf("Form.SafeguardingId"));
        Assert.Equal(HttpStatusCode.Redirect, (await dsl.PostFormAsync(form, Agreed(setting))).Status);

        var record = await dsl.GetPageAsync($"/relationships/{told.Id}");
        string[] shown =
        [
            "Decided, not confirmed yet", "May go on, on conditions", "saffron", "juniper", "Looked at again by Thu 6 May 2027",
            setting[Role.Manager].Name,
        ];
        foreach (var words in shown)
            Assert.Contains(words, record.Text, StringComparison.Ordinal);
        var mails = await setting.QueryAsync(db => db.OutboxMails.ToListAsync());
        Assert.Equal(new HashSet<Guid?> { setting[Role.Staff].Id, setting[Role.Manager].Id }, mails.Select(mail => mail.RecipientId).ToHashSet());
        Assert.All(mails, mail => Assert.All(
            GivenRelationships.TellingWords, word => Assert.DoesNotContain(word, mail.Body, StringComparison.Ordinal)));

        Assert.Contains($"Read what was agreed about {told.Reference}", (await staff.GetPageAsync("/")).Text, StringComparison.Ordinal);
        var confirm = await staff.GetPageAsync($"/relationships/{told.Id}/confirm");
        Assert.Contains("I have read this and will keep to it", confirm.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await staff.PostFormAsync(confirm, [], action: "/confirm")).Status);
        Assert.Equal(HttpStatusCode.Conflict, (await staff.PostFormAsync(confirm, [], action: "/confirm")).Status);

        var changed = await staff.GetPageAsync($"/relationships/{told.Id}/changed");
        Assert.Equal(HttpStatusCode.BadRequest, (await staff.PostFormAsync(changed, new() { ["Form.What"] = " " })).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await staff.PostFormAsync(changed, new() { ["Form.What"] = "The child starts here" })).Status);
        Assert.Contains("The child starts here", (await dsl.GetPageAsync($"/relationships/{told.Id}/decide")).Text, StringComparison.Ordinal);
        var again = await dsl.GetPageAsync($"/relationships/{told.Id}/decide");
        Assert.Equal("Nothing about the saffron room", again.ValueOf("Form.Conditions"));
        await dsl.PostFormAsync(again, new(Agreed(setting)) { ["Form.Agreed"] = "MustEnd", ["Form.ReviewOn"] = "2026-06-01" });

        var end = await staff.GetPageAsync($"/relationships/{told.Id}/end");
        var invalid = await staff.PostFormAsync(end, new() { ["Form.On"] = "2026-05-07", ["Form.Reason"] = "Contact removed" });
        Assert.Equal((HttpStatusCode.BadRequest, "Contact removed"), (invalid.Status, invalid.ValueOf("Form.Reason")));
        await staff.PostFormAsync(end, new() { ["Form.On"] = "2026-05-06", ["Form.Reason"] = "Contact removed" });

        var stored = await setting.QueryAsync(db => db.RelationshipDisclosures.Include(one => one.Decisions).SingleAsync());
        Assert.Equal((RelationshipState.Ended, null, 2), (stored.State, stored.DueOn, stored.Decisions.Count));
        var events = await setting.QueryAsync(db => db.AuditEntries.Where(entry => entry.SubjectId == told.Id && entry.Event != "RecordOpened")
            .OrderBy(entry => entry.SubjectVersion).Select(entry => entry.Event).ToListAsync());
        Assert.Equal(
            [
                nameof(RelationshipTold), nameof(RelationshipDecided), nameof(RelationshipDecisionRead), nameof(RelationshipChanged),
                nameof(RelationshipLookedAtAgain), nameof(RelationshipEnded),
            ],
            events);
    }

    [Theory]
    [InlineData("Form.Agreed", null, "Choose what was agreed")]
    [InlineData("Form.Conditions", "", "Write down the conditions")]
    [InlineData("Form.TalkedOn", "", "Enter the day on which you talked")]
    [InlineData("Form.TalkedOn", "2026-05-07", "It cannot be later than today")]
    [InlineData("Form.LeaderId", "", "Say who took part as leader")]
    [InlineData("Form.ReviewOn", "2027-05-07", "by 6 May 2027 at the latest")]
    public async Task A_decision_is_complete(string field, string? value, string message)
    {
        var setting = await portal.NewSettingAsync();
        var told = await setting[Role.Staff].ToldOfRelationshipAsync();
        using var client = await setting.SignInAsAsync(Role.Dsl);

        var answer = await client.PostFormAsync(
            await client.GetPageAsync($"/relationships/{told.Id}/decide"), new(Agreed(setting)) { [field] = value });

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains(message, answer.Text, StringComparison.Ordinal);
        Assert.Equal("Mind the juniper", answer.ValueOf("Form.Advice"));
    }

    [Fact]
    public async Task Nobody_decides_about_themself_whatever_their_roles()
    {
        var setting = await portal.NewSettingAsync();
        var all = await setting.NewPersonAsync(Role.Manager, Role.Dsl, Role.Chair);
        var own = await all.ToldOfRelationshipAsync();
        var other = await setting[Role.Staff].ToldOfRelationshipAsync();
        using var client = await all.SignInAsync();
        Assert.Contains("so somebody else decides", (await client.GetPageAsync($"/relationships/{own.Id}/decide")).Text, StringComparison.Ordinal);
        Assert.Null((await client.GetPageAsync($"/relationships/{own.Id}")).Html.QuerySelector("a[href$='/decide']"));
        var register = await client.GetPageAsync("/relationships/register");
        Assert.Contains(other.Reference, register.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(own.Reference, register.Text, StringComparison.Ordinal);
        Assert.Contains("1 relationship to talk over", (await client.GetPageAsync("/")).Text, StringComparison.Ordinal);

        // Even by sending another record's form to the address of one's own.
        var form = await client.GetPageAsync($"/relationships/{other.Id}/decide");
        var answer = await client.PostFormAsync(form with { Path = $"/relationships/{own.Id}/decide" }, new(Agreed(setting)));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(RelationshipState.WaitsForDecision, await setting.QueryAsync(db =>
            db.RelationshipDisclosures.Where(told => told.Id == own.Id).Select(told => told.State).SingleAsync()));
    }

    [Fact]
    public async Task Two_at_once_the_second_sees_what_the_first_recorded()
    {
        var setting = await portal.NewSettingAsync();
        var told = await setting[Role.Staff].ToldOfRelationshipAsync();
        using var dsl = await setting.SignInAsAsync(Role.Dsl);
        using var manager = await setting.SignInAsAsync(Role.Manager);
        var first = await dsl.GetPageAsync($"/relationships/{told.Id}/decide");
        var second = await manager.GetPageAsync($"/relationships/{told.Id}/decide");
        await dsl.PostFormAsync(first, Agreed(setting));

        var answer = await manager.PostFormAsync(second, new(Agreed(setting)) { ["Form.Advice"] = "My own words" });

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains($"Recorded the decision about {told.Reference}", answer.Body, StringComparison.Ordinal);
        Assert.Equal("My own words", answer.ValueOf("Form.Advice"));
    }

    [Fact]
    public async Task A_setting_may_leave_it_to_the_lead_alone()
    {
        var setting = await portal.NewSettingAsync(
            draft => draft.Rules = draft.Rules with { RelationshipsDecidedBy = RelationshipsDecidedBy.DslAlone });
        var told = await setting[Role.Staff].ToldOfRelationshipAsync();
        using var client = await setting.SignInAsAsync(Role.DeputyDsl);

        var form = await client.GetPageAsync($"/relationships/{told.Id}/decide");
        Assert.Null(form.Html.QuerySelector("[name='Form.LeaderId']"));
        var fields = Agreed(setting);
        fields.Remove("Form.LeaderId");
        var answer = await client.PostFormAsync(form, new(fields) { ["Form.SafeguardingId"] = setting[Role.DeputyDsl].Id.ToString() });

        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
    }

    [Fact]
    public async Task Without_a_log_in_the_signature_on_paper_is_recorded()
    {
        var setting = await portal.NewSettingAsync();
        var person = Ids.New();
        await setting.SaveAsync(db => db.People.Add(Domain.People.StaffMember.Join(
            person, setting.Id, "Nobody Online", null, "Cook", Domain.People.PersonCategory.Employee, TestClock.Today.AddYears(-1),
            setting[Role.Manager].Actor, TestClock.Start.AddYears(-1))));
        var without = new TestPerson(setting, person, "Nobody Online", "");
        var told = await without.AgreedRelationshipAsync();
        var withOne = await setting[Role.Staff].AgreedRelationshipAsync();
        using var client = await setting.SignInAsAsync(Role.Dsl);
        var theirs = await client.GetPageAsync($"/relationships/{withOne.Id}/confirm");
        Assert.Contains("has a log-in and confirms it themself", theirs.Text, StringComparison.Ordinal);

        var form = await client.GetPageAsync($"/relationships/{told.Id}/confirm");
        Assert.Equal(HttpStatusCode.BadRequest, (await client.PostFormAsync(form, new() { ["Form.SignedOn"] = "" })).Status);
        await client.PostFormAsync(form, new() { ["Form.SignedOn"] = "2026-05-05" });

        Assert.Contains("Signed on paper on Tue 5 May 2026", (await client.GetPageAsync($"/relationships/{told.Id}")).Text, StringComparison.Ordinal);
    }
}
