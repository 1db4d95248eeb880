using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Devices;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Tests.Devices;

public class DeviceCheckInTests
{
    private static readonly Actor Sam = new(Guid.NewGuid(), "Sam Rivers", new HashSet<Role> { Role.Staff });
    private static readonly Actor Lead = new(Guid.NewGuid(), "Lena Hart", new HashSet<Role> { Role.Dsl });
    private static readonly SettingRules Rules = new();
    private static readonly RestrictedTimes Times = new([RestrictedTimes.Usual(Rules)], [], Rules.Breaks);
    private static readonly StorageChecks Checks = new(Locked: true, Silent: true, WirelessOff: false);
    private static readonly StoragePlace Drawer = Place("Office drawer");

    // A Tuesday in summer: 8:30 am in London.
    private static readonly DateTimeOffset Morning = new(2026, 5, 5, 7, 30, 0, TimeSpan.Zero);

    [Fact]
    public void Storing_keeps_each_device_its_place_and_the_ticks()
    {
        var checkIn = Stored(DeviceKind.Phone, DeviceKind.SmartWatch);

        Assert.Equal(CheckInState.Stored, checkIn.State);
        Assert.Equal(new DateOnly(2026, 5, 5), checkIn.Day);
        Assert.Equal(2, checkIn.DeviceCount);
        Assert.Equal(Drawer.Id, checkIn.StoragePlaceId);
        Assert.True(checkIn is { Locked: true, Silent: true, WirelessOff: false });
        Assert.Equal("Stored phone, smart watch in Office drawer", checkIn.Raised.Single().What.Sentence);
    }

    [Theory]
    [InlineData("2026-03-28T23:30:00Z", "2026-03-28", "the evening before the clocks go forward")]
    [InlineData("2026-03-29T23:30:00Z", "2026-03-30", "half past midnight once the clocks have changed")]
    [InlineData("2026-10-24T23:30:00Z", "2026-10-25", "half past midnight, still summer time")]
    [InlineData("2026-10-25T23:30:00Z", "2026-10-25", "half past eleven, winter time")]
    public void The_day_is_the_London_date(string instant, string day, string why)
    {
        var now = DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture);
        var checkIn = DeviceCheckIn.DeclareNone(Guid.NewGuid(), Guid.NewGuid(), Sam.PersonId, Guid.NewGuid(), Sam, now);

