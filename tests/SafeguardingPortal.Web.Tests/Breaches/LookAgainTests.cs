using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Breaches.Papers;
using SafeguardingPortal.Domain.Breaches.Work;
using SafeguardingPortal.TestSupport;
using SafeguardingPortal.Web.Features.Breaches.AddNote;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Tests.Breaches;

/// <summary>Somebody was first: the second is shown what they did, keeps what they typed, and is asked once and not twice.</summary>
public sealed class LookAgainTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    // Page, the field that both fill in, and what the first types there.
    public static TheoryData<string, string, string> Writes => new()
    {
        { "/tasks/new", "Form.What", "Ring the desk" },
        { "/entries/new", "Form.What", "We wait for the LADO" },
        { "/contacts/{contact}/advice", "Form.Advice", "Ask nobody yet" },
        { "/private-notes/new", "Form.Text", "A hunch" },
        { "/welfare", "Form.Contact", "Somebody outside" },
        { "/suspension", "Form.Alternatives", "Leave, supervision" },
        { "/messages/new", "Form.Text", "Thank you" },
    };

    [Theory, MemberData(nameof(Writes))]
    public async Task Whoever_comes_second_looks_once_and_then_is_let_through(string page, string field, string typed)
    {
        var setting = await portal.NewSettingAsync();
        var breach = await Given.ABreach(setting).Triaged().Told(Agency.Lado).SavedAsync();
        using var dsl = await setting.SignInAsAsync(Role.Dsl);
        using var manager = await setting.SignInAsAsync(Role.Manager);
        var path = CasePages.Of(breach, page);
        var (first, second) = (await dsl.GetPageAsync(path), await manager.GetPageAsync(path));
        Assert.Equal(HttpStatusCode.Redirect, (await dsl.PostFormAsync(first, Good(field, typed))).Status);
        if (page == "/messages/new")
            await dsl.PostFormAsync(await dsl.GetPageAsync($"/breaches/{breach.Id}/notes/new"), new() { ["Form.Kind"] = "BasicFacts", ["Form.Text"] = "Seen" });

        var conflict = await manager.PostFormAsync(second, Good(field, "Mine, and different"));

        Assert.Equal(HttpStatusCode.Conflict, conflict.Status);
        Assert.Equal("Mine, and different", conflict.ValueOf(field));
        Assert.Contains(setting[Role.Dsl].Name, conflict.Html.QuerySelector(".govuk-error-summary")!.TextContent, StringComparison.Ordinal);
        if (page is "/tasks/new" or "/entries/new" or "/contacts/{contact}/advice")
            Assert.Contains(typed, conflict.Html.QuerySelector("details[open]")!.TextContent, StringComparison.Ordinal);
        var again = await manager.PostFormAsync(conflict, []);
        Assert.True(again.Status is HttpStatusCode.Redirect, again.Text);

        Dictionary<string, string?> Good(string name, string value) => new Dictionary<string, string?>
        {
            ["Form.Kind"] = page switch
            {
                "/tasks/new" => nameof(CaseTaskKind.Step),
                "/messages/new" => nameof(NoteKind.BasicFacts),
                _ => nameof(EntryKind.Decision),
            },
            ["Form.What"] = "x",
            ["Form.DueOn"] = "2026-05-08",
            ["Form.HappenedAt"] = "2026-05-06T10:00",
            ["Form.Advice"] = "x",
            ["Form.AdvisedAt"] = "2026-05-06T10:15",
            ["Form.Text"] = "x",
            ["Form.Contact"] = "x",
            ["Form.Arrangement"] = "Weekly",
            ["Form.Choice"] = nameof(SuspensionChoice.Supervised),
            ["Form.Alternatives"] = "x",
            ["Form.Reason"] = "Small risk",
            [name] = value,
        }.Where(pair => second.Html.QuerySelector($"[name='{pair.Key}']") is not null).ToDictionary();
    }

    [Fact]
    public async Task A_refused_first_entry_leaves_nothing_behind_that_the_next_attempt_would_stumble_over()
    {
        var setting = await portal.NewSettingAsync();
        var breach = await Given.ABreach(setting).Triaged().SavedAsync();
        using var dsl = await setting.SignInAsAsync(Role.Dsl);
        Dictionary<string, string?> entry = new()
        {
            ["Form.Kind"] = nameof(EntryKind.Decision),
            ["Form.What"] = "We wait",
            ["Form.HappenedAt"] = "2026-05-07T10:00",
        };

        var refused = await dsl.PostFormAsync(await dsl.GetPageAsync($"/breaches/{breach.Id}/entries/new"), entry);
        var answer = await dsl.PostFormAsync(refused, new() { ["Form.HappenedAt"] = "2026-05-06T10:00" });

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.Redirect), (refused.Status, answer.Status));
        Assert.Equal(1, await setting.QueryAsync(db => db.CaseWork.SelectMany(work => work.Entries).CountAsync()));
    }

    [Fact]
    public async Task Of_two_who_begin_the_work_at_once_the_second_is_let_through_after_one_look()
    {
        var setting = await portal.NewSettingAsync();
        var breach = await Given.ABreach(setting).Triaged().SavedAsync();
        using var dsl = await setting.SignInAsAsync(Role.Dsl);
        using var manager = await setting.SignInAsAsync(Role.Manager);
        var path = $"/breaches/{breach.Id}/private-notes/new";
        var (one, other) = (await dsl.GetPageAsync(path), await manager.GetPageAsync(path));

        var answers = await Task.WhenAll(
            dsl.PostFormAsync(one, new() { ["Form.Text"] = "Mine" }), manager.PostFormAsync(other, new() { ["Form.Text"] = "And mine" }));

        Assert.Equal([HttpStatusCode.Redirect, HttpStatusCode.Conflict], answers.Select(answer => answer.Status).Order());
        var (late, client) = answers[0].Status is HttpStatusCode.Conflict ? (answers[0], dsl) : (answers[1], manager);
        Assert.Equal(HttpStatusCode.Redirect, (await client.PostFormAsync(late, [])).Status);
        Assert.Equal(2, await setting.QueryAsync(db => db.CaseWork.SelectMany(work => work.PrivateNotes).CountAsync()));
    }

    [Fact]
    public async Task A_task_that_somebody_else_has_just_finished_is_shown_as_done_and_not_asked_about_again()
    {
        var setting = await portal.NewSettingAsync();
        var breach = await Given.ABreach(setting).Triaged().SavedAsync();
        using var dsl = await setting.SignInAsAsync(Role.Dsl);
        using var manager = await setting.SignInAsAsync(Role.Manager);
        await dsl.PostFormAsync(
            await dsl.GetPageAsync($"/breaches/{breach.Id}/tasks/new"),
            new() { ["Form.What"] = "Ring them", ["Form.Kind"] = nameof(CaseTaskKind.Step), ["Form.DueOn"] = "2026-05-08" });
        var task = await setting.QueryAsync(db => db.CaseWork.SelectMany(work => work.Tasks).SingleAsync());
        var path = $"/breaches/{breach.Id}/tasks/{task.Id}";
        var (first, second) = (await dsl.GetPageAsync(path), await manager.GetPageAsync(path));
        await dsl.PostFormAsync(first, new() { ["Form.Done"] = "They have it" });

        var conflict = await manager.PostFormAsync(second, new() { ["Form.Done"] = "Rang at noon" });

        Assert.Equal(HttpStatusCode.Conflict, conflict.Status);
        foreach (var words in new[] { "They have it", setting[Role.Dsl].Name, "Rang at noon", "not recorded" })
            Assert.Contains(words, conflict.Text, StringComparison.Ordinal);
        Assert.Null(conflict.Html.QuerySelector("[name='Form.Done']"));
    }

    [Fact]
    public async Task Where_another_record_was_changed_beside_it_the_number_of_the_form_stays_its_own()
    {
        var setting = await portal.NewSettingAsync();
        var breach = await Given.ABreach(setting).Triaged().SavedAsync();
        await setting.SaveAsync(db =>
        {
            var papers = CasePapers.For(breach);
            papers.WriteToReporter(breach, Ids.New(), NoteKind.BasicFacts, "Thank you", setting[Role.Dsl].Actor, TestClock.Start);
            db.CasePapers.Add(papers);
        });
        var form = new AddNoteForm { Version = breach.Version };

        await portal.InScopeAsync(setting.Id, async services =>
        {
            var db = services.GetRequiredService<PortalDbContext>();
            var controller = new Any { ControllerContext = new() { HttpContext = new DefaultHttpContext { RequestServices = services } } };
            await controller.SubmitAsync(
                form,
                write: async () =>
                {
                    db.Expect(await db.Breaches.SingleAsync(), form.Version);
                    throw new StaleVersionException(await db.CasePapers.SingleAsync(), 0);
                },
                showAgain: () => Task.FromResult<IActionResult>(controller.Ok()),
                success: controller.Ok);
            Assert.Equal(StatusCodes.Status409Conflict, controller.Response.StatusCode);
        });

        Assert.Equal(breach.Version, form.Version);
    }

    private sealed class Any : Controller;
}
