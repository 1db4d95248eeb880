using System.Net;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Devices;
using SafeguardingPortal.TestSupport;

namespace SafeguardingPortal.Web.Tests.DeviceCheckIns;

public sealed class RegisterTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Theory]
    [InlineData(Role.Staff, false)]
    [InlineData(Role.Administrator, false)]
    [InlineData(Role.Oversight, false)]
    [InlineData(Role.Dsl, true)]
    [InlineData(Role.DeputyDsl, true)]
    [InlineData(Role.Manager, true)]
    public async Task Leads_and_the_leader_read_it(Role role, bool may)
    {
        var setting = await portal.NewSettingAsync();
        using var client = await setting.SignInAsAsync(role);

        foreach (var path in new[] { "/devices/register", "/devices/flags", $"/devices/absent/{setting[Role.Staff].Id}" })
            Assert.Equal(may ? HttpStatusCode.OK : HttpStatusCode.Forbidden, (await client.GetAsync(path)).Status);
    }

    [Fact]
    public async Task Today_counts_people_by_state_and_devices_by_place()
    {
        var setting = await portal.NewSettingAsync();
        await setting[Role.Staff].StoredAsync();
        await setting[Role.Chair].FlaggedAsync();
        await setting[Role.Oversight].BroughtNoneAsync();
        await setting[Role.Manager].StoredAsync(TestClock.Start.AddDays(-1));
        using var client = await setting.SignInAsAsync(Role.Dsl);

        var page = await client.GetPageAsync("/devices/register");

        Assert.Contains("Stored 1", page.Text, StringComparison.Ordinal);
        Assert.Contains("Out now 1", page.Text, StringComparison.Ordinal);
        Assert.Contains("Brought none 1", page.Text, StringComparison.Ordinal);
        // Seven roles, seven people; three checked in. It is half past ten, so the others count as missing.
        Assert.Contains("Nothing known 4", page.Text, StringComparison.Ordinal);
        Assert.Contains("1 take-out without a live exception waits", page.Text, StringComparison.Ordinal);
        Assert.Contains("1 of 20", page.Text, StringComparison.Ordinal);
        Assert.Contains(setting[Role.Staff].Name, page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(setting[Role.Manager].Name, page.Text, StringComparison.Ordinal);
        Assert.NotNull(page.Html.QuerySelector("svg[aria-label*='Stored: 1']"));
    }

    [Fact]
    public async Task An_earlier_day_and_one_state_can_be_chosen()
    {
        var setting = await portal.NewSettingAsync();
        await setting[Role.Staff].StoredAsync();
        await setting[Role.Manager].StoredAsync(TestClock.Start.AddDays(-1));
        await setting[Role.Chair].BroughtNoneAsync(TestClock.Start.AddDays(-1));
        using var client = await setting.SignInAsAsync(Role.Dsl);

        var page = await client.GetPageAsync("/devices/register?day=2026-05-05&show=Stored");

        Assert.Contains("Devices on Tue 5 May 2026", page.Text, StringComparison.Ordinal);
        Assert.Contains(setting[Role.Manager].Name, page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(setting[Role.Chair].Name, page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(setting[Role.Staff].Name, page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_register_is_cut_into_pages_by_name()
    {
        var setting = await portal.NewSettingAsync();
        for (var number = 0; number < 27; number++)
            await (await setting.NewPersonAsync()).StoredAsync();
        using var client = await setting.SignInAsAsync(Role.Manager);

        var first = await client.GetPageAsync("/devices/register");
        var second = await client.GetPageAsync("/devices/register?page=2");

        Assert.Contains("1 to 25 of 27", first.Text, StringComparison.Ordinal);
        Assert.Contains("26 to 27 of 27", second.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_gap_is_closed_by_noting_that_the_person_is_not_in()
    {
        var setting = await portal.NewSettingAsync();
        var person = setting[Role.Staff];
        using var client = await setting.SignInAsAsync(Role.DeputyDsl);
        var missing = await client.GetPageAsync("/devices/register?show=Missing");
        Assert.Contains(person.Name, missing.Text, StringComparison.Ordinal);

        var page = await client.GetPageAsync($"/devices/absent/{person.Id}");
        var empty = await client.PostFormAsync(page, new() { ["Form.Reason"] = " " });
        Assert.Equal(HttpStatusCode.BadRequest, empty.Status);
        Assert.Equal(HttpStatusCode.Redirect, (await client.PostFormAsync(page, new() { ["Form.Reason"] = "Day off" })).Status);

        Assert.DoesNotContain(person.Name, (await client.GetPageAsync("/devices/register?show=Missing")).Text, StringComparison.Ordinal);
        // Coming in after all is still possible.
        using var own = await person.SignInAsync();
        await own.PostFormAsync(await own.GetPageAsync("/devices/store"), [], "/devices/none");
        Assert.Equal(CheckInState.NoneBrought, await setting.QueryAsync(db =>
            db.DeviceCheckIns.Where(checkIn => checkIn.PersonId == person.Id).Select(checkIn => checkIn.State).SingleAsync()));
    }

    [Fact]
    public async Task An_absence_cannot_overwrite_a_check_in()
    {
        var setting = await portal.NewSettingAsync();
        using var client = await setting.SignInAsAsync(Role.Dsl);
        var page = await client.GetPageAsync($"/devices/absent/{setting[Role.Staff].Id}");
        await setting[Role.Staff].StoredAsync();

        var answer = await client.PostFormAsync(page, new() { ["Form.Reason"] = "Day off" });

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("Something else was recorded for today", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_flag_is_looked_at_and_noted_once()
    {
        var setting = await portal.NewSettingAsync();
        var checkIn = await setting[Role.Staff].FlaggedAsync();
        var path = $"/devices/flags/{checkIn.Id}/{checkIn.Movements[^1].Id}";
        using var client = await setting.SignInAsAsync(Role.Dsl);
        using var manager = await setting.SignInAsAsync(Role.Manager);
        Assert.Contains("The school rang", (await client.GetPageAsync("/devices/flags")).Text, StringComparison.Ordinal);

        var page = await client.GetPageAsync(path);
        var stale = await manager.GetPageAsync(path);
        Assert.Equal(HttpStatusCode.BadRequest, (await client.PostFormAsync(page, new() { ["Form.Note"] = "" })).Status);
        Assert.Equal("/devices/flags", (await client.PostFormAsync(page, new() { ["Form.Note"] = "A call from school; fine" })).Location);
        Assert.Equal(HttpStatusCode.Conflict, (await manager.PostFormAsync(stale, new() { ["Form.Note"] = "Looked too" })).Status);

        Assert.Contains("Nothing waits to be looked at", (await client.GetPageAsync("/devices/flags")).Text, StringComparison.Ordinal);
        Assert.Contains("A call from school; fine", (await client.GetPageAsync("/devices/flags?all=true")).Text, StringComparison.Ordinal);
        var day = await client.GetPageAsync($"/devices/register/{checkIn.Id}");
        Assert.Contains("A call from school; fine", day.Text, StringComparison.Ordinal);
        Assert.Equal("A call from school; fine", await setting.QueryAsync(db =>
            db.AuditEntries.Where(entry => entry.SubjectId == checkIn.Id && entry.Event == nameof(FlagNoted))
                .Select(entry => entry.Why).SingleAsync()));
    }

    [Fact]
    public async Task Nobody_notes_a_flag_about_themselves()
    {
        var setting = await portal.NewSettingAsync();
        var checkIn = await setting[Role.Dsl].FlaggedAsync();
        using var client = await setting.SignInAsAsync(Role.Dsl);
        var page = await client.GetPageAsync($"/devices/flags/{checkIn.Id}/{checkIn.Movements[^1].Id}");
        Assert.Contains("so someone else notes it", page.Text, StringComparison.Ordinal);

        var token = (await client.GetPageAsync("/devices")).ValueOf("__RequestVerificationToken")!;
        var answer = await client.PostAsync(page.Path, new Dictionary<string, string>
        {
            ["__RequestVerificationToken"] = token,
            ["Form.Version"] = checkIn.Version.ToString(System.Globalization.CultureInfo.InvariantCulture),
            ["Form.Note"] = "It was fine",
        });

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("Someone else notes a flag about your own devices", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_setting_s_records_do_not_exist_here()
    {
        var theirs = await portal.NewSettingAsync();
        var checkIn = await theirs[Role.Staff].FlaggedAsync();
        var setting = await portal.NewSettingAsync();
        using var client = await setting.SignInAsAsync(Role.Dsl);

        foreach (var path in new[]
        {
            $"/devices/register/{checkIn.Id}", $"/devices/flags/{checkIn.Id}/{checkIn.Movements[^1].Id}",
            $"/devices/absent/{theirs[Role.Staff].Id}",
            $"/devices/register/{Ids.New()}",
        })
            Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(path)).Status);
        Assert.DoesNotContain(theirs[Role.Staff].Name, (await client.GetPageAsync("/devices/flags")).Text, StringComparison.Ordinal);
    }
}
