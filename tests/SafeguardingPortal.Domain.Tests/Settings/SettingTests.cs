using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Tests.Settings;

public sealed class SettingTests
{
    private static readonly DateTimeOffset Now = new(2026, 9, 1, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_change_says_what_was_and_what_is()
    {
        var setting = Open();
        setting.TakeRaised();

        setting.Describe(
            setting.Name, "Kent", setting.Terms with { LeaderTitle = "Headteacher" }, setting.Rules with { SignOffGraceDays = 7 }, "New head",
            Actor.Portal, Now);

        var changed = Assert.IsType<SettingDescribed>(Assert.Single(setting.Raised).What);
        Assert.Equal(
            ["Local authority: none → Kent", "Title of the leader: Manager → Headteacher", "Days to sign: 14 → 7"], changed.Changes);
    }

    [Fact]
    public void Restricted_time_ends_after_it_starts()
    {
        var setting = Open();
    }

    [Fact]
    public void Places_have_names_of_their_own()
    {
        var setting = Open();
        var site = setting.AddSite(Guid.NewGuid(), "Forest school", Actor.Portal, Now);
        setting.AddStoragePlace(Guid.NewGuid(), site.Id, "Locked box", 8, Actor.Portal, Now);

        Assert.IsType<SiteNameTaken>(Refused(() => setting.AddSite(Guid.NewGuid(), "forest school ", Actor.Portal, Now)));
        Assert.IsType<StoragePlaceNameTaken>(Refused(() => setting.AddStoragePlace(Guid.NewGuid(), site.Id, "locked box", 8, Actor.Portal, Now)));
        Assert.IsType<UnknownSite>(Refused(() => setting.AddStoragePlace(Guid.NewGuid(), Guid.NewGuid(), "Drawer", null, Actor.Portal, Now)));
        Assert.IsType<PlaceNameMissing>(Refused(() => setting.AddStoragePlace(Guid.NewGuid(), site.Id, " ", null, Actor.Portal, Now)));
        Assert.IsType<CapacityTooSmall>(Refused(() => setting.AddStoragePlace(Guid.NewGuid(), site.Id, "Drawer", 0, Actor.Portal, Now)));
    }

    [Fact]
    public void A_closed_place_is_closed_once_and_its_name_is_free_again()
    {
        var setting = Open();
        var site = setting.AddSite(Guid.NewGuid(), "House", Actor.Portal, Now);
        var drawer = setting.AddStoragePlace(Guid.NewGuid(), site.Id, "Kitchen drawer", null, Actor.Portal, Now);
        setting.CloseStoragePlace(drawer.Id, "Lockers instead", Actor.Portal, Now);

        Assert.False(drawer.InUse);
        Assert.IsType<UnknownStoragePlace>(Refused(() => setting.CloseStoragePlace(drawer.Id, "Again", Actor.Portal, Now)));
        setting.AddStoragePlace(Guid.NewGuid(), site.Id, "Kitchen drawer", null, Actor.Portal, Now);
    }

    private static Setting Open() => Setting.Open(
        Guid.NewGuid(), "willow", "Willow Nursery", SettingKind.Nursery, null, new Terms(), new SettingRules(), Actor.Portal, Now);

    private static Refusal Refused(Action act) => Assert.Throws<RuleBrokenException>(act).Refusal;
}
