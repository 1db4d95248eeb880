using SafeguardingPortal.Domain.Devices;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Tests.Devices;

public class StorageTests
{
    private static readonly Guid Somebody = Guid.NewGuid();

    private static readonly DateTimeOffset Now = new(2026, 5, 5, 7, 30, 0, TimeSpan.Zero);
    private static readonly Actor Sam = new(Guid.NewGuid(), "Sam Rivers", new HashSet<Access.Role>());
    private static readonly StorageChecks Checks = new(true, true, true);

    private readonly Setting setting = Setting.Open(
        Guid.NewGuid(), "elm", "Elm Lodge", SettingKind.Nursery, null, new Terms(), new SettingRules(), Actor.Portal, Now);

    private readonly StoragePlace lockers;
    private readonly StoragePlace drawer;
    private readonly StoragePlace shelf;

    public StorageTests()
    {
        var site = setting.AddSite(Guid.NewGuid(), "House", Actor.Portal, Now);
        var forest = setting.AddSite(Guid.NewGuid(), "Forest", Actor.Portal, Now);
        lockers = setting.AddStoragePlace(Guid.NewGuid(), site.Id, "Lockers", 4, Actor.Portal, Now, numbered: true);
        drawer = setting.AddStoragePlace(Guid.NewGuid(), site.Id, "Drawer", 3, Actor.Portal, Now);
        shelf = setting.AddStoragePlace(Guid.NewGuid(), forest.Id, "Shelf", null, Actor.Portal, Now);
    }

    [Theory]
    [InlineData(new int[0], null, 1)]
    [InlineData(new[] { 1, 2 }, null, 3)]
    [InlineData(new[] { 1, 3 }, null, 2)]
    [InlineData(new[] { 1, 3 }, 4, 4)]
    public void The_lowest_free_slot_is_handed_out_or_the_one_asked_for(int[] taken, int? wanted, int given) =>
        Assert.Equal(given, Stocked(taken, 0).Find(lockers.Id, 1, wanted, Somebody, null).Slot);

    [Theory]
    [InlineData(3, "Slot 3 is not free. Slot 2 is.")]
    [InlineData(9, "Slot 9 is not free. Slot 2 is.")]
    [InlineData(0, "Slot 0 is not free. Slot 2 is.")]
    public void A_slot_of_somebody_else_and_one_that_is_not_there_are_refused_with_a_free_one(int wanted, string sentence) =>
        Assert.Equal(sentence, Refused(() => Stocked([1, 3], 0).Find(lockers.Id, 1, wanted, Somebody, null)).Message);

    [Theory]
    [InlineData(2, 1, null)]
    [InlineData(2, 2, "Drawer is full. There is room in Lockers.")]
    [InlineData(3, 1, "Drawer is full. There is room in Lockers.")]
    public void A_full_place_names_one_with_room(int inside, int more, string? sentence)
    {
        var storage = Stocked([1], inside);

        if (sentence is null)
            Assert.Equal(new StorageSpot(drawer, null), storage.Find(drawer.Id, more, null, Somebody, null));
        else
            Assert.Equal(sentence, Refused(() => storage.Find(drawer.Id, more, null, Somebody, null)).Message);
    }

    [Fact]
    public void Where_every_place_of_the_site_is_full_another_site_is_not_named()
    {
        var storage = Stocked([1, 2, 3, 4], 3);

        Assert.StartsWith("Lockers is full, and so is every other place here.", Refused(() => storage.Find(lockers.Id, 1, null, Somebody, null)).Message);
        Assert.Null(storage.Find(shelf.Id, 50, null, Somebody, null).Slot);
    }

    [Fact]
    public void A_person_keeps_the_slot_until_they_leave()
    {
        var checkIn = DeviceCheckIn.Store(
            Guid.NewGuid(), setting.Id, Sam.PersonId, Guid.NewGuid(), [new(Guid.NewGuid(), DeviceKind.Phone)], lockers, Checks, Sam, Now, 2);

        Assert.Equal(2, Stocked([1, 3], 0).Find(lockers.Id, 2, null, Somebody, checkIn).Slot);
        Assert.Equal("Stored phone in Lockers, slot 2", checkIn.Raised.Single().What.Sentence);
        checkIn.Leave(Guid.NewGuid(), Sam, Now.AddHours(1));
        Assert.Null(checkIn.Slot);
        Assert.Equal(4, Stocked([1, 2, 3], 0).Find(lockers.Id, 2, null, Somebody, checkIn).Slot);
    }

    [Fact]
    public void Later_tries_spread_over_the_free_slots()
    {
        var storage = Stocked([1], 0);

        Assert.True(Enumerable.Range(2, 6).Select(attempt => storage.Find(lockers.Id, 1, null, Somebody, null, attempt).Slot).Distinct().Count() > 1);
    }

    [Fact]
    public void Numbered_slots_are_counted_and_nothing_goes_into_them_without_a_number()
    {
        Assert.IsType<SlotMissing>(Refused(() => DeviceCheckIn.Store(
            Guid.NewGuid(), setting.Id, Sam.PersonId, Guid.NewGuid(), [new(Guid.NewGuid(), DeviceKind.Phone)], lockers, Checks, Sam, Now)));
        Assert.IsType<SlotsUncounted>(Refused(() => setting.MeasureStoragePlace(shelf.Id, null, true, "Numbers painted", Actor.Portal, Now)));
        Assert.IsType<CapacityTooSmall>(Refused(() => setting.MeasureStoragePlace(shelf.Id, 0, false, "Smaller", Actor.Portal, Now)));
        setting.MeasureStoragePlace(shelf.Id, 12, true, "Numbers painted", Actor.Portal, Now);
        Assert.Equal("Shelf has 12 numbered slots", setting.Raised[^1].What.Sentence);
    }

    private Storage Stocked(int[] takenSlots, int devicesInDrawer) => new(
    [
        new StorageRoom(lockers, takenSlots.Length, takenSlots.ToHashSet()), new StorageRoom(drawer, devicesInDrawer, new HashSet<int>()),
        new StorageRoom(shelf, 0, new HashSet<int>()),
    ]);

    private static Refusal Refused(Action act) => Assert.Throws<RuleBrokenException>(act).Refusal;
}
