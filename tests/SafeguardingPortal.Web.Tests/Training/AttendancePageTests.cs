using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Training;
using SafeguardingPortal.TestSupport;

namespace SafeguardingPortal.Web.Tests.Training;

/// <summary>Recording who attended what, taking it back, and the file of the certificate.</summary>
public sealed class AttendancePageTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task Is_recorded_for_several_people_at_once_and_each_sees_their_own()
    {
        var setting = await portal.NewSettingAsync();
        var course = await setting.CourseAsync("Safeguarding for everyone");
        using var manager = await setting.SignInAsAsync(Role.Manager);

        var answer = await RecordAsync(manager, course, setting[Role.Staff], setting[Role.Dsl]);

        Assert.Equal("/training/matrix", answer.Location);
        Assert.Contains("Recorded for 2 people", (await manager.GetPageAsync("/training/matrix")).Body, StringComparison.Ordinal);
        using var staff = await setting.SignInAsAsync(Role.Staff);
        var mine = await staff.GetPageAsync("/training");
        Assert.Contains("Current", mine.Text, StringComparison.Ordinal);
        Assert.Contains("holds until Fri 5 May 2028", mine.Text, StringComparison.Ordinal);
        Assert.Contains("Elmfold Training", mine.Text, StringComparison.Ordinal);
        Assert.Equal(2, await setting.QueryAsync(db => db.AuditEntries.CountAsync(entry => entry.Event == nameof(TrainingAttended))));
    }

    [Fact]
    public async Task What_cannot_be_recorded_is_said_and_nobody_is_recorded_halfway()
    {
        var setting = await portal.NewSettingAsync();
        var course = await setting.CourseAsync();
        await setting[Role.Dsl].AttendedAsync(course, new DateOnly(2026, 5, 5));
        using var manager = await setting.SignInAsAsync(Role.Manager);
        var page = await manager.GetPageAsync("/training/attendance/new");

        var empty = await manager.PostFormAsync(page, new() { ["Form.Provider"] = "Elmfold Training" }, "/training/attendance/new");
        var twice = await RecordAsync(manager, course, setting[Role.Dsl], setting[Role.Staff]);

        Assert.Equal((HttpStatusCode.BadRequest, "Elmfold Training"), (empty.Status, empty.ValueOf("Form.Provider")));
        Assert.Contains("Choose the course", empty.Text, StringComparison.Ordinal);
        Assert.Contains("Tick at least one person", empty.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, twice.Status);
        Assert.Contains("is on record for this course on that day", twice.Text, StringComparison.Ordinal);
        Assert.Equal(1, await setting.QueryAsync(db => db.Attendances.CountAsync()));
    }

    [Fact]
    public async Task People_and_courses_of_another_setting_are_not_there()
    {
        var (setting, other) = (await portal.NewSettingAsync(), await portal.NewSettingAsync());
        var course = await setting.CourseAsync();
        var attended = await setting[Role.Staff].AttendedAsync(course, TestClock.Today);
        using var manager = await other.SignInAsAsync(Role.Manager);

        var answer = await RecordAsync(manager, course, other[Role.Staff]);

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        Assert.Equal(HttpStatusCode.NotFound, (await manager.GetAsync($"/training/attendance/{attended}/withdraw")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await manager.GetAsync($"/training/people/{setting[Role.Staff].Id}")).Status);
    }

    [Fact]
    public async Task A_mistake_is_withdrawn_with_a_reason_and_stays_to_be_read()
    {
        var setting = await portal.NewSettingAsync();
        var person = setting[Role.Staff];
        var id = await person.AttendedAsync(await setting.CourseAsync(), TestClock.Today);
        using var manager = await setting.SignInAsAsync(Role.Manager);
        var page = await manager.GetPageAsync($"/training/attendance/{id}/withdraw");

        var without = await manager.PostFormAsync(page, new() { ["Form.Reason"] = " " });
        var answer = await manager.PostFormAsync(page, new() { ["Form.Reason"] = "It was another Sam" });
        var stale = await manager.PostFormAsync(page, new() { ["Form.Reason"] = "Once more" });

        Assert.Equal(
            (HttpStatusCode.BadRequest, HttpStatusCode.Redirect, HttpStatusCode.Conflict), (without.Status, answer.Status, stale.Status));
        var shown = await manager.GetPageAsync($"/training/people/{person.Id}");
        Assert.Contains("It was another Sam", shown.Text, StringComparison.Ordinal);
        Assert.Contains("Not yet held", shown.Text, StringComparison.Ordinal);
        Assert.Equal("It was another Sam", await setting.QueryAsync(db => db.AuditEntries
            .Where(entry => entry.Event == nameof(AttendanceWithdrawn)).Select(entry => entry.Why).SingleAsync()));
    }

    [Fact]
    public async Task A_certificate_is_stored_sealed_and_read_by_its_owner_and_the_register_only()
    {
        var setting = await portal.NewSettingAsync();
        var person = setting[Role.Staff];
        var id = await person.AttendedAsync(await setting.CourseAsync(), TestClock.Today);
        var pdf = Encoding.ASCII.GetBytes("%PDF-1.7 a certificate");
        using var manager = await setting.SignInAsAsync(Role.Manager);
        var page = await manager.GetPageAsync($"/training/attendance/{id}/certificate/new");

        var script = await manager.PostFilesAsync(page, [], "Form.Files", ("run.sh", Encoding.ASCII.GetBytes("#!/bin/sh")));
        var answer = await manager.PostFilesAsync(page, [], "Form.Files", ("First aid.pdf", pdf));

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.Redirect), (script.Status, answer.Status));
        Assert.DoesNotContain("certificate", Encoding.ASCII.GetString(
            await setting.QueryAsync(db => db.AttachmentContents.Select(one => one.Sealed).SingleAsync())), StringComparison.Ordinal);
        using var owner = await person.SignInAsync();
        Assert.Equal("%PDF-1.7 a certificate", (await owner.GetPageAsync($"/training/attendance/{id}/certificate")).Body);
        using var colleague = await (await setting.NewPersonAsync(Role.Staff)).SignInAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await colleague.GetAsync($"/training/attendance/{id}/certificate")).Status);
    }

    private static async Task<PortalAnswer> RecordAsync(PortalClient client, Guid course, params TestPerson[] people)
    {
        var page = await client.GetPageAsync("/training/attendance/new");
        var values = FormOf(page).ToList();
        values.RemoveAll(pair => pair.Key is "Form.CourseId" or "Form.AttendedOn" or "Form.Provider");
        values.AddRange([
            new("Form.CourseId", course.ToString()), new("Form.AttendedOn", "2026-05-05"), new("Form.Provider", "Elmfold Training"),
            .. people.Select(person => KeyValuePair.Create("Form.People", person.Id.ToString())),
        ]);
        return await client.PostAsync("/training/attendance/new", values);
    }

    private static IEnumerable<KeyValuePair<string, string>> FormOf(PortalAnswer page) =>
        page.Html.QuerySelectorAll("main form input[type=hidden]")
            .Select(input => KeyValuePair.Create(input.GetAttribute("name")!, input.GetAttribute("value") ?? ""));
}
