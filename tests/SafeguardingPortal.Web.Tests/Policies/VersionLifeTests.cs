using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.TestSupport;
using SafeguardingPortal.Web.Features.Policies.PublishPlanned;

namespace SafeguardingPortal.Web.Tests.Policies;

/// <summary>From draft through consultation and approval to publication, on the pages.</summary>
public sealed class VersionLifeTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task A_consultation_and_its_responses_stay_with_the_version()
    {
        var setting = await portal.NewSettingAsync();
        var policy = await setting.DraftPolicyAsync();
        using var client = await setting.SignInAsAsync(Role.Dsl);
        var path = $"/policies/{policy.Id}/consultation";

        var refused = await client.PostFormAsync(await client.GetPageAsync(path), new() { ["Form.How"] = "By letter" });
        Assert.Equal((HttpStatusCode.BadRequest, "By letter"), (refused.Status, refused.ValueOf("Form.How")));
        await client.PostFormAsync(
            await client.GetPageAsync(path), new() { ["Form.Who"] = "Parents and carers", ["Form.How"] = "By letter" });
        var page = await client.GetPageAsync(path);
        var respond = page.Html.QuerySelector($"main a[href^='{path}/']")!.GetAttribute("href")!;
        var unsaid = await client.PostFormAsync(await client.GetPageAsync(respond), new() { ["Form.From"] = "Four parents" });
        await client.PostFormAsync(await client.GetPageAsync(respond), new()
        {
            ["Form.From"] = "Four parents",
            ["Form.Said"] = "What about watches?",
            ["Form.Done"] = "Watches are named now.",
        });

        Assert.Equal(HttpStatusCode.BadRequest, unsaid.Status);
        var read = await client.GetPageAsync($"/policies/{policy.Id}/versions/1");
        Assert.Contains("In consultation", read.Text, StringComparison.Ordinal);
        Assert.Contains("What about watches?", read.Text, StringComparison.Ordinal);
        Assert.Contains("Watches are named now.", read.Text, StringComparison.Ordinal);
        Assert.Equal(
            ["ConsultationOpened", "ConsultationResponseRecorded"],
            (await EventsAsync(setting, policy.Id)).Where(name => name.StartsWith("Consultation", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(AdoptionMode.RatifiedByBody, "Enter the body that ratified this version.")]
    [InlineData(AdoptionMode.AdoptedAtMeeting, "Enter whose meeting adopted this version.")]
    public async Task The_setting_s_way_of_adopting_is_asked_for_when_it_is_approved(AdoptionMode mode, string refusal)
    {
        var setting = await portal.NewSettingAsync(draft => draft.Rules = new SettingRules { Adoption = mode });
        var policy = await setting.DraftPolicyAsync();
        using var client = await setting.SignInAsAsync(Role.Manager);
        await SendAsync(client, policy.Id);

        var answer = await client.PostFormAsync(
            await client.GetPageAsync($"/policies/{policy.Id}/approve"), new() { ["Form.Reason"] = "Fine" });

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains(refusal, answer.Text, StringComparison.Ordinal);
        Assert.Equal("Fine", answer.ValueOf("Form.Reason"));
    }

    [Fact]
    public async Task A_committee_s_adoption_is_shown_with_its_signatory()
    {
        var setting = await portal.NewSettingAsync(draft => draft.Rules = new SettingRules { Adoption = AdoptionMode.AdoptedAtMeeting });
        var policy = await setting.DraftPolicyAsync();
        using var client = await setting.SignInAsAsync(Role.Manager);
        Assert.Contains("approved before it is published", (await client.GetPageAsync($"/policies/{policy.Id}/publish")).Text,
            StringComparison.Ordinal);
        await SendAsync(client, policy.Id);

        await client.PostFormAsync(await client.GetPageAsync($"/policies/{policy.Id}/approve"), new()
        {
            ["Form.AdoptedBy"] = "the management committee",
            ["Form.AdoptedOn"] = "2026-04-20",
            ["Form.SignatoryName"] = "Priya Nair",
            ["Form.SignatoryRole"] = "Chairperson",
            ["Form.Reason"] = "Read out and agreed",
        });
        await client.PostFormAsync(await client.GetPageAsync($"/policies/{policy.Id}/publish"), new() { ["Form.Reason"] = "First" });

        var read = await client.GetPageAsync($"/policies/{policy.Id}");
        Assert.Contains("Adopted at a meeting of the management committee, signed by Priya Nair, Chairperson, Mon 20 Apr 2026", read.Text,
            StringComparison.Ordinal);
        Assert.Contains($"Wed 6 May 2026 by {setting[Role.Manager].Name}", read.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_from_before_the_portal_comes_in_with_adoption_not_recorded()
    {
        var setting = await portal.NewSettingAsync(draft => draft.Rules = new SettingRules { Adoption = AdoptionMode.RatifiedByBody });
        var policy = await setting.DraftPolicyAsync();
        using var client = await setting.SignInAsAsync(Role.Manager);
        var page = await client.GetPageAsync($"/policies/{policy.Id}/publish");

        var refused = await client.PostFormAsync(page, new() { ["Form.Reason"] = "Old" });
        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        refused = await client.PostFormAsync(page, new() { ["Form.Reason"] = "Old", ["Form.AdoptionNotRecorded"] = "true", ["Form.InForceSince"] = "2027-01-01" });
        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        await client.PostFormAsync(page, new()
        {
            ["Form.Reason"] = "Old",
            ["Form.AdoptionNotRecorded"] = "true",
            ["Form.InForceSince"] = "2022-10-03",
        });

        Assert.Contains("Adoption not recorded; first in force, as people remember it, Mon 3 Oct 2022",
            (await client.GetPageAsync($"/policies/{policy.Id}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_two_people_are_asked_for_the_author_is_not_the_one_who_is_told_or_approves()
    {
        var setting = await portal.NewSettingAsync(draft => draft.Rules = new SettingRules { TwoPersonApproval = true });
        var policy = await WrittenByAsync(setting, setting[Role.Manager]);
        using var author = await setting.SignInAsAsync(Role.Manager);
        await SendAsync(author, policy.Id);

        var approve = await author.GetPageAsync($"/policies/{policy.Id}/approve");
        Assert.Contains("someone else approves it", approve.Text, StringComparison.Ordinal);
        Assert.Null(approve.Html.QuerySelector("main form"));
        Assert.DoesNotContain("waits for approval", (await author.GetPageAsync("/")).Text, StringComparison.Ordinal);
        var told = await setting.QueryAsync(db => db.OutboxMails.Where(mail => mail.Subject == "A policy waits for approval")
            .Select(mail => mail.RecipientId).ToListAsync());
        Assert.Equal(2, told.Count);
        using var chair = await setting.SignInAsAsync(Role.Chair);
        Assert.Contains("waits for approval", (await chair.GetPageAsync("/")).Text, StringComparison.Ordinal);
        var answer = await chair.PostFormAsync(
            await chair.GetPageAsync($"/policies/{policy.Id}/approve"), new() { ["Form.Reason"] = "Read and agreed" });
        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        await author.PostFormAsync(await author.GetPageAsync($"/policies/{policy.Id}/publish"), new() { ["Form.Reason"] = "First" });

        var version = await setting.QueryAsync(db => db.PolicyVersions.SingleAsync());
        Assert.Equal((PolicyVersionState.Published, setting[Role.Chair].Id), (version.State, version.ApprovedById));
    }

    [Fact]
    public async Task While_it_waits_the_text_cannot_be_changed_and_it_can_be_taken_back()
    {
        var setting = await portal.NewSettingAsync();
        var policy = await setting.DraftPolicyAsync();
        using var client = await setting.SignInAsAsync(Role.Manager);
        var editor = await client.GetPageAsync($"/policies/{policy.Id}/draft");
        await SendAsync(client, policy.Id);

        var late = await client.PostFormAsync(editor, new()
        {
            ["Form.Text"] = GivenPolicies.Text.Replace("lockers", "office", StringComparison.Ordinal),
        });
        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        var page = await client.GetPageAsync($"/policies/{policy.Id}/send-back");
        Assert.Equal(HttpStatusCode.BadRequest, (await client.PostFormAsync(page, [])).Status);
        await client.PostFormAsync(page, new() { ["Form.Reason"] = "A word is missing" });

        Assert.Equal(PolicyVersionState.Draft, (await setting.QueryAsync(db => db.PolicyVersions.SingleAsync())).State);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync($"/policies/{policy.Id}/approve")).Status);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync($"/policies/{policy.Id}/draft")).Status);
    }

    [Fact]
    public async Task A_planned_version_publishes_itself_and_the_one_in_force_stays_until_then()
    {
        var setting = await portal.NewSettingAsync();
        var policy = await setting.PublishedPolicyAsync();
        using var client = await setting.SignInAsAsync(Role.Manager);
        await client.PostFormAsync(
            await client.GetPageAsync($"/policies/{policy.Id}/next-version"),
            new() { ["Form.Reason"] = "New lockers" });
        var publish = await client.GetPageAsync($"/policies/{policy.Id}/publish");
        var past = await client.PostFormAsync(publish, new() { ["Form.Reason"] = "New lockers", ["Form.PublishOn"] = "2026-05-01" });
        Assert.Contains("Choose a day after today", past.Text, StringComparison.Ordinal);
        await client.PostFormAsync(publish, new() { ["Form.Reason"] = "New lockers", ["Form.PublishOn"] = "2026-05-09" });

        await RunAsync(setting);
        Assert.Contains("1, in force", (await client.GetPageAsync($"/policies/{policy.Id}")).Text, StringComparison.Ordinal);
        Assert.Contains("It comes into force on Sat 9 May 2026", (await client.GetPageAsync($"/policies/{policy.Id}/versions/2")).Text,
            StringComparison.Ordinal);
        await setting.QueryAsync(async db =>
        {
            // The clock of the tests stands still, so the day is moved instead.
            await db.PolicyVersions.Where(version => version.Number == 2)
                .ExecuteUpdateAsync(set => set.SetProperty(version => version.PublishOn, TestClock.Today));
            return true;
        });
        await RunAsync(setting);
        await RunAsync(setting);

        var versions = await setting.QueryAsync(db => db.PolicyVersions.OrderBy(version => version.Number).ToListAsync());
        Assert.Equal([PolicyVersionState.Superseded, PolicyVersionState.Published], versions.Select(version => version.State));
        Assert.Equal(setting[Role.Manager].Name, versions[1].PublishedBy);
        Assert.Equal(1, (await EventsAsync(setting, policy.Id)).Count(name => name == "PolicyPublicationPlanned"));
        var published = await setting.QueryAsync(db => db.AuditEntries.SingleAsync(entry =>
            entry.Event == "PolicyVersionPublished" && entry.SubjectId == versions[1].Id));
        Assert.Equal(Actor.Portal.Name, published.ActorName);
    }

    [Theory]
    [InlineData("consultation", Role.Chair)]
    [InlineData("send-for-approval", Role.Chair)]
    [InlineData("approve", Role.Administrator)]
    [InlineData("send-back", Role.Administrator)]
    [InlineData("consultation", Role.Staff)]
    [InlineData("approve", Role.Oversight)]
    public async Task Each_step_is_for_those_who_may_take_it(string step, Role role)
    {
        var setting = await portal.NewSettingAsync();
        var policy = await setting.DraftPolicyAsync();
        using var client = await setting.SignInAsAsync(role);

        Assert.Equal(HttpStatusCode.Forbidden, (await client.GetAsync($"/policies/{policy.Id}/{step}")).Status);
    }

    [Theory]
    [InlineData("consultation")]
    [InlineData("send-for-approval")]
    [InlineData("approve")]
    [InlineData("send-back")]
    public async Task Another_setting_s_version_and_a_wrong_state_are_not_found(string step)
    {
        var setting = await portal.NewSettingAsync();
        var elsewhere = await (await portal.NewSettingAsync()).DraftPolicyAsync();
        var published = await setting.PublishedPolicyAsync();
        using var client = await setting.SignInAsAsync(Role.Manager);

        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync($"/policies/{elsewhere.Id}/{step}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync($"/policies/{published.Id}/{step}")).Status);
        using var nobody = portal.NewClient();
        Assert.Contains("/sign-in", (await nobody.GetAsync($"/policies/{published.Id}/{step}")).Location, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("consultation", "Form.Who", "Staff")]
    [InlineData("send-for-approval", "Form.Note", "Please")]
    public async Task A_form_filled_in_against_another_text_is_not_taken(string step, string field, string value)
    {
        var setting = await portal.NewSettingAsync();
        var policy = await setting.DraftPolicyAsync();
        using var client = await setting.SignInAsAsync(Role.Manager);
        var page = await client.GetPageAsync($"/policies/{policy.Id}/{step}");
        await client.PostFormAsync(await client.GetPageAsync($"/policies/{policy.Id}/consultation"), new()
        {
            ["Form.Who"] = "All staff",
            ["Form.How"] = "At the meeting",
        });

        var fields = new Dictionary<string, string?> { [field] = value };
        if (step == "consultation")
            fields["Form.How"] = "By letter";
        var stale = await client.PostFormAsync(page, fields);

        Assert.Equal((HttpStatusCode.Conflict, value), (stale.Status, stale.ValueOf(field)));
    }

    private static Task<PortalAnswer> SendAsync(PortalClient client, Guid policyId) =>
        SendAsync(client, $"/policies/{policyId}/send-for-approval");

    private static async Task<PortalAnswer> SendAsync(PortalClient client, string path) =>
        await client.PostFormAsync(await client.GetPageAsync(path), new() { ["Form.Note"] = "For the meeting" });

    private static async Task<Policy> WrittenByAsync(TestSetting setting, TestPerson person)
    {
        var policy = Policy.Create(Ids.New(), setting.Id, "Phones", PolicyKind.Policy, null, 12, person.Actor, TestClock.Start);
        await setting.SaveAsync(db => db.AddRange(
            policy, policy.StartVersion(Ids.New(), GivenPolicies.Document(), null, null, Ids.New, person.Actor, TestClock.Start)));
        return policy;
    }

    private Task RunAsync(TestSetting setting) => portal.InScopeAsync(
        setting.Id, services => services.GetRequiredService<PublishPlannedTask>().RunAsync(CancellationToken.None));

    private static async Task<IReadOnlyList<string>> EventsAsync(TestSetting setting, Guid policyId)
    {
        var ids = await setting.QueryAsync(db =>
            db.PolicyVersions.Where(version => version.PolicyId == policyId).Select(version => version.Id).ToListAsync());
        return await setting.QueryAsync(db => db.AuditEntries.Where(entry => ids.Contains(entry.SubjectId)).OrderBy(entry => entry.At)
            .Select(entry => entry.Event).ToListAsync());
    }
}
