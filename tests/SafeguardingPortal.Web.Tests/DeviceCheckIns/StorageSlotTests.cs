using System.Net;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Devices;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.TestSupport;

namespace SafeguardingPortal.Web.Tests.DeviceCheckIns;

/// <summary>Storage places that hold so much and no more, and lockers with numbers.</summary>
public sealed class StorageSlotTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task A_slot_is_given_and_shown_to_its_owner_and_in_the_register_and_is_free_again_when_they_leave()
    {
        var setting = await LockersAsync(3);
        using var staff = await setting.SignInAsAsync(Role.Staff);
        using var dsl = await setting.SignInAsAsync(Role.Dsl);
        await StoreAsync(staff, null);

        Assert.Contains("In Office cupboard, slot 1", (await staff.GetPageAsync("/devices")).Text, StringComparison.Ordinal);
        Assert.Contains("Office cupboard, slot 1", (await dsl.GetPageAsync("/devices/register")).Text, StringComparison.Ordinal);
        var taken = await StoreAsync(dsl, "1");
        var other = await StoreAsync(dsl, "3");
        Assert.Equal((HttpStatusCode.BadRequest, "1"), (taken.Status, taken.ValueOf("Form.Slot")));
        Assert.Contains("Slot 1 is not free. Slot 2 is.", taken.Text, StringComparison.Ordinal);
        Assert.Equal("/devices", other.Location);
        await staff.PostFormAsync(await staff.GetPageAsync("/devices"), [], "/devices/leave");
        Assert.Equal([3], await SlotsAsync(setting));
    }

    [Fact]
    public async Task A_full_place_names_one_with_room_and_keeps_what_was_typed()
    {
        var setting = await portal.NewSettingAsync();
        await setting.QueryAsync(async db =>
        {
            var found = await db.Settings.Include(row => row.Sites).Include(row => row.StoragePlaces).AsSplitQuery().SingleAsync();
            found.MeasureStoragePlace(setting.StoragePlaceId, 1, false, "A small box", Actor.Portal, TestClock.Start);
            found.AddStoragePlace(Ids.New(), setting.SiteId, "Kitchen drawer", null, Actor.Portal, TestClock.Start);
            return await db.SaveChangesAsync();
        });
        await setting[Role.Dsl].StoredAsync();
        using var staff = await setting.SignInAsAsync(Role.Staff);
        using var tablet = await setting.TabletAsync();

        var answer = await staff.PostFormAsync(
            await staff.GetPageAsync("/devices/store"),
            new() { ["Form.Kinds"] = "Phone", ["Form.Other"] = "Old camera", ["Form.StoragePlaceId"] = setting.StoragePlaceId.ToString() });
        var door = await tablet.PostFormAsync(
            await tablet.GetPageAsync($"/tablet/devices/{setting[Role.Staff].Id}"),
            new() { ["Form.Kinds"] = "Phone", ["Form.Word"] = "Stored", ["Form.StoragePlaceId"] = setting.StoragePlaceId.ToString() },
            $"{setting[Role.Staff].Id}");

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.BadRequest), (answer.Status, door.Status));
        Assert.Contains("Office cupboard is full. There is room in Kitchen drawer.", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Office cupboard is full. There is room in Kitchen drawer.", door.Text, StringComparison.Ordinal);
        Assert.Equal("Old camera", answer.ValueOf("Form.Other"));
    }

    [Fact]
    public async Task Two_connections_that_give_the_same_slot_at_once_cannot_both_save()
    {
        var setting = await LockersAsync(2);
        var bothRead = new Barrier(2);
        var saved = await Task.WhenAll(new[] { Role.Staff, Role.Dsl }.Select(role => Task.Run(() => setting.QueryAsync(async db =>
        {
            var place = (await db.Settings.Include(row => row.StoragePlaces).SingleAsync()).StoragePlaces[0];
            db.ChangeTracker.Clear();
            var person = setting[role];
            db.DeviceCheckIns.Add(DeviceCheckIn.Store(
                Ids.New(), setting.Id, person.Id, Ids.New(), [new(Ids.New(), DeviceKind.Phone)], place, new StorageChecks(true, true, true),
                person.Actor, TestClock.Start, 1));
            Assert.True(bothRead.SignalAndWait(TimeSpan.FromMinutes(1)));
            try
            {
                return await db.SaveChangesAsync() > 0;
            }
            catch (DbUpdateException)
            {
                return false;
            }
        }))));

        Assert.Equal(1, saved.Count(done => done));
        Assert.Equal([1], await SlotsAsync(setting));
    }

    [Fact]
    public async Task Two_people_who_store_at_once_are_given_two_slots()
    {
        var setting = await LockersAsync(2);
        using var staff = await setting.SignInAsAsync(Role.Staff);
        using var dsl = await setting.SignInAsAsync(Role.Dsl);

        var answers = await Task.WhenAll(StoreAsync(staff, null), StoreAsync(dsl, null));

        Assert.All(answers, answer => Assert.Equal("/devices", answer.Location));
        Assert.Equal([1, 2], await SlotsAsync(setting));
    }

    [Fact]
    public async Task How_much_fits_is_said_with_a_reason()
    {
        var (setting, other) = (await portal.NewSettingAsync(), await portal.NewSettingAsync());
        using var manager = await setting.SignInAsAsync(Role.Manager);
        using var staff = await setting.SignInAsAsync(Role.Staff);
        using var stranger = portal.NewClient();
        var path = $"/setting/storage-places/{setting.StoragePlaceId}/room";
        var stale = await manager.GetPageAsync(path);

        var uncounted = await manager.PostFormAsync(
            stale, new() { ["Form.Capacity"] = "", ["Form.Numbered"] = "true", ["Form.Reason"] = "New lockers" });
        var done = await manager.PostFormAsync(
            stale, new() { ["Form.Capacity"] = "12", ["Form.Numbered"] = "true", ["Form.Reason"] = "New lockers" });
        var late = await manager.PostFormAsync(stale, new() { ["Form.Capacity"] = "9", ["Form.Reason"] = "Counted" });

        Assert.Contains("/sign-in", (await stranger.GetAsync(path)).Location, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await staff.GetAsync(path)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await manager.GetAsync($"/setting/storage-places/{other.StoragePlaceId}/room")).Status);
        Assert.Equal((HttpStatusCode.BadRequest, "New lockers"), (uncounted.Status, uncounted.ValueOf("Form.Reason")));
        Assert.Equal("/setting", done.Location);
        Assert.Equal((HttpStatusCode.Conflict, "9"), (late.Status, late.ValueOf("Form.Capacity")));
        Assert.Contains("12 numbered slots", (await manager.GetPageAsync("/setting")).Text, StringComparison.Ordinal);
        var entry = await setting.QueryAsync(db => db.AuditEntries.SingleAsync(row => row.Event == nameof(StoragePlaceMeasured)));
        Assert.Equal("New lockers", entry.Why);
    }

    private async Task<TestSetting> LockersAsync(int slots)
    {
        var setting = await portal.NewSettingAsync();
        await setting.NumberSlotsAsync(slots);
        return setting;
    }

    private static async Task<PortalAnswer> StoreAsync(PortalClient client, string? slot) => await client.PostFormAsync(
        await client.GetPageAsync("/devices/store"), new() { ["Form.Kinds"] = "Phone", ["Form.Slot"] = slot ?? "" });

    private static Task<List<int?>> SlotsAsync(TestSetting setting) => setting.QueryAsync(db =>
        db.DeviceCheckIns.Where(found => found.Slot != null).OrderBy(found => found.Slot).Select(found => found.Slot).ToListAsync());
}
