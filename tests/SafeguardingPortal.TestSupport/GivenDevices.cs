using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Devices;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.TestSupport;

/// <summary>Check-ins that a test starts from.</summary>
public static class GivenDevices
{
    private static readonly StorageChecks Checks = new(Locked: true, Silent: true, WirelessOff: true);

    private static readonly RestrictedTimes Usual = new([RestrictedTimes.Usual(new SettingRules())], [], new BreakRule(true));

    /// <summary>The person stored a phone, today at ten past ten unless told otherwise.</summary>
    public static Task<DeviceCheckIn> StoredAsync(this TestPerson person, DateTimeOffset? at = null) =>
        person.CheckedInAsync((place, now) => Store(person, place, now), at);

    public static Task<DeviceCheckIn> BroughtNoneAsync(this TestPerson person, DateTimeOffset? at = null) => person.CheckedInAsync(
        (_, now) => DeviceCheckIn.DeclareNone(Ids.New(), person.Setting.Id, person.Id, Ids.New(), person.Actor, now), at);

    /// <summary>The setting makes a rule for one kind of device.</summary>
    public static Task RuleAsync(this TestSetting setting, DeviceKind kind, KindTreatment treatment) => setting.QueryAsync(async db =>
    {
        var found = await db.Settings.AsSplitQuery().SingleAsync();
        found.RuleKinds(
            new Dictionary<DeviceKind, KindTreatment> { [kind] = treatment }, Ids.New, "Ours", Actor.Portal, TestClock.Start);
        return await db.SaveChangesAsync();
    });

    /// <summary>The setting's storage place becomes lockers with so many numbers.</summary>
    public static Task NumberSlotsAsync(this TestSetting setting, int slots) => setting.QueryAsync(async db =>
    {
        var found = await db.Settings.Include(row => row.StoragePlaces).SingleAsync();
        found.MeasureStoragePlace(setting.StoragePlaceId, slots, true, "Lockers with numbers", Actor.Portal, TestClock.Start);
        return await db.SaveChangesAsync();
    });

    /// <summary>The person stored a phone and took it out ten minutes later in an emergency that no exception covers.</summary>
    public static Task<DeviceCheckIn> FlaggedAsync(this TestPerson person, DateTimeOffset? at = null) => person.CheckedInAsync(
        (place, now) =>
        {
            var checkIn = Store(person, place, now);
            checkIn.TakeOut(
                Ids.New(), TakeOutReason.Emergency, "The school rang", null, Usual, person.Actor, now.AddMinutes(10));
            return checkIn;
        },
        at);

    private static DeviceCheckIn Store(TestPerson person, StoragePlace place, DateTimeOffset now) => DeviceCheckIn.Store(
        Ids.New(), person.Setting.Id, person.Id, Ids.New(), [new(Ids.New(), DeviceKind.Phone)], place, Checks, person.Actor, now);

    private static async Task<DeviceCheckIn> CheckedInAsync(
        this TestPerson person, Func<StoragePlace, DateTimeOffset, DeviceCheckIn> start, DateTimeOffset? at)
    {
        var now = at ?? TestClock.Start.AddMinutes(-20);
        DeviceCheckIn? checkIn = null;
        await person.Setting.SaveAsync(db =>
        {
            checkIn = start(Place(person.Setting), now);
            db.DeviceCheckIns.Add(checkIn);
        });
        return checkIn!;
    }

    // A place made just for its identifier, which is the one of the setting's own place.
    private static StoragePlace Place(TestSetting setting)
    {
        var opened = Setting.Open(setting.Id, "x", "x", SettingKind.Nursery, null, new Terms(), new SettingRules(), Actor.Portal,
            TestClock.Start);
        opened.AddSite(setting.SiteId, "x", Actor.Portal, TestClock.Start);
        return opened.AddStoragePlace(setting.StoragePlaceId, setting.SiteId, "Office cupboard", null, Actor.Portal, TestClock.Start);
    }
}
