using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Devices;
using SafeguardingPortal.TestSupport;
using SafeguardingPortal.Web.Platform.Tablets;

namespace SafeguardingPortal.Browser.Tests.DeviceCheckIns;

/// <summary>The tablet by the door in a real browser: three taps, a queue of arrivals, and a connection that is lost in between.</summary>
public sealed class DoorJourneyTests(BrowserFixture portal) : IClassFixture<BrowserFixture>
{
    private static readonly Device Tablet = new(1024, 768);

    [Fact]
    public async Task Three_taps_store_a_phone_without_waiting_for_the_portal_and_nothing_is_left_for_the_next_person()
    {
        var setting = await portal.NewSettingAsync();
        await using var visit = await AtTheDoorAsync(setting, Tablet);
        var asked = new List<string>();
        visit.Page.Request += (_, request) => asked.Add($"{request.Method} {request.ResourceType}");

        await StoreAsync(visit, setting[Role.Staff]);
        await NothingWaitsAsync(visit);

        // Five seconds of anybody's time: no page is loaded between the taps, and the portal hears of them once, at the end.
        Assert.Equal(["POST fetch"], asked);
        var stored = await setting.QueryAsync(db => db.DeviceCheckIns.Include(found => found.Devices).SingleAsync());
        Assert.Equal((setting[Role.Staff].Id, CheckInState.Stored, DeviceKind.Phone), (stored.PersonId, stored.State, stored.Devices[0].Kind));
        await visit.Page.ReloadAsync();
        Assert.DoesNotContain("Thank you", await visit.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task A_queue_of_thirty_goes_on_while_the_connection_is_lost_and_nothing_is_lost_or_doubled()
    {
        var setting = await portal.NewSettingAsync();
        var people = new List<TestPerson>();
        for (var number = 0; number < 30; number++)
            people.Add(await setting.NewPersonAsync());
        await using var visit = await AtTheDoorAsync(setting, Tablet);

        foreach (var (person, at) in people.Select((person, at) => (person, at)))
        {
            if (at == 10)
                await visit.Page.Context.SetOfflineAsync(true);
            if (at == 20)
            {
                Assert.Contains("wait for a connection", await visit.Page.Locator("[data-door-state]").InnerTextAsync(), StringComparison.Ordinal);
                await visit.Page.Context.SetOfflineAsync(false);
            }

            await StoreAsync(visit, person);
        }

        await NothingWaitsAsync(visit);
        var checkIns = await setting.QueryAsync(db => db.DeviceCheckIns.Include(found => found.Movements).ToListAsync());
        Assert.Equal(people.Select(person => person.Id).Order(), checkIns.Select(checkIn => checkIn.PersonId).Order());
        Assert.All(checkIns, checkIn => Assert.Single(checkIn.Movements));
    }

    [Fact]
    public async Task A_card_is_scanned_then_what_then_where_and_the_slot_is_told()
    {
        var setting = await portal.NewSettingAsync();
        await setting.NumberSlotsAsync(6);
        var token = await setting[Role.Staff].CardAsync();
        await using var visit = await AtTheDoorAsync(setting, Tablet);

        // A hand scanner is a keyboard.
        await visit.Page.Keyboard.TypeAsync(token);
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Phone", Exact = true }).ClickAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Into Office cupboard" }).ClickAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Give me one" }).ClickAsync();
        await visit.Page.GetByText("Office cupboard, slot 1").WaitForAsync();

        var stored = await setting.QueryAsync(db => db.DeviceCheckIns.SingleAsync());
        Assert.Equal((setting[Role.Staff].Id, 1), (stored.PersonId, stored.Slot));
        Assert.Equal(0, await visit.OverflowAsync());
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Without_script_each_tap_is_a_page()
    {
        var setting = await portal.NewSettingAsync();
        await using var visit = await AtTheDoorAsync(setting, Tablet with { Script = false });

        await visit.Page.GetByRole(AriaRole.Link, new() { Name = setting[Role.Staff].Name }).ClickAsync();
        await visit.Page.GetByLabel("Phone", new() { Exact = true }).CheckAsync();
        await visit.PressAsync("Store it");

        Assert.Contains("Recorded. Thank you.", await visit.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(1, await setting.QueryAsync(db => db.DeviceCheckIns.CountAsync()));
    }

    [Fact]
    public async Task A_visitor_signs_in_and_sees_a_badge()
    {
        var setting = await portal.NewSettingAsync();
        await using var visit = await AtTheDoorAsync(setting, Tablet);
        await visit.GoAsync("/tablet/visitors");
        await visit.Page.GetByLabel("Name", new() { Exact = true }).FillAsync("Sam Pike");
        await visit.Page.GetByLabel("Contractor").CheckAsync();
        await visit.Page.GetByLabel("To see").SelectOptionAsync(setting[Role.Staff].Id.ToString());
        await visit.Page.GetByLabel("Stay in bag or pocket, silent").CheckAsync();
        await visit.Page.GetByLabel("I keep to these rules").CheckAsync();

        await visit.PressAsync("Sign in");

        Assert.Contains("You are signed in", await visit.Page.Locator("h1").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("Sam Pike", await visit.Page.Locator(".portal-badge").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await visit.OverflowAsync());
        Assert.Empty(visit.Complaints);
    }

    private async Task<Visit> AtTheDoorAsync(TestSetting setting, Device device)
    {
        var visit = await portal.VisitAsync((TestPerson?)null, device);
        await visit.UseCookieAsync(portal.Address, CurrentTablet.Cookie, await setting.TabletSecretAsync());
        await visit.GoAsync("/tablet/devices");
        return visit;
    }

    private static async Task StoreAsync(Visit visit, TestPerson person)
    {
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = person.Name }).ClickAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Phone", Exact = true }).ClickAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Into Office cupboard" }).ClickAsync();
    }

    private static Task NothingWaitsAsync(Visit visit) =>
        visit.Page.WaitForSelectorAsync("[data-door][data-pending='0']", new() { Timeout = 20_000 });
}
