using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Families;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Families;
using SafeguardingPortal.Domain.Policies.Promises;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Domain.SignOffs;
using SafeguardingPortal.TestSupport;
using SafeguardingPortal.Web.Platform.Evidence;

namespace SafeguardingPortal.Web.Tests.Families;

public sealed class FamilyAgreementPageTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    private static readonly Audience NobodyAtWork = new(false, [], []);

    [Theory]
    [InlineData(null, HttpStatusCode.Redirect)]
    [InlineData(Role.Staff, HttpStatusCode.Forbidden)]
    [InlineData(Role.Chair, HttpStatusCode.Forbidden)]
    [InlineData(Role.Administrator, HttpStatusCode.OK)]
    [InlineData(Role.DeputyDsl, HttpStatusCode.OK)]
    public async Task Those_at_the_desk_and_the_leads_keep_the_record(Role? role, HttpStatusCode expected)
    {
        var setting = await portal.NewSettingAsync();
        var policy = await setting.PolicyToSignAsync("For families", NobodyAtWork, use: AcceptableUse.ParentsAndLearners);
        var id = await AgreedAsync(setting, policy, "A.B.");
        using var client = role is { } who ? await setting.SignInAsAsync(who) : portal.NewClient();

        foreach (var page in new[] { "", "/new", "/export.csv", $"/{id}/withdraw" })
            Assert.Equal(expected, (await client.GetAsync($"/family-agreements{page}")).Status);
    }

    [Fact]
    public async Task Another_setting_does_not_find_it()
    {
        var setting = await portal.NewSettingAsync();
        var policy = await setting.PolicyToSignAsync("For families", NobodyAtWork, use: AcceptableUse.ParentsAndLearners);
        var id = await AgreedAsync(setting, policy, "Q.X.");
        using var outsider = await (await portal.NewSettingAsync()).SignInAsAsync(Role.Manager);

        Assert.Equal(HttpStatusCode.NotFound, (await outsider.GetAsync($"/family-agreements/{id}/withdraw")).Status);
        Assert.DoesNotContain("Q.X.", (await outsider.GetAsync($"/family-agreements/new?again={id}")).Body, StringComparison.Ordinal);
        Assert.Contains("No policy is for parents and learners yet", (await outsider.GetPageAsync("/family-agreements")).Text,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_setting_says_that_a_policy_is_for_families_and_nobody_at_work_is_asked()
    {
        var setting = await portal.NewSettingAsync();
        var policy = await setting.PolicyAsync("For families");
        using var manager = await setting.SignInAsAsync(Role.Manager);
        var form = await manager.GetPageAsync($"/sign-offs/audiences/{policy}");

        Assert.Equal(HttpStatusCode.BadRequest, (await manager.PostFormAsync(form, new() { ["Form.Everyone"] = "false" })).Status);
        var done = await manager.PostFormAsync(form, new()
        {
            ["Form.Use"] = "ParentsAndLearners",
            ["Form.Children"] = "12",
        });

        Assert.Equal("/sign-offs/audiences", done.Location);
        Assert.Contains("Nobody at work", (await manager.GetPageAsync("/sign-offs/audiences")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_acknowledgement_is_recorded_found_saved_as_a_file_and_withdrawn()
    {
        var setting = await portal.NewSettingAsync(draft => draft.Rules = new SettingRules { ChildNamedBy = ChildNaming.Initials });
        var policy = await setting.PolicyToSignAsync("For families", NobodyAtWork, use: AcceptableUse.ParentsAndLearners);
        using var office = await setting.SignInAsAsync(Role.Administrator);
        var form = await office.GetPageAsync("/family-agreements/new");

        var named = await office.PostFormAsync(form, Word("Amelia Brown"));
        Assert.Equal((HttpStatusCode.BadRequest, "Amelia Brown"), (named.Status, named.ValueOf("Form.Child")));
        Assert.Contains("Initials only", named.Text, StringComparison.Ordinal);
        var empty = await office.PostFormAsync(form, new() { ["Form.Child"] = "A.B." });
        Assert.Equal((HttpStatusCode.BadRequest, "A.B."), (empty.Status, empty.ValueOf("Form.Child")));
        Assert.Equal("/family-agreements", (await office.PostFormAsync(form, Word("A.B."))).Location);
        var twice = await office.PostFormAsync(form, Word("AB"));
        Assert.Contains("it is on record already", twice.Text, StringComparison.Ordinal);
        await office.PostFormAsync(form, Word("C.D.", by: "Learner"));

        var found = await office.GetPageAsync("/family-agreements?child=a.b");
        Assert.Contains("1 acknowledgement", found.Text, StringComparison.Ordinal);
        Assert.Contains("Parent or carer, Wed 6 May 2026", found.Text, StringComparison.Ordinal);
        Assert.Contains("2 children", found.Text, StringComparison.Ordinal);
        var file = (await office.GetAsync("/family-agreements/export.csv?standing=InForce")).Body;
        Assert.Contains("\"C.D.\",\"The learner\",\"2026-05-06\",\"Signed on paper\",\"For families\"", file, StringComparison.Ordinal);
        var (id, fingerprint) = await setting.QueryAsync(async db =>
        {
            var kept = await db.FamilyAgreements.SingleAsync(agreement => agreement.SearchChild == "AB");
            return (kept.Id, kept.Fingerprint);
        });
        Assert.Equal(fingerprint, await setting.QueryAsync(db =>
            db.PolicyVersions.Where(version => version.PolicyId == policy).Select(version => version.Fingerprint).SingleAsync()));

        var withdraw = await office.GetPageAsync($"/family-agreements/{id}/withdraw");
        Assert.Equal(HttpStatusCode.BadRequest, (await office.PostFormAsync(withdraw, new() { ["Form.Reason"] = "" })).Status);
        Assert.Equal("/family-agreements", (await office.PostFormAsync(withdraw, new() { ["Form.Reason"] = "Another child" })).Location);
        Assert.Equal(HttpStatusCode.Conflict, (await office.PostFormAsync(withdraw, new() { ["Form.Reason"] = "Again" })).Status);
        Assert.Contains("Wed 6 May 2026: Another child", (await office.GetPageAsync("/family-agreements?standing=Withdrawn")).Text,
            StringComparison.Ordinal);
        var trail = await setting.QueryAsync(db => db.AuditEntries.Where(entry => entry.Event.StartsWith("Family")).ToListAsync());
        Assert.Equal(
            ["FamilyAgreed", "FamilyAgreed", "FamilyAgreementWithdrawn"], trail.Select(entry => entry.Event).Order(StringComparer.Ordinal));
        Assert.All(trail, entry => Assert.DoesNotContain("A.B.", entry.Sentence + entry.Facts + entry.Changes, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_new_version_is_acknowledged_anew_and_the_list_shows_who_has_not()
    {
        var setting = await portal.NewSettingAsync();
        var policy = await setting.PolicyToSignAsync(
            "For families", NobodyAtWork, TestClock.Start.AddDays(-20), use: AcceptableUse.ParentsAndLearners);
        var first = await AgreedAsync(setting, policy, "A.B.");
        await AgreedAsync(setting, policy, "C.D.");
        await setting.NextVersionAsync(policy, "Watches stay in the cupboard too.", TestClock.Start.AddDays(-2));
        using var office = await setting.SignInAsAsync(Role.Administrator);
        var all = await office.GetPageAsync("/family-agreements");
        Assert.Contains("2 children under an earlier version", all.Text, StringComparison.Ordinal);
        Assert.Equal(PromiseState.NothingYet, (await EvidenceAsync(setting)).State);

        var again = await office.GetPageAsync($"/family-agreements/new?again={first}");
        Assert.Equal("A.B.", again.ValueOf("Form.Child"));
        await office.PostFormAsync(again, new() { ["Form.How"] = "SentBack" });

        Assert.Equal(
            [("A.B.", 1, AgreementStanding.Renewed), ("A.B.", 2, AgreementStanding.InForce), ("C.D.", 1, AgreementStanding.Earlier)],
            await setting.QueryAsync(async db => (await db.FamilyAgreementRows()
                    .OrderBy(row => row.Agreement.SearchChild).ThenBy(row => row.Agreement.VersionNumber).ToListAsync())
                .ConvertAll(row => (row.Agreement.Child, row.Agreement.VersionNumber, row.Standing))));
        var earlier = await office.GetPageAsync("/family-agreements?standing=Earlier");
        Assert.Contains("1 acknowledgement", earlier.Text, StringComparison.Ordinal);
        Assert.Contains("Record anew", earlier.Text, StringComparison.Ordinal);

        await setting.QueryAsync(async db =>
        {
            var audience = await db.AcceptableUseAudiences.SingleAsync(found => found.Id == policy);
            audience.Change(
                new AudienceTerms(NobodyAtWork, GivenSignOffs.Statement, AcceptableUse.ParentsAndLearners) { Children = 2 }, "Counted", Ids.New,
                setting[Role.Manager].Actor, TestClock.Start, TestClock.Today);
            return await db.SaveChangesAsync();
        });
        var reading = await EvidenceAsync(setting);
        Assert.Equal((PromiseState.Broken, "1 of 2 children covered, 1 under an earlier version"), (reading.State, reading.Figure));
    }

    [Fact]
    public async Task A_form_that_comes_back_late_is_recorded_under_the_version_that_was_read()
    {
        var setting = await portal.NewSettingAsync();
        var policy = await setting.PolicyToSignAsync(
            "For families", NobodyAtWork, TestClock.Start.AddDays(-20), use: AcceptableUse.ParentsAndLearners);
        await setting.NextVersionAsync(policy, "Watches stay in the cupboard too.", TestClock.Start.AddDays(-2));
        var versions = await setting.QueryAsync(db =>
            db.PolicyVersions.OrderBy(version => version.Number).Select(version => version.Id).ToListAsync());
        using var office = await setting.SignInAsAsync(Role.Administrator);
        var form = await office.GetPageAsync("/family-agreements/new");
        Assert.Equal(versions[1].ToString(), form.ValueOf("Form.VersionId"));

        var tooEarly = await office.PostFormAsync(form, Word("A.B.", on: "2026-05-01"));
        Assert.Contains("This version is in force since 4 May 2026", tooEarly.Text, StringComparison.Ordinal);
        var word = Word("A.B.", on: "2026-05-01");
        word["Form.VersionId"] = versions[0].ToString();
        Assert.Equal("/family-agreements", (await office.PostFormAsync(form, word)).Location);
    }

    private static Dictionary<string, string?> Word(string child, string by = "ParentOrCarer", string on = "2026-05-06") => new()
    {
        ["Form.Child"] = child,
        ["Form.AgreedBy"] = by,
        ["Form.How"] = "OnPaper",
        ["Form.AgreedOn"] = on,
    };

    /// <summary>A parent acknowledged the version in force on the day on which it came into force.</summary>
    private static async Task<Guid> AgreedAsync(TestSetting setting, Guid policyId, string child)
    {
        var id = Ids.New();
        await setting.QueryAsync(async db =>
        {
            var version = await db.PolicyVersions.Where(found => found.PolicyId == policyId)
                .OrderByDescending(found => found.Number).FirstAsync();
            var day = DateOnly.FromDateTime(version.PublishedAt!.Value.UtcDateTime);
            db.FamilyAgreements.Add(FamilyAgreement.Record(
                id, setting.Id, new AgreedText(policyId, version.Title, version.Id, version.Number, version.Fingerprint!, day),
                new AgreementWord(child, AgreementBy.ParentOrCarer, AgreementHow.OnPaper, day), ChildNaming.InitialsOrReference, [],
                Actor.Portal, TestClock.Start, TestClock.Today));
            return await db.SaveChangesAsync();
        });
        return id;
    }

    private Task<EvidenceReading> EvidenceAsync(TestSetting setting) => portal.InScopeAsync(setting.Id, async services =>
    {
        var own = await services.GetRequiredService<PortalDbContext>().Settings.AsNoTracking().SingleAsync(found => found.Id == setting.Id);
        return await services.GetRequiredService<EvidenceCatalogue>().Find("family-agreements")!.ReadAsync(
            new EvidenceScope(own, TestClock.Today.AddDays(-30), TestClock.Today, TestClock.Start), CancellationToken.None);
    });
}