        Assert.True(day == checkIn.Day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), why);
    }

    [Theory]
    [InlineData("stored", "take out", null)]
    [InlineData("stored", "return", typeof(NothingOut))]
    [InlineData("stored", "leave", null)]
    [InlineData("stored", "store more", null)]
    [InlineData("out", "take out", typeof(NothingStored))]
    [InlineData("out", "return", null)]
    [InlineData("out", "leave", null)]
    [InlineData("out", "store more", typeof(DevicesAreOut))]
    [InlineData("left", "take out", typeof(NothingStored))]
    [InlineData("left", "return", typeof(NothingOut))]
    [InlineData("left", "leave", typeof(LeftAlready))]
    [InlineData("left", "store more", null)]
    [InlineData("brought none", "take out", typeof(NothingStored))]
    [InlineData("brought none", "return", typeof(NothingOut))]
    [InlineData("brought none", "leave", typeof(NothingStored))]
    [InlineData("brought none", "store more", null)]
    [InlineData("absent", "take out", typeof(NothingStored))]
    [InlineData("absent", "store more", null)]
    public void Each_step_fits_where_the_devices_are(string state, string step, Type? refused)
    {
        var checkIn = In(state);

        Assert.Equal(refused, RefusalOf(() => Do(checkIn, step, Morning.AddHours(2)))?.GetType());
    }

    [Theory]
    [InlineData("take out")]
    [InlineData("return")]
    [InlineData("leave")]
    [InlineData("store more")]
    public void Yesterdays_check_in_is_closed(string step)
    {
        var checkIn = In(step == "return" ? "out" : "stored");

        Assert.IsType<CheckInOfAnotherDay>(RefusalOf(() => Do(checkIn, step, Morning.AddDays(1))));
    }

    [Fact]
    public void A_flag_is_counted_until_someone_else_notes_it()
    {
        var checkIn = Stored(DeviceKind.Phone);
        checkIn.TakeOut(Guid.NewGuid(), TakeOutReason.Emergency, "Hospital rang", null, Times, Sam, Morning.AddHours(2));
        var movement = checkIn.Movements[^1];
        Assert.Equal((1, 1, true), (checkIn.Flags, checkIn.FlagsToSee, movement.Flagged));

        Assert.IsType<OwnFlag>(RefusalOf(() => checkIn.NoteFlag(movement.Id, "It was fine", Sam, Morning.AddHours(3))));
        Assert.IsType<ReasonMissing>(RefusalOf(() => checkIn.NoteFlag(movement.Id, " ", Lead, Morning.AddHours(3))));
        checkIn.NoteFlag(movement.Id, "Spoke to Sam; a family emergency", Lead, Morning.AddHours(3));

        Assert.Equal((1, 0), (checkIn.Flags, checkIn.FlagsToSee));
        Assert.Equal(Lead.PersonId, movement.SeenById);
        Assert.IsType<NotAFlag>(RefusalOf(() => checkIn.NoteFlag(movement.Id, "Again", Lead, Morning.AddHours(4))));
    }

    [Fact]
    public void A_live_exception_is_kept_with_the_take_out_and_nothing_is_flagged()
    {
        var exception = Guid.NewGuid();
        var checkIn = Stored(DeviceKind.Phone);

        checkIn.TakeOut(Guid.NewGuid(), TakeOutReason.Exception, null, exception, Times, Sam, Morning.AddHours(2));

        Assert.Equal((false, exception), (checkIn.Movements[^1].Flagged, checkIn.Movements[^1].ExceptionId!.Value));
    }

    [Theory]
    [InlineData(TakeOutReason.Exception, "", typeof(ExceptionNotLive))]
    [InlineData(TakeOutReason.Emergency, " ", typeof(EmergencyNoteMissing))]
    [InlineData(TakeOutReason.Break, "", null)]
    public void A_take_out_says_what_it_must(TakeOutReason reason, string note, Type? refused)
    {
        var checkIn = Stored(DeviceKind.Phone);

        var refusal = RefusalOf(() => checkIn.TakeOut(Guid.NewGuid(), reason, note, null, Times, Sam, Morning.AddHours(2)));

        Assert.Equal(refused, refusal?.GetType());
    }

    [Fact]
    public void Coming_back_keeps_what_went_home_on_the_record()
    {
        var checkIn = Stored(DeviceKind.Phone, DeviceKind.SmartWatch);
        checkIn.Leave(Guid.NewGuid(), Sam, Morning.AddHours(4));
        Do(checkIn, "store more", Morning.AddHours(5));

        Assert.Equal(3, checkIn.Devices.Count);
        Assert.Equal(1, checkIn.DeviceCount);
        Assert.Equal(CheckInState.Stored, checkIn.State);
    }

    [Theory]
    [InlineData(KindTreatment.Store, false, false, null)]
    [InlineData(KindTreatment.Store, true, false, typeof(KindIsStored))]
    [InlineData(KindTreatment.Store, true, true, null)]
    [InlineData(KindTreatment.MayBeWorn, false, false, null)]
    [InlineData(KindTreatment.MayBeWorn, true, false, null)]
    [InlineData(KindTreatment.OnlyWithException, false, false, null)]
    [InlineData(KindTreatment.OnlyWithException, true, false, typeof(KeptWithoutException))]
    [InlineData(KindTreatment.OnlyWithException, true, true, null)]
    [InlineData(KindTreatment.NotAllowed, false, false, typeof(KindNotAllowed))]
    [InlineData(KindTreatment.NotAllowed, true, false, typeof(KindNotAllowed))]
    [InlineData(KindTreatment.NotAllowed, true, true, null)]
    public void A_kind_is_stored_kept_or_not_here_as_the_setting_rules(KindTreatment treatment, bool kept, bool excepted, Type? refused)
    {
        var setting = OpenSetting("Drawer");
        setting.RuleKinds(
            new Dictionary<DeviceKind, KindTreatment> { [DeviceKind.SmartGlasses] = treatment }, Guid.NewGuid, "Ours", Lead, Morning);
        var exception = Guid.NewGuid();
        Dictionary<DeviceKind, Guid> live = excepted ? new() { [DeviceKind.SmartGlasses] = exception } : [];
        DeclaredDevice[] brought = [new(Guid.NewGuid(), DeviceKind.SmartGlasses, Kept: kept)];

        Assert.Equal(refused, RefusalOf(() => BroughtDevices.Checked(setting, brought, live))?.GetType());
        if (kept && excepted)
            Assert.Equal(exception, BroughtDevices.Checked(setting, brought, live)[0].ExceptionId);
    }

    [Fact]
    public void A_medical_device_is_kept_by_exception_and_no_rule_and_no_trail_names_it()
    {
        var setting = OpenSetting("Drawer");
        Assert.Equal(KindTreatment.OnlyWithException, setting.TreatmentOf(DeviceKind.MedicalDevice));
        Assert.IsType<MedicalByException>(RefusalOf(() => setting.RuleKinds(
            new Dictionary<DeviceKind, KindTreatment> { [DeviceKind.MedicalDevice] = KindTreatment.NotAllowed }, Guid.NewGuid, "No", Lead, Morning)));

        var checkIn = DeviceCheckIn.Store(
            Guid.NewGuid(), Guid.NewGuid(), Sam.PersonId, Guid.NewGuid(),
            [new(Guid.NewGuid(), DeviceKind.Phone), new(Guid.NewGuid(), DeviceKind.MedicalDevice, Kept: true, ExceptionId: Guid.NewGuid())],
            Drawer, Checks, Sam, Morning);

        Assert.Equal((1, 1), (checkIn.DeviceCount, checkIn.KeptCount));
        Assert.Equal("Stored phone in Office drawer, keeps agreed device", checkIn.Raised.Single().What.Sentence);
    }

    [Theory]
    [InlineData(true, "nobody", typeof(WitnessMissing))]
    [InlineData(true, "the owner", typeof(WitnessIsOwner))]
    [InlineData(true, "a colleague", null)]
    [InlineData(false, "nobody", null)]
    public void Where_a_witness_is_wanted_somebody_else_is_named(bool wanted, string who, Type? refused)
    {
        Guid? witness = who switch { "nobody" => null, "the owner" => Sam.PersonId, _ => Lead.PersonId };

        Assert.Equal(refused, RefusalOf(() =>
            (Checks with { WitnessId = witness }).Require(Rules with { AsksWitness = wanted }, Sam.PersonId))?.GetType());
    }

    [Fact]
    public void Something_must_be_chosen_and_the_place_must_be_in_use()
    {
        Assert.IsType<NoDeviceChosen>(RefusalOf(() => Stored()));
        Assert.IsType<StoragePlaceClosedNow>(RefusalOf(() => DeviceCheckIn.Store(
            Guid.NewGuid(), Guid.NewGuid(), Sam.PersonId, Guid.NewGuid(), [new(Guid.NewGuid(), DeviceKind.Phone)], ClosedPlace(), Checks,
            Sam, Morning)));
    }

    internal static Refusal? RefusalOf(Action step)
    {
        try
        {
            step();
            return null;
        }
        catch (RuleBrokenException broken)
        {
            return broken.Refusal;
        }
    }

    private static DeviceCheckIn Stored(params DeviceKind[] kinds) => DeviceCheckIn.Store(
        Guid.NewGuid(), Guid.NewGuid(), Sam.PersonId, Guid.NewGuid(), [.. kinds.Select(kind => new DeclaredDevice(Guid.NewGuid(), kind))],
        Drawer, Checks, Sam, Morning);

    private static DeviceCheckIn In(string state)
    {
        if (state == "brought none")
            return DeviceCheckIn.DeclareNone(Guid.NewGuid(), Guid.NewGuid(), Sam.PersonId, Guid.NewGuid(), Sam, Morning);
        if (state == "absent")
            return DeviceCheckIn.NoteAbsence(Guid.NewGuid(), Guid.NewGuid(), Sam.PersonId, Guid.NewGuid(), "Day off", Lead, Morning);

        var checkIn = Stored(DeviceKind.Phone);
        if (state == "out")
            Do(checkIn, "take out", Morning.AddHours(1));
        if (state == "left")
            Do(checkIn, "leave", Morning.AddHours(1));
        return checkIn;
    }

    private static void Do(DeviceCheckIn checkIn, string step, DateTimeOffset now)
    {
        switch (step)
        {
            case "take out":
                checkIn.TakeOut(Guid.NewGuid(), TakeOutReason.Break, null, null, Times, Sam, now);
                break;
            case "return":
                checkIn.Return(Guid.NewGuid(), Sam, now);
                break;
            case "leave":
                checkIn.Leave(Guid.NewGuid(), Sam, now);
                break;
            case "store more":
                checkIn.StoreMore(Guid.NewGuid(), [new(Guid.NewGuid(), DeviceKind.Tablet)], Drawer, Checks, Sam, now);
                break;
            default:
                throw new ArgumentException($"No step is called {step}.", nameof(step));
        }
    }

    private static StoragePlace Place(string name) => OpenSetting(name).StoragePlaces[0];

    private static StoragePlace ClosedPlace()
    {
        var setting = OpenSetting("Old drawer");
        setting.CloseStoragePlace(setting.StoragePlaces[0].Id, "Replaced", Lead, Morning);
        return setting.StoragePlaces[0];
    }

    private static Setting OpenSetting(string place)
    {
        var setting = Setting.Open(Guid.NewGuid(), "elm", "Elm Lodge", SettingKind.Nursery, null, new Terms(), Rules, Lead, Morning);
        var site = setting.AddSite(Guid.NewGuid(), "House", Lead, Morning);
        setting.AddStoragePlace(Guid.NewGuid(), site.Id, place, null, Lead, Morning);
        return setting;
    }
}
