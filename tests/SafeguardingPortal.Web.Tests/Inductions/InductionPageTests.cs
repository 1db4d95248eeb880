using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Inductions;
using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Domain.Policies.Promises;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.TestSupport;
using SafeguardingPortal.Web.Platform.Evidence;

namespace SafeguardingPortal.Web.Tests.Inductions;

/// <summary>Inductions: lists, beginning, signing by both, and what is late.</summary>
public sealed class InductionPageTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Theory]
    [InlineData("/inductions", false, true)]
    [InlineData("/inductions/lists", false, true)]
    [InlineData("/inductions/mine", true, true)]
    [InlineData("/inductions/new", false, false)]
    [InlineData("/inductions/lists/Employee", false, false)]
    public async Task Open_to_those_who_may(string path, bool staff, bool deputy)
    {
        var setting = await portal.NewSettingAsync();
        using var stranger = portal.NewClient();
        using var colleague = await setting.SignInAsAsync(Role.Staff);
        using var deputyLead = await setting.SignInAsAsync(Role.DeputyDsl);
        using var manager = await setting.SignInAsAsync(Role.Manager);

        Assert.Contains("/sign-in", (await stranger.GetAsync(path)).Location, StringComparison.Ordinal);
        Assert.Equal(staff ? HttpStatusCode.OK : HttpStatusCode.Forbidden, (await colleague.GetAsync(path)).Status);
        Assert.Equal(deputy ? HttpStatusCode.OK : HttpStatusCode.Forbidden, (await deputyLead.GetAsync(path)).Status);
        Assert.Equal(HttpStatusCode.OK, (await manager.GetAsync(path)).Status);
    }

    [Fact]
    public async Task A_list_is_written_and_changed_with_a_reason()
    {
        var setting = await portal.NewSettingAsync();
        using var manager = await setting.SignInAsAsync(Role.Manager);
        Assert.Equal(HttpStatusCode.NotFound, (await manager.GetAsync("/inductions/lists/Nobody")).Status);
        var page = await manager.GetPageAsync("/inductions/lists/Volunteer");

        var empty = await manager.PostFormAsync(page, []);
        var undated = await manager.PostFormAsync(page, new() { ["Form.Points[0].Text"] = "Where phones are kept" });
        await manager.PostFormAsync(page, new() { ["Form.Points[0].Text"] = "Where phones are kept", ["Form.Points[0].WithinDays"] = "0" });
        var edit = await manager.GetPageAsync("/inductions/lists/Volunteer");
        var fields = new Dictionary<string, string?> { ["Form.Points[1].Text"] = "Whom to tell", ["Form.Points[1].WithinDays"] = "1", ["Form.Reason"] = "It was missing" };
        var reasonless = await manager.PostFormAsync(edit, new(fields) { ["Form.Reason"] = "" });
        var changed = await manager.PostFormAsync(edit, fields);
        var stale = await manager.PostFormAsync(edit, fields);

        Assert.Contains("Write at least one point", empty.Text, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.BadRequest, "Where phones are kept"), (undated.Status, undated.ValueOf("Form.Points[0].Text")));
        Assert.Equal(
            (HttpStatusCode.BadRequest, HttpStatusCode.Redirect, HttpStatusCode.Conflict), (reasonless.Status, changed.Status, stale.Status));
        Assert.Contains("2 points", (await manager.GetPageAsync("/inductions/lists")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_those_who_write_the_first_list_at_the_same_moment_one_is_let_through_and_the_others_keep_what_they_typed()
    {
        var setting = await portal.NewSettingAsync();
        using var manager = await setting.SignInAsAsync(Role.Manager);
        var page = await manager.GetPageAsync("/inductions/lists/Volunteer");

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(at => manager.PostFormAsync(
            page, new() { ["Form.Points[0].Text"] = $"Point {at}", ["Form.Points[0].WithinDays"] = "0" })));

        Assert.Single(answers, answer => answer.Status is HttpStatusCode.Redirect);
        var late = answers.Where(answer => answer.Status is not HttpStatusCode.Redirect).ToList();
        Assert.All(late, answer => Assert.Equal(HttpStatusCode.Conflict, answer.Status));
        Assert.All(late, answer => Assert.StartsWith("Point ", answer.ValueOf("Form.Points[0].Text"), StringComparison.Ordinal));
        Assert.Single(await setting.QueryAsync(db => db.InductionLists.ToListAsync()));
    }

    [Fact]
    public async Task Both_sign_each_point_in_their_own_sessions_and_nobody_else_can()
    {
        var setting = await portal.NewSettingAsync();
        await ListAsync(setting, PersonCategory.Employee);
        var (newcomer, inductor) = (await setting.NewPersonAsync(Role.Staff), setting[Role.DeputyDsl]);
        using var manager = await setting.SignInAsAsync(Role.Manager);

        var begun = await manager.PostFormAsync(
            await manager.GetPageAsync("/inductions/new"),
            new() { ["Form.PersonId"] = newcomer.Id.ToString(), ["Form.InductorId"] = inductor.Id.ToString() });
        var again = await manager.PostAsync("/inductions/new", Values(await manager.GetPageAsync("/inductions/new"),
            ("Form.PersonId", newcomer.Id.ToString()), ("Form.InductorId", inductor.Id.ToString())));

        Assert.Contains("has an induction already", again.Text, StringComparison.Ordinal);
        var id = await setting.QueryAsync(db => db.Inductions.Select(induction => induction.Id).SingleAsync());
        Assert.Equal($"/inductions/{id}", begun.Location);
        Assert.Equal(2, await setting.QueryAsync(db => db.OutboxMails.CountAsync()));
        var step = await setting.QueryAsync(db => db.Inductions.SelectMany(one => one.Steps).OrderBy(one => one.Order).Select(one => one.Id).FirstAsync());

        // The leader reads it and signs for nobody; a colleague does not know of it.
        var leaders = await manager.PostAsync(
            $"/inductions/{id}/steps/{step}", Values(await manager.GetPageAsync($"/inductions/{id}/inductor")));
        Assert.Equal(HttpStatusCode.BadRequest, leaders.Status);
        Assert.Contains("Only the new person and the inductor sign", leaders.Text, StringComparison.Ordinal);
        using var colleague = await setting.SignInAsAsync(Role.Staff);
        Assert.Equal(HttpStatusCode.NotFound, (await colleague.GetAsync($"/inductions/{id}")).Status);

        foreach (var person in (TestPerson[])[newcomer, inductor])
        {
            using var client = await person.SignInAsync();
            Assert.Contains("2 points", (await client.GetPageAsync("/")).Text, StringComparison.Ordinal);
            for (var point = 0; point < 2; point++)
            {
                var page = await client.GetPageAsync($"/inductions/{id}");
                var form = page.Html.QuerySelector("main form")!.GetAttribute("action")!;
                Assert.Equal($"/inductions/{id}", (await client.PostFormAsync(page, [], form)).Location);
            }

            Assert.Null((await client.GetPageAsync($"/inductions/{id}")).Html.QuerySelector("main form"));
        }

        Assert.Contains("Done", (await manager.GetPageAsync("/inductions?show=Done")).Text, StringComparison.Ordinal);
        var events = await setting.QueryAsync(db => db.AuditEntries.Where(entry => entry.SubjectId == id)
            .GroupBy(entry => entry.Event).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(group => group.Key, group => group.Count));
        Assert.Equal((1, 4, 1), (events[nameof(InductionBegun)], events[nameof(InductionStepSigned)], events[nameof(InductionDone)]));
    }

    [Fact]
    public async Task The_new_person_signs_at_the_shared_tablet_in_their_own_name()
    {
        var setting = await portal.NewSettingAsync();
        var newcomer = await setting.NewPersonAsync(Role.Staff);
        var id = await BegunAsync(setting, newcomer, setting[Role.Dsl]);
        await newcomer.CardAsync();
        using var tablet = await setting.TabletAsync();
        await tablet.ComeAsync(newcomer, "/tablet/induction");
        var page = await tablet.GetPageAsync("/tablet/induction");

        var form = page.Html.QuerySelectorAll("main form").Select(found => found.GetAttribute("action")!)
            .First(action => action.StartsWith("/tablet/induction/", StringComparison.Ordinal));
        await tablet.PostFormAsync(page, [], form);

        var step = await setting.QueryAsync(db => db.Inductions.Where(one => one.Id == id).SelectMany(one => one.Steps).OrderBy(one => one.Order).FirstAsync());
        Assert.True(step.PersonSignedAt is not null && step.InductorSignedAt is null);
    }

    [Fact]
    public async Task What_is_late_is_shown_and_breaks_the_promise_and_newcomers_without_an_induction_count()
    {
        var setting = await portal.NewSettingAsync();
        Assert.Equal((PromiseState.NothingYet, "No induction was due."), await EvidenceAsync(setting));
        var newcomer = await NewcomerAsync(setting, daysAgo: 10);
        await BegunAsync(setting, newcomer, setting[Role.Dsl]);
        using var manager = await setting.SignInAsAsync(Role.Manager);

        Assert.Contains("2 points late", (await manager.GetPageAsync("/inductions?show=Late")).Text, StringComparison.Ordinal);
        Assert.Equal((PromiseState.Broken, "0 of 2 points signed by both"), await EvidenceAsync(setting));
        var second = await NewcomerAsync(setting, daysAgo: 3);
        Assert.Contains(second.Name, (await manager.GetPageAsync("/inductions")).Text, StringComparison.Ordinal);
        Assert.Equal((PromiseState.Broken, "0 of 2 points signed by both, 1 person without an induction"), await EvidenceAsync(setting));
        Assert.Contains("1 person here without an induction", (await manager.GetPageAsync("/")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_else_goes_on_with_a_reason()
    {
        var (setting, other) = (await portal.NewSettingAsync(), await portal.NewSettingAsync());
        var newcomer = await setting.NewPersonAsync(Role.Staff);
        var id = await BegunAsync(setting, newcomer, setting[Role.Dsl]);
        using var stranger = await other.SignInAsAsync(Role.Manager);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync($"/inductions/{id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync($"/inductions/{id}/inductor")).Status);
        using var manager = await setting.SignInAsAsync(Role.Manager);
        var page = await manager.GetPageAsync($"/inductions/{id}/inductor");
        var fields = new Dictionary<string, string?> { ["Form.InductorId"] = setting[Role.DeputyDsl].Id.ToString(), ["Form.Reason"] = "The lead is away" };

        var own = await manager.PostFormAsync(page, new(fields) { ["Form.InductorId"] = newcomer.Id.ToString() });
        var reasonless = await manager.PostFormAsync(page, new(fields) { ["Form.Reason"] = " " });
        var done = await manager.PostFormAsync(page, fields);
        var stale = await manager.PostFormAsync(page, fields);

        Assert.Contains("Nobody inducts themself", own.Text, StringComparison.Ordinal);
        Assert.Equal(
            (HttpStatusCode.BadRequest, HttpStatusCode.Redirect, HttpStatusCode.Conflict), (reasonless.Status, done.Status, stale.Status));
        Assert.Equal("The lead is away", await setting.QueryAsync(db => db.AuditEntries
            .Where(entry => entry.Event == nameof(InductionHandedOver)).Select(entry => entry.Why).SingleAsync()));
    }

    private static IEnumerable<KeyValuePair<string, string>> Values(PortalAnswer page, params (string Name, string Value)[] typed) =>
    [
        .. page.Html.QuerySelectorAll("main form input[name=__RequestVerificationToken]").Take(1)
            .Select(input => KeyValuePair.Create("__RequestVerificationToken", input.GetAttribute("value")!)),
        .. typed.Select(pair => KeyValuePair.Create(pair.Name, pair.Value)),
    ];

    private static async Task<TestPerson> NewcomerAsync(TestSetting setting, int daysAgo)
    {
        var (id, name) = (Ids.New(), $"Newcomer of {daysAgo} days");
        await setting.SaveAsync(db => db.People.Add(StaffMember.Join(
            id, setting.Id, name, null, null, PersonCategory.Volunteer, TestClock.Today.AddDays(-daysAgo), Actor.Portal, TestClock.Start)));
        return new TestPerson(setting, id, name, "");
    }

    private static Task<Guid> ListAsync(TestSetting setting, PersonCategory category) => setting.QueryAsync(async db =>
    {
        if (await db.InductionLists.FirstOrDefaultAsync(list => list.Category == category) is { } known)
            return known.Id;
        var made = InductionList.Set(
            Ids.New(), setting.Id, category, [new("Where phones are kept", 0), new("Whom to tell of a breach", 1)], Ids.New, Actor.Portal,
            TestClock.Start);
        db.InductionLists.Add(made);
        await db.SaveChangesAsync();
        return made.Id;
    });

    private static async Task<Guid> BegunAsync(TestSetting setting, TestPerson person, TestPerson inductor)
    {
        var id = Ids.New();
        var category = await setting.QueryAsync(db => db.People.Where(found => found.Id == person.Id).Select(found => found.Category).SingleAsync());
        var listId = await ListAsync(setting, category);
        await setting.QueryAsync(async db =>
        {
            var list = await db.InductionLists.Include(found => found.Items).SingleAsync(found => found.Id == listId);
            db.Inductions.Add(Induction.Begin(
                id, await db.People.SingleAsync(found => found.Id == person.Id), await db.People.SingleAsync(found => found.Id == inductor.Id),
                list, Ids.New, Actor.Portal, TestClock.Start, TestClock.Today));
            return await db.SaveChangesAsync();
        });
        return id;
    }

    private async Task<(PromiseState, string)> EvidenceAsync(TestSetting setting) => await portal.InScopeAsync(setting.Id, async services =>
    {
        var record = await services.GetRequiredService<PortalDbContext>().Settings.AsNoTracking().SingleAsync();
        var scope = new EvidenceScope(record, TestClock.Today.AddDays(-90), TestClock.Today, TestClock.Start.AddMinutes(1));
        var reading = await services.GetRequiredService<EvidenceCatalogue>().Find("inductions-signed")!.ReadAsync(scope, CancellationToken.None);
        return (reading.State, reading.Figure);
    });
}
