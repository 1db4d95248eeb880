using System.Net;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Devices;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.TestSupport;

namespace SafeguardingPortal.Web.Tests.DeviceCheckIns;

/// <summary>The tablet by the door, as a browser without script uses it, and as its queue sends.</summary>
public sealed class DoorTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task A_name_what_was_brought_and_where_it_goes_are_recorded_in_the_name_of_the_tablet()
    {
        var setting = await portal.NewSettingAsync();
        using var tablet = await setting.TabletAsync();
        var names = await tablet.GetPageAsync("/tablet/devices");
        Assert.Contains(setting[Role.Staff].Name, names.Text, StringComparison.Ordinal);
        var page = await tablet.GetPageAsync($"/tablet/devices/{setting[Role.Staff].Id}");

        var answer = await tablet.PostFormAsync(page, new() { ["Form.Kinds"] = "Phone", ["Form.Word"] = "Stored" }, $"{setting[Role.Staff].Id}");

        Assert.Equal("/tablet/devices", answer.Location);
        var stored = await setting.QueryAsync(db => db.DeviceCheckIns.Include(found => found.Movements).SingleAsync());
        Assert.Equal((setting[Role.Staff].Id, CheckInState.Stored, setting.StoragePlaceId), (stored.PersonId, stored.State, stored.StoragePlaceId));
        var entry = await setting.QueryAsync(db => db.AuditEntries.SingleAsync(found => found.SubjectId == stored.Id));
        Assert.Contains("tablet", entry.ActorName, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Stored", (await tablet.GetPageAsync("/tablet/devices")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_chosen_is_said_and_the_same_page_comes_back()
    {
        var setting = await portal.NewSettingAsync();
        using var tablet = await setting.TabletAsync();
        var page = await tablet.GetPageAsync($"/tablet/devices/{setting[Role.Staff].Id}");

        var answer = await tablet.PostFormAsync(page, new() { ["Form.Word"] = "Stored" }, $"{setting[Role.Staff].Id}");

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("Tap what you put away", answer.Text, StringComparison.Ordinal);
        Assert.Equal(0, await setting.QueryAsync(db => db.DeviceCheckIns.CountAsync()));
    }

    [Fact]
    public async Task A_step_sent_ten_times_at_once_counts_once()
    {
        var setting = await portal.NewSettingAsync();
        using var tablet = await setting.TabletAsync();
        var step = await StepAsync(tablet, setting, setting[Role.Staff], "Stored");

        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => tablet.PostAsync("/tablet/devices/steps", step)));

        Assert.All(answers, answer => Assert.Contains("\"Recorded\"", answer.Body, StringComparison.Ordinal));
        var stored = await setting.QueryAsync(db => db.DeviceCheckIns.Include(found => found.Devices).Include(found => found.Movements).SingleAsync());
        Assert.Equal((1, 1), (stored.Devices.Count, stored.Movements.Count));
        Assert.Equal(1, await setting.QueryAsync(db => db.DoorSteps.CountAsync()));
    }

    [Fact]
    public async Task Two_different_steps_of_one_person_at_once_are_both_kept()
    {
        var setting = await portal.NewSettingAsync();
        using var tablet = await setting.TabletAsync();
        var one = await StepAsync(tablet, setting, setting[Role.Staff], "Stored");
        var other = await StepAsync(tablet, setting, setting[Role.Staff], "Stored");

        await Task.WhenAll(tablet.PostAsync("/tablet/devices/steps", one), tablet.PostAsync("/tablet/devices/steps", other));

        var stored = await setting.QueryAsync(db => db.DeviceCheckIns.Include(found => found.Devices).SingleAsync());
        Assert.Equal(2, stored.Devices.Count);
    }

    [Fact]
    public async Task What_waited_on_the_tablet_is_recorded_at_the_time_of_the_tap()
    {
        var setting = await portal.NewSettingAsync();
        using var tablet = await setting.TabletAsync();
        var at = TestClock.Start.AddMinutes(-95);

        await tablet.PostAsync("/tablet/devices/steps", await StepAsync(tablet, setting, setting[Role.Staff], "Stored", at));
        await tablet.PostAsync(
            "/tablet/devices/steps", await StepAsync(tablet, setting, setting[Role.Dsl], "BroughtNone", TestClock.Start.AddDays(-3)));

        var (late, old) = (
            await setting.QueryAsync(db => db.DeviceCheckIns.SingleAsync(found => found.PersonId == setting[Role.Staff].Id)),
            await setting.QueryAsync(db => db.DeviceCheckIns.SingleAsync(found => found.PersonId == setting[Role.Dsl].Id)));
        Assert.Equal(at, late.FirstRecordedAt);
        Assert.Equal(TestClock.Today, old.Day); // A clock that is days off is not believed.
        Assert.True(await setting.QueryAsync(async db => (await db.DoorSteps.SingleAsync(step => step.PersonId == setting[Role.Staff].Id)).Waited));
    }

    [Fact]
    public async Task What_cannot_have_happened_is_kept_with_the_reason()
    {
        var setting = await portal.NewSettingAsync();
        using var tablet = await setting.TabletAsync();

        var answer = await tablet.PostAsync("/tablet/devices/steps", await StepAsync(tablet, setting, setting[Role.Staff], "GoingHome"));

        Assert.Contains("\"Refused\"", answer.Body, StringComparison.Ordinal);
        using var dsl = await setting.SignInAsAsync(Role.Dsl);
        Assert.Contains(setting[Role.Staff].Name, (await dsl.GetPageAsync("/devices/door")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_tap_that_comes_too_late_is_answered_so_that_those_behind_it_go_on()
    {
        var setting = await portal.NewSettingAsync();
        var leaver = await setting.NewPersonAsync(Role.Staff);
        var card = await leaver.CardAsync();
        using var tablet = await setting.TabletAsync();
        var byName = await StepAsync(tablet, setting, leaver, "GoingHome");
        List<KeyValuePair<string, string>> byCard = [.. await StepAsync(tablet, setting, leaver, "GoingHome"), new("Form.Card", card)];
        await setting.QueryAsync(async db =>
        {
            var left = await db.People.Include(person => person.Roles).SingleAsync(person => person.Id == leaver.Id);
            left.Leave(TestClock.Today.AddDays(-1), "Moved away", setting[Role.Manager].Actor, TestClock.Start);
            return await db.SaveChangesAsync();
        });

        Assert.Contains("not on the list here any more", await AnswerAsync(byName), StringComparison.Ordinal);
        Assert.Contains("card does not work here", await AnswerAsync(byCard), StringComparison.Ordinal);

        // A name that waited on the tablet while the setting began to ask for a PIN.
        var strict = await portal.NewSettingAsync(draft => draft.Rules = new SettingRules { DoorTabletNeedsPin = true });
        using var strictTablet = await strict.TabletAsync();
        var waited = await strictTablet.PostAsync("/tablet/devices/steps", await StepAsync(strictTablet, strict, strict[Role.Staff], "BroughtNone"));
        Assert.Equal(HttpStatusCode.OK, waited.Status);
        Assert.Contains("asks for a card", waited.Body, StringComparison.Ordinal);

        async Task<string> AnswerAsync(List<KeyValuePair<string, string>> step)
        {
            var answer = await tablet.PostAsync("/tablet/devices/steps", step);
            Assert.Equal(HttpStatusCode.OK, answer.Status);
            Assert.Contains("\"Refused\"", answer.Body, StringComparison.Ordinal);
            return answer.Body;
        }
    }

    [Fact]
    public async Task A_break_a_return_and_going_home_follow_each_other()
    {
        var setting = await portal.NewSettingAsync();
        using var tablet = await setting.TabletAsync();
        foreach (var word in new[] { "Stored", "Break", "Back", "GoingHome" })
        {
            var answer = await tablet.PostAsync("/tablet/devices/steps", await StepAsync(tablet, setting, setting[Role.Staff], word));
            Assert.Contains("\"Recorded\"", answer.Body, StringComparison.Ordinal);
        }

        Assert.Equal(CheckInState.Left, await setting.QueryAsync(db => db.DeviceCheckIns.Select(found => found.State).SingleAsync()));
    }

    [Fact]
    public async Task Where_the_setting_asks_for_a_PIN_a_name_alone_records_nothing()
    {
        var setting = await portal.NewSettingAsync(draft => draft.Rules = new SettingRules { DoorTabletNeedsPin = true });
        await setting[Role.Staff].CardAsync();
        using var tablet = await setting.TabletAsync();

        var door = await tablet.GetPageAsync("/tablet/devices");
        Assert.DoesNotContain(setting[Role.Staff].Name, door.Body, StringComparison.Ordinal);
        Assert.NotNull(door.Html.QuerySelector("a[href^='/tablet/who']"));
        Assert.Equal("/tablet", (await tablet.GetAsync("/tablet/devices/mine")).Location);
        Assert.Equal("/tablet/devices/mine", (await tablet.ComeAsync(setting[Role.Staff], "/tablet/devices/mine")).Location);
    }

    [Fact]
    public async Task A_browser_that_is_no_tablet_and_a_tablet_of_another_setting_find_nothing()
    {
        var (setting, other) = (await portal.NewSettingAsync(), await portal.NewSettingAsync());
        using var stranger = portal.NewClient();
        using var theirs = await other.TabletAsync();

        Assert.Equal("/tablet/pair", (await stranger.GetAsync("/tablet/devices")).Location);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync($"/tablet/devices/{setting[Role.Staff].Id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await theirs.GetAsync($"/tablet/devices/{setting[Role.Staff].Id}")).Status);
        Assert.DoesNotContain(setting[Role.Staff].Name, (await theirs.GetPageAsync("/tablet/devices")).Text, StringComparison.Ordinal);
    }

    private static async Task<List<KeyValuePair<string, string>>> StepAsync(
        PortalClient tablet, TestSetting setting, TestPerson person, string word, DateTimeOffset? at = null)
    {
        var page = await tablet.GetPageAsync("/tablet/devices");
        return
        [
            new("__RequestVerificationToken", page.ValueOf("__RequestVerificationToken")!), new("Form.Id", Ids.New().ToString()),
            new("Form.PersonId", person.Id.ToString()), new("Form.Word", word), new("Form.Kinds", "Phone"),
            new("Form.StoragePlaceId", setting.StoragePlaceId.ToString()),
            new("Form.At", (at ?? TestClock.Start.AddMinutes(-5)).ToString("O", System.Globalization.CultureInfo.InvariantCulture)),
        ];
    }
}
