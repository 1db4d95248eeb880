using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Audit;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Concerns;
using SafeguardingPortal.Domain.Retention;
using SafeguardingPortal.TestSupport;
using SafeguardingPortal.Web.Platform.Jobs;

namespace SafeguardingPortal.Web.Tests.Retention;

/// <summary>The end of a record: two people, nothing left of what it said, and the trail still whole.</summary>
public sealed class DisposalTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task Two_people_dispose_of_a_concern_and_nothing_of_it_is_left_but_its_certificate()
    {
        var setting = await portal.NewSettingAsync();
        var (concern, _) = await RecordPages.DueAsync(portal, setting);
        var consideration = await ConsiderAsync(setting, concern);
        await SealAsync(setting);
        using var dsl = await setting.SignInAsAsync(Role.Dsl);
        using var manager = await setting.SignInAsAsync(Role.Manager);
        Assert.Contains(concern.Reference, (await dsl.GetPageAsync("/records")).Text, StringComparison.Ordinal);
        var ask = await dsl.GetPageAsync($"/records/{concern.Id}/disposal/ask");
        Assert.Equal(HttpStatusCode.Redirect, (await dsl.PostFormAsync(ask, new() { ["Form.Reason"] = "Left, nothing open" })).Status);
        var own = await dsl.GetPageAsync($"/records/{concern.Id}/disposal");
        var refused = await dsl.PostFormAsync(own, new() { ["Form.Answer"] = "Dispose", ["Form.Reason"] = "Myself" });
        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains("another person decides", refused.Text, StringComparison.Ordinal);

        var shown = await manager.GetPageAsync($"/records/{concern.Id}/disposal");
        Assert.Equal(HttpStatusCode.BadRequest, (await manager.PostFormAsync(shown, new() { ["Form.Answer"] = "", ["Form.Reason"] = "x" })).Status);
        var answer = await manager.PostFormAsync(shown, new() { ["Form.Answer"] = "Dispose", ["Form.Reason"] = "Agreed" });

        Assert.True(answer.Status is HttpStatusCode.Redirect, answer.Text);
        var certificate = await manager.GetPageAsync(answer.Location!);
        foreach (var words in new[] { concern.Reference, setting[Role.Dsl].Name, setting[Role.Manager].Name, "DC-2026-", "the person left on" })
            Assert.Contains(words, certificate.Text, StringComparison.Ordinal);
        Assert.Equal((0, 0), await setting.QueryAsync(async db => (await db.Concerns.CountAsync(), await db.Considerations.CountAsync())));
        Assert.Equal(HttpStatusCode.NotFound, (await manager.GetAsync($"/concerns/{concern.Id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await manager.GetAsync($"/concerns/considerations/{consideration}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await manager.GetAsync($"/records/{concern.Id}")).Status);
        await AssertEmptiedAsync(setting, concern.Id, 1);
        await AssertEmptiedAsync(setting, consideration, 1);
        Assert.Null((await VerifyAsync(setting)).Fault);
    }

    [Fact]
    public async Task A_case_goes_with_all_that_hangs_on_it_and_what_is_linked_to_it_stays()
    {
        var setting = await portal.NewSettingAsync();
        var breach = await Given.ABreach(setting).About(setting[Role.Staff]).HandledBy(setting[Role.Manager])
            .ReportedBy(setting[Role.Staff], TestClock.Start.AddYears(-7)).Triaged(TriageDecision.LowLevelConcern)
            .Told(Agency.Lado, "Keep an eye on it").WithOutcome().KeptOffRegister().Debriefed().Closed().SavedAsync();
        var concern = await Given.AConcern(setting).FromCase(breach).SavedAsync();
        // Asked for in an emergency: once with a link to the case, once by somebody whom it is kept from.
        await setting.SaveAsync(db => db.EmergencyRequests.AddRange(
            Asked(breach, setting[Role.Administrator]), Asked(breach, setting[Role.Staff])));
        await SealAsync(setting);
        await RecordPages.WorkOutAsync(portal, setting);
        using var dsl = await setting.SignInAsAsync(Role.Dsl);
        using var manager = await setting.SignInAsAsync(Role.Manager);
        var ask = await dsl.GetPageAsync($"/records/{breach.Id}/disposal/ask");
        Assert.Equal(HttpStatusCode.Redirect, (await dsl.PostFormAsync(ask, new() { ["Form.Reason"] = "Six years are over" })).Status);
        var shown = await manager.GetPageAsync($"/records/{breach.Id}/disposal");

        var answer = await manager.PostFormAsync(shown, new() { ["Form.Answer"] = "Dispose", ["Form.Reason"] = "Agreed" });

        Assert.True(answer.Status is HttpStatusCode.Redirect, answer.Text);
        Assert.Equal(0, await setting.QueryAsync(db => db.Breaches.CountAsync()));
        Assert.Equal(0, await setting.QueryAsync(db => db.Set<Contact>().CountAsync(contact => EF.Property<Guid>(contact, "BreachId") == breach.Id)));
        Assert.Null(await setting.QueryAsync(db => db.Concerns.Where(one => one.Id == concern.Id).Select(one => one.FromCaseId).SingleAsync()));
        Assert.Equal(HttpStatusCode.OK, (await manager.GetAsync($"/concerns/{concern.Id}")).Status);
        var trail = string.Join(' ', await setting.QueryAsync(db => db.AuditEntries.Select(entry => entry.Facts + entry.Why + entry.Sentence).ToListAsync()));
        Assert.DoesNotContain("Keep an eye on it", trail, StringComparison.Ordinal);
        Assert.DoesNotContain("at the gate", trail, StringComparison.Ordinal);
        Assert.All(
            await setting.QueryAsync(db => db.EmergencyRequests.ToListAsync()),
            request => Assert.Equal((null, "Disposed of with its record"), (request.BreachId, request.Reason)));
        Assert.Null((await VerifyAsync(setting)).Fault);
    }

    [Fact]
    public async Task A_review_that_came_of_a_case_stays_hidden_from_whom_the_case_was_hidden_from()
    {
        var setting = await portal.NewSettingAsync();
        var policy = (await setting.PublishedPolicyAsync()).Id;
        var breach = await Given.ABreach(setting).About(setting[Role.DeputyDsl]).HandledBy(setting[Role.Manager])
            .ReportedBy(setting[Role.Staff], TestClock.Start.AddYears(-7)).Triaged(TriageDecision.NotABreach).Closed().SavedAsync();
        await setting.SaveAsync(db => db.Reviews.Add(Domain.Reviews.Review.RaiseNow(
            Ids.New(), setting.Id, policy, Domain.Reviews.ReviewTrigger.LessonLearnt, TestClock.Today.AddDays(9), "Watches are not named", TestClock.Today,
            setting[Role.Dsl].Actor, TestClock.Start, breach.Id)));
        await RecordPages.WorkOutAsync(portal, setting);
        using var dsl = await setting.SignInAsAsync(Role.Dsl);
        using var manager = await setting.SignInAsAsync(Role.Manager);
        await dsl.PostFormAsync(await dsl.GetPageAsync($"/records/{breach.Id}/disposal/ask"), new() { ["Form.Reason"] = "Six years are over" });
        await manager.PostFormAsync(
            await manager.GetPageAsync($"/records/{breach.Id}/disposal"), new() { ["Form.Answer"] = "Dispose", ["Form.Reason"] = "Agreed" });
        Assert.Equal(0, await setting.QueryAsync(db => db.Breaches.CountAsync()));

        using var subject = await setting.SignInAsAsync(Role.DeputyDsl);

        Assert.Contains("Watches are not named", (await dsl.GetPageAsync("/reviews")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Watches are not named", (await subject.GetPageAsync("/reviews")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_may_be_declined_and_then_stays()
    {
        var setting = await portal.NewSettingAsync();
        var (concern, _) = await RecordPages.DueAsync(portal, setting);
        using var dsl = await setting.SignInAsAsync(Role.Dsl);
        var ask = await dsl.GetPageAsync($"/records/{concern.Id}/disposal/ask");
        await dsl.PostFormAsync(ask, new() { ["Form.Reason"] = "Left" });
        using var manager = await setting.SignInAsAsync(Role.Manager);
        var shown = await manager.GetPageAsync($"/records/{concern.Id}/disposal");

        var answer = await manager.PostFormAsync(shown, new() { ["Form.Answer"] = "Keep", ["Form.Reason"] = "A reference is still to be written" });

        Assert.True(answer.Status is HttpStatusCode.Redirect, answer.Text);
        Assert.Equal(KeepingState.Kept, await setting.QueryAsync(db => db.RecordKeepings.Select(keeping => keeping.State).SingleAsync()));
        var late = await manager.PostFormAsync(shown, new() { ["Form.Answer"] = "Dispose", ["Form.Reason"] = "After all" });
        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        Assert.Equal(1, await setting.QueryAsync(db => db.Concerns.CountAsync()));
    }

    [Fact]
    public async Task The_tombstone_is_hidden_from_whom_the_record_was_hidden_from()
    {
        var setting = await portal.NewSettingAsync();
        var (concern, _) = await RecordPages.DueAsync(portal, setting, keptFrom: setting[Role.Dsl]);
        foreach (var (role, page, fields) in TwoPeople(Role.DeputyDsl, Role.Manager))
        {
            using var client = await setting.SignInAsAsync(role);
            var answer = await client.PostFormAsync(await client.GetPageAsync($"/records/{concern.Id}{page}"), fields);
            Assert.True(answer.Status is HttpStatusCode.Redirect, answer.Text);
        }

        using var dsl = await setting.SignInAsAsync(Role.Dsl);
        Assert.Equal(HttpStatusCode.NotFound, (await dsl.GetAsync($"/records/{concern.Id}/certificate")).Status);
        foreach (var page in new[] { "/records?show=disposed", "/records?show=all", "/records", "/audit" })
            Assert.DoesNotContain(concern.Reference, (await dsl.GetPageAsync(page)).Body, StringComparison.Ordinal);
        using var deputy = await setting.SignInAsAsync(Role.DeputyDsl);
        Assert.Contains(concern.Reference, (await deputy.GetPageAsync("/records?show=disposed")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("another entry, as if it had gone with the record")]
    [InlineData("who did it, in an entry that has")]
    public async Task A_disposal_proves_which_entries_were_emptied_and_what_is_left_of_them(string altered)
    {
        var setting = await portal.NewSettingAsync();
        var (concern, _) = await RecordPages.DueAsync(portal, setting);
        await SealAsync(setting);
        foreach (var (role, page, fields) in TwoPeople(Role.DeputyDsl, Role.Manager))
        {
            using var client = await setting.SignInAsAsync(role);
            await client.PostFormAsync(await client.GetPageAsync($"/records/{concern.Id}{page}"), fields);
        }

        await SealAsync(setting);
        Assert.Null((await VerifyAsync(setting)).Fault);
        var tombstone = await setting.QueryAsync(db => db.RecordKeepings.Select(keeping => keeping.Id).SingleAsync());
        var number = await setting.QueryAsync(db => altered.StartsWith("who", StringComparison.Ordinal)
            ? db.AuditEntries.Where(entry => entry.EmptiedWith == tombstone).ExecuteUpdateAsync(set => set.SetProperty(entry => entry.ActorName, "Nobody"))
            : db.AuditEntries.Where(entry => db.AuditSeals.Any(seal => seal.EntryId == entry.Id && seal.Number == 2)).ExecuteUpdateAsync(set => set
                .SetProperty(entry => entry.Sentence, "Disposed of with its record").SetProperty(entry => entry.Why, (string?)null)
                .SetProperty(entry => entry.Facts, "{}").SetProperty(entry => entry.EmptiedWith, (Guid?)tombstone)));

        Assert.True(number > 0);
        Assert.Contains("is not what was sealed", (await VerifyAsync(setting)).Fault, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_record_that_one_person_alone_may_see_is_confirmed_by_a_second_who_reads_its_tombstone_and_no_more()
    {
        var setting = await portal.NewSettingAsync();
        var breach = await Given.ABreach(setting).About(setting[Role.Manager]).HandledBy(setting[Role.Chair])
            .ReportedBy(setting[Role.Staff], TestClock.Start.AddYears(-7)).Triaged().WithOutcome().Debriefed().Closed().SavedAsync();
        await RecordPages.WorkOutAsync(portal, setting);
        using var chair = await setting.SignInAsAsync(Role.Chair);
        using var oversight = await setting.SignInAsAsync(Role.Oversight);
        var confirm = $"/records/{breach.Id}/disposal/confirm";
        Assert.Equal(HttpStatusCode.NotFound, (await oversight.GetAsync(confirm)).Status);
        var ask = await chair.GetPageAsync($"/records/{breach.Id}/disposal/ask");
        Assert.Contains("Nobody but you may see this record", ask.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(setting[Role.Manager].Id.ToString(), ask.Body, StringComparison.Ordinal);
        var alone = await chair.PostFormAsync(ask, new() { ["Form.Reason"] = "Six years are over" });
        Assert.Equal(HttpStatusCode.BadRequest, alone.Status);
        Assert.Contains("Nobody else may see this record. Choose", alone.Text, StringComparison.Ordinal);
        Dictionary<string, string?> good = new() { ["Form.SecondPersonId"] = setting[Role.Oversight].Id.ToString(), ["Form.Reason"] = "Six years are over" };
        Assert.Equal(HttpStatusCode.Redirect, (await chair.PostFormAsync(ask, good)).Status);

        foreach (var (role, status) in new[] { (Role.Manager, HttpStatusCode.NotFound), (Role.Dsl, HttpStatusCode.NotFound), (Role.Staff, HttpStatusCode.Forbidden) })
        {
            using var other = await setting.SignInAsAsync(role);
            Assert.Equal(status, (await other.GetAsync(confirm)).Status);
            Assert.DoesNotContain("The end of a record", (await other.GetPageAsync("/")).Text, StringComparison.Ordinal);
        }

        Assert.Equal(confirm, (await oversight.GetPageAsync("/")).Html.QuerySelector("main a[href*='/disposal']")?.GetAttribute("href"));
        var shown = await oversight.GetPageAsync(confirm);
        Assert.Contains(breach.Reference, shown.Text, StringComparison.Ordinal);
        foreach (var kept in new[] { "sand pit", setting[Role.Manager].Name, "Garden" })
            Assert.DoesNotContain(kept, shown.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, (await oversight.PostFormAsync(shown, new() { ["Form.Answer"] = "Dispose", ["Form.Reason"] = "" })).Status);
        var answer = await oversight.PostFormAsync(shown, new() { ["Form.Answer"] = "Dispose", ["Form.Reason"] = "Agreed" });

        Assert.True(answer.Status is HttpStatusCode.Redirect, answer.Text);
        Assert.Equal(0, await setting.QueryAsync(db => db.Breaches.CountAsync()));
        Assert.Equal(HttpStatusCode.OK, (await chair.GetAsync($"/records/{breach.Id}/certificate")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await oversight.GetAsync(confirm)).Status);
    }

    [Fact]
    public async Task An_entry_that_was_emptied_without_a_disposal_shows()
    {
        var setting = await portal.NewSettingAsync();
        await SealAsync(setting);
        await setting.QueryAsync(db => db.AuditEntries.Where(entry => db.AuditSeals.Any(seal => seal.EntryId == entry.Id && seal.Number == 3))
            .ExecuteUpdateAsync(set => set.SetProperty(entry => entry.Facts, "{}").SetProperty(entry => entry.EmptiedWith, Guid.NewGuid())));

        Assert.Contains("is not what was sealed", (await VerifyAsync(setting)).Fault, StringComparison.Ordinal);
    }

    private static EmergencyRequest Asked(Breach breach, TestPerson by) => EmergencyRequest.Ask(
        Data.Ids.New(), breach.SettingId, breach.Reference, breach, "A parent is at the gate", by.Actor, TestClock.Start);

    private static (Role, string, Dictionary<string, string?>)[] TwoPeople(Role one, Role other) =>
    [
        (one, "/disposal/ask", new() { ["Form.Reason"] = "Left" }),
        (other, "/disposal", new() { ["Form.Answer"] = "Dispose", ["Form.Reason"] = "Agreed" }),
    ];

    private static async Task<Guid> ConsiderAsync(TestSetting setting, Concern concern)
    {
        var id = Data.Ids.New();
        await setting.SaveAsync(db => db.Considerations.Add(Consideration.Record(
            id, setting.Id, new Considered(ConcernLens.Person, concern.PersonId.ToString(), "Rule", [concern], ConsiderationDecision.NoFurtherAction, "so"), null,
            Data.Ids.New, setting[Role.Manager].Actor, TestClock.Start)));
        return id;
    }

    private static async Task AssertEmptiedAsync(TestSetting setting, Guid subject, int atLeast)
    {
        var entries = await setting.QueryAsync(db => db.AuditEntries.Where(entry => entry.SubjectId == subject).ToListAsync());
        Assert.True(entries.Count >= atLeast);
        Assert.All(entries, entry => Assert.Equal(("Disposed of with its record", null, "{}", null), (entry.Sentence, entry.Why, entry.Facts, entry.Changes)));
    }

    private Task SealAsync(TestSetting setting) =>
        portal.InScopeAsync(setting.Id, services => services.GetRequiredService<SealAuditTask>().RunAsync(CancellationToken.None));

    private Task<AuditChain.Verdict> VerifyAsync(TestSetting setting) =>
        portal.InScopeAsync(setting.Id, services => services.GetRequiredService<AuditChain>().VerifyAsync(CancellationToken.None));
}
