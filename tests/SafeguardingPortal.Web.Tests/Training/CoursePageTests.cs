using System.Net;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Domain.SignOffs;
using SafeguardingPortal.Domain.Training;
using SafeguardingPortal.TestSupport;

namespace SafeguardingPortal.Web.Tests.Training;

/// <summary>The courses and the criteria that they meet.</summary>
public sealed class CoursePageTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Theory]
    [InlineData("/training", true, true)]
    [InlineData("/training/my-team", true, true)]
    [InlineData("/training/matrix", false, true)]
    [InlineData("/training/matrix/print", false, true)]
    [InlineData("/training/matrix/export.csv", false, true)]
    [InlineData("/training/courses", false, true)]
    [InlineData("/training/criteria", false, true)]
    [InlineData("/training/courses/new", false, false)]
    [InlineData("/training/attendance/new", false, false)]
    [InlineData("/training/criteria/new", false, false)]
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
    public async Task A_course_is_entered_with_its_criterion_changed_with_a_reason_and_retired()
    {
        var setting = await portal.NewSettingAsync();
        using var manager = await setting.SignInAsAsync(Role.Manager);
        await manager.PostFormAsync(await manager.GetPageAsync("/training/criteria/new"), new()
        {
            ["Form.Title"] = "Renewed every two years",
            ["Form.Publisher"] = "Department for Education",
            ["Form.Edition"] = "Framework 2025, annex",
            ["Form.CheckedOn"] = "2026-05-05",
        });
        var criterion = await setting.QueryAsync(db => db.TrainingCriteria.SingleAsync());
        var page = await manager.GetPageAsync("/training/courses/new");

        var wrong = await manager.PostFormAsync(page, new() { ["Form.Title"] = "Safeguarding", ["Form.Expiry"] = "AfterMonths" });
        var answer = await manager.PostFormAsync(page, new()
        {
            ["Form.Title"] = "Safeguarding",
            ["Form.CriterionId"] = criterion.Id.ToString(),
            ["Form.Expiry"] = "AfterMonths",
            ["Form.Months"] = "24",
            ["Form.Asked.Of"] = "Some",
            ["Form.Asked.Categories"] = "Employee",
            ["Form.WithinDays"] = "14",
        });

        Assert.Equal((HttpStatusCode.BadRequest, "Safeguarding"), (wrong.Status, wrong.ValueOf("Form.Title")));
        Assert.Contains("Say after how many months", wrong.Text, StringComparison.Ordinal);
        Assert.Contains("Say whom this is for", wrong.Text, StringComparison.Ordinal);
        Assert.Equal("/training/courses", answer.Location);
        var list = await manager.GetPageAsync("/training/courses");
        Assert.Contains("Renewed every two years (Department for Education, Framework 2025, annex)", list.Text, StringComparison.Ordinal);
        Assert.Contains("employees, within 14 days", list.Text, StringComparison.Ordinal);
        Assert.Contains("0 of 7 people", list.Text, StringComparison.Ordinal);

        var course = await setting.QueryAsync(db => db.Courses.Include(found => found.Needs).SingleAsync());
        Assert.Equal(PersonCategory.Employee, course.Needs.Single().Category);
        var edit = await manager.GetPageAsync($"/training/courses/{course.Id}");
        var reasonless = await manager.PostFormAsync(edit, new() { ["Form.Months"] = "36", ["Form.Reason"] = "" });
        var changed = await manager.PostFormAsync(edit, new() { ["Form.Months"] = "36", ["Form.Reason"] = "A new edition" });
        var stale = await manager.PostFormAsync(edit, new() { ["Form.Months"] = "12", ["Form.Reason"] = "From an old page" });
        Assert.Equal(
            (HttpStatusCode.BadRequest, HttpStatusCode.Redirect, HttpStatusCode.Conflict), (reasonless.Status, changed.Status, stale.Status));
        await manager.PostFormAsync(
            await manager.GetPageAsync($"/training/courses/{course.Id}/retire"), new() { ["Form.Reason"] = "Replaced" });
        Assert.Contains("No longer offered", (await manager.GetPageAsync("/training/courses")).Text, StringComparison.Ordinal);
        Assert.Equal(
            [nameof(CourseOffered), nameof(CourseChanged), nameof(CourseRetired)],
            await setting.QueryAsync(db => db.AuditEntries.Where(entry => entry.SubjectId == course.Id).OrderBy(entry => entry.At)
                .Select(entry => entry.Event).ToListAsync()));
    }

    [Fact]
    public async Task A_criterion_is_looked_up_again_and_struck_out()
    {
        var (setting, other) = (await portal.NewSettingAsync(), await portal.NewSettingAsync());
        var criterion = TrainingCriterion.Enter(
            Data.Ids.New(), setting.Id, new("Twelve hours", "A publisher", "2024", TestClock.Today), setting[Role.Manager].Actor, TestClock.Start);
        await setting.SaveAsync(db => db.TrainingCriteria.Add(criterion));
        using var manager = await setting.SignInAsAsync(Role.Manager);
        using var stranger = await other.SignInAsAsync(Role.Manager);
        var path = $"/training/criteria/{criterion.Id}";
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(path)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(path + "/strike-out")).Status);
        var page = await manager.GetPageAsync(path);

        var ahead = await manager.PostFormAsync(page, new() { ["Form.CheckedOn"] = "2026-05-07", ["Form.Reason"] = "Read it" });
        await manager.PostFormAsync(page, new() { ["Form.Edition"] = "2026", ["Form.Reason"] = "Read the publisher's page" });
        await manager.PostFormAsync(await manager.GetPageAsync(path + "/strike-out"), new() { ["Form.Reason"] = "Withdrawn by the publisher" });

        Assert.Contains("cannot lie ahead", ahead.Text, StringComparison.Ordinal);
        var list = await manager.GetPageAsync("/training/criteria");
        Assert.Contains("A publisher, 2026", list.Text, StringComparison.Ordinal);
        Assert.Contains("Struck out", list.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_manager_sees_the_training_of_their_own_people_and_of_nobody_else()
    {
        var setting = await portal.NewSettingAsync();
        var course = await setting.CourseAsync("First aid", Audience.Of(Role.Oversight));
        var (lead, person) = (setting[Role.Staff], setting[Role.Oversight]);
        using var manager = await setting.SignInAsAsync(Role.Manager);
        await manager.PostFormAsync(
            await manager.GetPageAsync($"/people/{person.Id}/place"), new() { ["Form.LineManagerId"] = lead.Id.ToString() });
        using var client = await lead.SignInAsync();

        var team = await client.GetPageAsync("/training/my-team");

        Assert.Contains(person.Name, team.Text, StringComparison.Ordinal);
        Assert.Contains("Not yet held", team.Text, StringComparison.Ordinal);
        Assert.Contains("First aid", (await client.GetPageAsync($"/training/people/{person.Id}")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync($"/training/people/{setting[Role.Dsl].Id}")).Status);
        Assert.NotEqual(Guid.Empty, course);
    }
}
