using System.Net;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Devices;
using SafeguardingPortal.TestSupport;

namespace SafeguardingPortal.Web.Tests.DeviceCheckIns;

public sealed class StoreDeviceTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Theory]
    [InlineData("/devices")]
    [InlineData("/devices/store")]
    [InlineData("/devices/take-out")]
    [InlineData("/devices/register")]
    [InlineData("/devices/flags")]
    public async Task Strangers_sign_in_first(string path)
    {
        using var client = portal.NewClient();

        var answer = await client.GetAsync(path);

        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        Assert.StartsWith("/sign-in", new Uri(new Uri("https://portal.test"), answer.Location).AbsolutePath, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_day_begins_with_storing_and_three_taps_do_it()
    {
        var setting = await portal.NewSettingAsync();
        using var client = await setting.SignInAsAsync(Role.Staff);
        Assert.Equal("/devices/store", (await client.GetAsync("/devices")).Location);

        var page = await client.GetPageAsync("/devices/store");
        Assert.Equal(setting.StoragePlaceId.ToString(), page.ValueOf("Form.StoragePlaceId"));
        var answer = await client.PostFormAsync(page, new() { ["Form.Kinds"] = "Phone" });

        Assert.Equal("/devices", answer.Location);
        var mine = await client.GetPageAsync("/devices");
        Assert.Contains("In Office cupboard", mine.Text, StringComparison.Ordinal);
        Assert.Contains("Phone", mine.Text, StringComparison.Ordinal);
        var stored = await OneCheckInAsync(setting, setting[Role.Staff]);
        Assert.Equal((CheckInState.Stored, 1, TestClock.Today), (stored.State, stored.DeviceCount, stored.Day));
        Assert.Equal(["DevicesStored"], await EventsAsync(setting, stored.Id));
    }

    [Fact]
    public async Task A_second_phone_is_told_in_words()
    {
        var setting = await portal.NewSettingAsync();
        using var client = await setting.SignInAsAsync(Role.Staff);

        var page = await client.GetPageAsync("/devices/store");
        await client.PostFormAsync(page, new() { ["Form.Kinds"] = "Phone", ["Form.Other"] = "Work phone of my partner" });

        Assert.Contains("Work phone of my partner", (await client.GetPageAsync("/devices")).Text, StringComparison.Ordinal);
        Assert.Equal(2, (await OneCheckInAsync(setting, setting[Role.Staff])).DeviceCount);
    }

    [Fact]
    public async Task Nothing_chosen_is_told_beside_the_question_and_the_ticks_stay()
    {
        var setting = await portal.NewSettingAsync();
        using var client = await setting.SignInAsAsync(Role.Staff);

        var page = await client.GetPageAsync("/devices/store");
        var answer = await client.PostFormAsync(page, new() { ["Form.Locked"] = "true" });

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("Choose the devices you store, or say that you brought none", answer.Text, StringComparison.Ordinal);
        Assert.NotNull(answer.Html.QuerySelector("input[name='Form.Locked'][checked]"));
    }

    [Fact]
    public async Task A_place_of_another_setting_is_refused()
    {
        var setting = await portal.NewSettingAsync();
        var other = await portal.NewSettingAsync();
        using var client = await setting.SignInAsAsync(Role.Staff);

        var page = await client.GetPageAsync("/devices/store");
        var answer = await client.PostFormAsync(
            page, new() { ["Form.Kinds"] = "Phone", ["Form.StoragePlaceId"] = other.StoragePlaceId.ToString() });

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("Choose one of the storage places in use", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bringing_none_is_one_tap()
    {
        var setting = await portal.NewSettingAsync();
        using var client = await setting.SignInAsAsync(Role.Staff);

        var page = await client.GetPageAsync("/devices/store");
        var answer = await client.PostFormAsync(page, [], "/devices/none");

        Assert.Equal("/devices", answer.Location);
        Assert.Contains("You brought no device", (await client.GetPageAsync("/devices")).Text, StringComparison.Ordinal);
        var stored = await OneCheckInAsync(setting, setting[Role.Staff]);
        Assert.Equal(["NoDeviceDeclared"], await EventsAsync(setting, stored.Id));
    }

    [Fact]
    public async Task Saying_none_does_not_wipe_what_is_stored()
    {
        var setting = await portal.NewSettingAsync();
        using var client = await setting.SignInAsAsync(Role.Staff);
        var page = await client.GetPageAsync("/devices/store");
        await setting[Role.Staff].StoredAsync();

        var answer = await client.PostFormAsync(page, [], "/devices/none");

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("on record for today already", answer.Text, StringComparison.Ordinal);
        Assert.Equal(CheckInState.Stored, (await OneCheckInAsync(setting, setting[Role.Staff])).State);
    }

    [Fact]
    public async Task The_same_tap_sent_twice_stores_once()
    {
        var setting = await portal.NewSettingAsync();
        using var client = await setting.SignInAsAsync(Role.Staff);
        var page = await client.GetPageAsync("/devices/store");

        await client.PostFormAsync(page, new() { ["Form.Kinds"] = "Phone" });
        var again = await client.PostFormAsync(page, new() { ["Form.Kinds"] = "Phone" });

        Assert.Equal("/devices", again.Location);
        Assert.Equal(1, (await OneCheckInAsync(setting, setting[Role.Staff])).DeviceCount);
    }

    [Fact]
    public async Task Two_check_ins_of_one_person_at_once_become_one()
    {
        var setting = await portal.NewSettingAsync();
        using var phone = await setting.SignInAsAsync(Role.Staff);
        using var tablet = await setting.SignInAsAsync(Role.Staff);
        var pages = new[] { await phone.GetPageAsync("/devices/store"), await tablet.GetPageAsync("/devices/store") };

        var answers = await Task.WhenAll(
            phone.PostFormAsync(pages[0], new() { ["Form.Kinds"] = "Phone" }),
            tablet.PostFormAsync(pages[1], new() { ["Form.Kinds"] = "Tablet" }));

        Assert.Contains(answers, answer => answer.Location == "/devices");
        Assert.All(answers, answer => Assert.Contains(
            answer.Status, new[] { HttpStatusCode.Redirect, HttpStatusCode.BadRequest, HttpStatusCode.Conflict }));
        Assert.Equal(CheckInState.Stored, (await OneCheckInAsync(setting, setting[Role.Staff])).State);
    }

    [Fact]
    public async Task The_second_of_two_first_steps_meets_the_first()
    {
        var setting = await portal.NewSettingAsync();
        var person = setting[Role.Staff];
        var step = Ids.New();

        // What a request does that looked before the other one saved.
        async Task<string> SaveAsync(Guid stepId) => await setting.QueryAsync(async db =>
        {
            var late = DeviceCheckIn.DeclareNone(Ids.New(), setting.Id, person.Id, stepId, person.Actor, TestClock.Start);
            try
            {
                await Features.DeviceCheckIns.TodaysCheckIn.SaveFirstStepAsync(db, late, stepId, CancellationToken.None);
                return "done";
            }
            catch (Domain.Shared.RuleBrokenException broken)
            {
                return broken.Refusal.GetType().Name;
            }
        });

        Assert.Equal("done", await SaveAsync(step));
        Assert.Equal("done", await SaveAsync(step));
        Assert.Equal("CheckedInMeanwhile", await SaveAsync(Ids.New()));
        await OneCheckInAsync(setting, person);
    }

    private static Task<DeviceCheckIn> OneCheckInAsync(TestSetting setting, TestPerson person) =>
        setting.QueryAsync(db => db.DeviceCheckIns.SingleAsync(checkIn => checkIn.PersonId == person.Id));

    private static Task<List<string>> EventsAsync(TestSetting setting, Guid id) => setting.QueryAsync(db =>
        db.AuditEntries.Where(entry => entry.SubjectId == id)
            .OrderBy(entry => entry.SubjectVersion)
            .Select(entry => entry.Event).ToListAsync());
}
