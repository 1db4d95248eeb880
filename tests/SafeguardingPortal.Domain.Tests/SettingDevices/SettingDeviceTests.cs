using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.SettingDevices;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Tests.SettingDevices;

public class SettingDeviceTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 3, 9, 0, 0, TimeSpan.Zero);
    private static readonly Actor Leader = Someone("Maud Leader", Role.Manager, Role.Staff);
    private static readonly Actor Worker = Someone("Nadia Worker", Role.Staff);

    [Fact]
    public void For_every_instant_exactly_one_spell_says_who_had_it()
    {
        var device = Camera();
        device.Issue(Guid.NewGuid(), Worker.PersonId, Worker.Name, true, "Acorn room", Leader, Now.AddHours(1));
        device.Issue(Guid.NewGuid(), Leader.PersonId, Leader.Name, true, "Oak room", Leader, Now.AddHours(2));
        device.TakeBack(Guid.NewGuid(), "Safe", Leader, Now.AddHours(3));

        for (var minute = 0; minute < 300; minute += 7)
        {
            var at = Now.AddMinutes(minute);
            Assert.Single(device.Custody, spell => spell.From <= at && (spell.Until is null || at < spell.Until));
        }

        var atQuarterPastTen = device.Custody.Single(spell => spell.From <= Now.AddMinutes(74) && Now.AddMinutes(74) < spell.Until);
        Assert.Equal(Worker.PersonId, atQuarterPastTen.HolderId);
    }

    [Fact]
    public void Nobody_is_given_a_device_before_signing_that_use_is_monitored()
    {
        var device = Camera();

        Refused<MonitoringNoticeNotSigned>(() => device.Issue(Guid.NewGuid(), Worker.PersonId, Worker.Name, false, "Acorn room", Leader, Now));

        Assert.Equal(SettingDeviceState.InStore, device.State);
    }

    [Theory]
    [InlineData("encrypted, cleared today", true, 0, null, "leader", "")]
    [InlineData("encrypted, cleared yesterday", true, -1, null, "leader", "ClearItFirst")]
    [InlineData("encrypted, never cleared", true, null, null, "leader", "ClearItFirst")]
    [InlineData("not encrypted, no reason", false, 0, null, "leader", "NotEncrypted")]
    [InlineData("not encrypted, the worker gives the reason", false, 0, "No time", "worker", "LeaderLetsItGo")]
    [InlineData("not encrypted, the leader lets it go for the worker", false, 0, "No pictures on it", "leader", "")]
    public void Leaving_the_premises(string _, bool encrypted, int? clearedDaysAgo, string? reason, string who, string refusal)
    {
        var device = Camera();
        if (encrypted)
            device.SeeProtection(Protection.Encryption, new DateOnly(2026, 3, 1), Leader, Now);
        if (clearedDaysAgo is { } days)
            device.ClearForOuting(Guid.NewGuid(), true, true, "nadia  worker", null, Worker, Now.AddDays(days));
        var by = who == "leader" ? Leader : Worker;

        void TakeOff() => device.TakeOffSite(Plan(Worker, reason), Guid.NewGuid(), Guid.NewGuid(), by, Now);

        if (refusal.Length > 0)
        {
            Assert.Equal(refusal, Assert.Throws<RuleBrokenException>(TakeOff).Refusal.GetType().Name);
            return;
        }

        TakeOff();
        Assert.Equal(SettingDeviceState.OffSite, device.State);
        Assert.Equal(encrypted ? null : Leader.PersonId, device.Trips.Single().LetGoById);
    }

    [Fact]
    public void Nobody_lets_themself_take_a_device_that_is_not_encrypted()
    {
        var device = Camera();
        device.ClearForOuting(Guid.NewGuid(), true, true, Leader.Name, null, Leader, Now);

        Refused<NotForYourself>(() => device.TakeOffSite(Plan(Leader, "I am the leader"), Guid.NewGuid(), Guid.NewGuid(), Leader, Now));
    }

    [Theory]
    [InlineData(false, true, "Nadia Worker", typeof(NotCleared))]
    [InlineData(true, false, "Nadia Worker", typeof(NotCleared))]
    [InlineData(true, true, "N. Worker", typeof(SignWithYourName))]
    public void A_clearance_is_whole_and_signed(bool transferred, bool wiped, string name, Type refusal)
    {
        var broken = Assert.Throws<RuleBrokenException>(() =>
            Camera().ClearForOuting(Guid.NewGuid(), transferred, wiped, name, null, Worker, Now));

        Assert.IsType(refusal, broken.Refusal);
    }

    [Fact]
    public void A_look_for_pictures_plans_the_next_one()
    {
        var device = Camera();

        device.RecordImageCheck(Guid.NewGuid(), 0, null, Leader, Now);

        Assert.Equal(new DateOnly(2026, 3, 10), device.NextImageCheckOn);
        Refused<FoundNoteMissing>(() => device.RecordImageCheck(Guid.NewGuid(), 3, " ", Leader, Now));
    }

    [Fact]
    public void A_missing_device_is_neither_handed_on_nor_given_up_until_it_is_found()
    {
        var device = Camera();
        device.ReportLoss(Guid.NewGuid(), "Left on the bus", Guid.NewGuid(), Worker, Now);

        Refused<IsMissing>(() => device.Issue(Guid.NewGuid(), Worker.PersonId, Worker.Name, true, "Acorn room", Leader, Now));
        Refused<IsMissing>(() => device.Retire(Guid.NewGuid(), "Gone", Leader, Now));
        device.RecordFound(Guid.NewGuid(), "Safe", "The driver brought it", Leader, Now.AddHours(2));

        Assert.Equal(SettingDeviceState.InStore, device.State);
    }

    [Fact]
    public void Software_is_decided_by_someone_authorised_and_never_by_who_asked()
    {
        var mine = SoftwareRequest.Ask(Guid.NewGuid(), Guid.NewGuid(), "Drawing app", "Free drawing", true, true, Leader, Now);

        Refused<OwnSoftwareRequest>(() => mine.Allow("None", "Good", true, Leader, Now));
        Refused<NotAuthorisedToInstall>(() => mine.Allow("None", "Good", false, Worker, Now));
        Refused<SoftwareRiskMissing>(() => mine.Allow(null, "Good", true, Worker, Now));
        mine.Allow("Pictures stay on the tablet", "Good", true, Worker, Now);

        Assert.Equal(SoftwareState.Allowed, mine.State);
    }

    private static SettingDevice Camera() => SettingDevice.Register(
        Guid.NewGuid(), Guid.NewGuid(), "SD-2026-0001",
        new DeviceParticulars("Acorn camera", SettingDeviceKind.Camera, "X1", null, true, false, AllowedUsers.Staff, 7), "Safe", Guid.NewGuid(),
        Leader, Now.AddDays(-2));

    private static OffSitePlan Plan(Actor who, string? reason) => new(who.PersonId, who.Name, true, "The wood", Now.AddHours(4), reason);

    private static Actor Someone(string name, params Role[] roles) => new(Guid.NewGuid(), name, roles.ToHashSet());

    private static void Refused<TRefusal>(Action act)
        where TRefusal : Refusal => Assert.IsType<TRefusal>(Assert.Throws<RuleBrokenException>(act).Refusal);
}
