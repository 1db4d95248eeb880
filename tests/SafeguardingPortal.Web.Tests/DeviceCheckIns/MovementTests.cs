using System.Net;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.TestSupport;

namespace SafeguardingPortal.Web.Tests.DeviceCheckIns;

public sealed class MovementTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task A_day_of_one_person_out_for_a_break_back_and_home()
    {
        var setting = await portal.NewSettingAsync();
        var person = setting[Role.Staff];
        var checkIn = await person.StoredAsync();
        using var client = await person.SignInAsync();

        var page = await client.GetPageAsync("/devices/take-out");
        Assert.Equal("/devices", (await client.PostFormAsync(page, new() { ["Form.Reason"] = "Break" })).Location);
        var mine = await client.GetPageAsync("/devices");
        Assert.Contains("Your devices are out", mine.Text, StringComparison.Ordinal);
        Assert.Equal("/devices", (await client.PostFormAsync(mine, [], "/devices/return")).Location);
        mine = await client.GetPageAsync("/devices");
        Assert.Equal("/devices", (await client.PostFormAsync(mine, [], "/devices/leave")).Location);

        Assert.Contains("You have left for the day", (await client.GetPageAsync("/devices")).Text, StringComparison.Ordinal);
        var events = await setting.QueryAsync(db => db.AuditEntries.Where(entry => entry.SubjectId == checkIn.Id)
            .OrderBy(entry => entry.SubjectVersion).Select(entry => entry.Event).ToListAsync());
        Assert.Equal(["DevicesStored", "DevicesTakenOut", "DevicesReturned", "LeftForTheDay"], events);
    }

    [Theory]
    [InlineData(true, "Break", 0)]
    [InlineData(false, "Break", 1)]
    [InlineData(true, "Emergency", 1)]
    public async Task What_no_exception_covers_is_flagged(bool breaksAllowed, string reason, int flags)
    {
        var setting = await portal.NewSettingAsync(draft => draft.Rules = new SettingRules { BreakUseAllowed = breaksAllowed });
        var person = setting[Role.Staff];
        await person.StoredAsync();
        using var client = await person.SignInAsync();

        var page = await client.GetPageAsync("/devices/take-out");
        await client.PostFormAsync(page, new() { ["Form.Reason"] = reason, ["Form.Note"] = "The school rang" });

        Assert.Equal(flags, await setting.QueryAsync(db =>
            db.DeviceCheckIns.Where(checkIn => checkIn.PersonId == person.Id).Select(checkIn => checkIn.FlagsToSee).SingleAsync()));
    }

    [Fact]
    public async Task An_emergency_says_what_it_is()
    {
        var setting = await portal.NewSettingAsync();
        await setting[Role.Staff].StoredAsync();
        using var client = await setting.SignInAsAsync(Role.Staff);

        var page = await client.GetPageAsync("/devices/take-out");
        var answer = await client.PostFormAsync(page, new() { ["Form.Reason"] = "Emergency" });

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("Say in a few words what the emergency is", answer.Text, StringComparison.Ordinal);
        Assert.Equal("Emergency", answer.ValueOf("Form.Reason"));
    }

    [Fact]
    public async Task No_reason_is_not_enough()
    {
        var setting = await portal.NewSettingAsync();
        await setting[Role.Staff].StoredAsync();
        using var client = await setting.SignInAsAsync(Role.Staff);

        var page = await client.GetPageAsync("/devices/take-out");
        var answer = await client.PostFormAsync(page, new() { ["Form.Note"] = "Just a minute" });

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("Choose why you take it out", answer.Text, StringComparison.Ordinal);
        Assert.Equal("Just a minute", answer.ValueOf("Form.Note"));
    }

    [Fact]
    public async Task With_nothing_in_storage_there_is_nothing_to_take_out()
    {
        var setting = await portal.NewSettingAsync();
        using var client = await setting.SignInAsAsync(Role.Staff);

        Assert.Equal("/devices", (await client.GetAsync("/devices/take-out")).Location);
    }

    [Fact]
    public async Task A_stale_page_is_told_what_happened_meanwhile()
    {
        var setting = await portal.NewSettingAsync();
        await setting[Role.Staff].StoredAsync();
        using var client = await setting.SignInAsAsync(Role.Staff);
        var takeOut = await client.GetPageAsync("/devices/take-out");
        var mine = await client.GetPageAsync("/devices");
        await client.PostFormAsync(takeOut, new() { ["Form.Reason"] = "Break" });

        var leave = await client.PostFormAsync(mine, [], "/devices/leave");
        var outAgain = await client.PostFormAsync(
            takeOut, new() { ["Form.Reason"] = "Break", ["Form.StepId"] = Guid.NewGuid().ToString() });

        Assert.Equal(HttpStatusCode.Conflict, leave.Status);
        Assert.Equal(HttpStatusCode.Conflict, outAgain.Status);
        Assert.Contains("Someone changed this while you were typing", leave.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_without_a_check_in_has_nothing_to_return()
    {
        var setting = await portal.NewSettingAsync();
        var person = setting[Role.Staff];
        await setting[Role.Dsl].StoredAsync();
        await person.FlaggedAsync();
        using var client = await person.SignInAsync();
        using var other = await setting.SignInAsAsync(Role.Oversight);
        var mine = await client.GetPageAsync("/devices");
        var token = (await other.GetPageAsync("/devices/store")).ValueOf("__RequestVerificationToken")!;

        var answer = await other.PostAsync("/devices/return", [KeyValuePair.Create("__RequestVerificationToken", token)]);

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        Assert.Contains("They are back in Office cupboard", mine.Text, StringComparison.Ordinal);
    }
}
