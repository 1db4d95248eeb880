using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Domain.Tablets;

namespace SafeguardingPortal.Domain.Tests.Tablets;

public sealed class SharedTabletTests
{
    private static readonly DateTimeOffset Now = new(2026, 5, 6, 9, 30, 0, TimeSpan.Zero);

    [Theory]
    // the code typed, minutes after it was shown → paired?
    [InlineData("code", 0, true)]
    [InlineData("code", 14, true)]
    [InlineData("code", 15, false)]
    [InlineData("other", 1, false)]
    public void A_code_pairs_within_a_quarter_of_an_hour(string code, int minutes, bool paired)
    {
        var tablet = SharedTablet.Add(Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), "Hall", "code", Actor.Portal, Now);

        if (paired)
            tablet.Pair(code, "secret", Now.AddMinutes(minutes));
        else
            Assert.IsType<PairingCodeWrong>(Refused(() => tablet.Pair(code, "secret", Now.AddMinutes(minutes))));
        Assert.Equal(paired, tablet.IsPaired);
    }

    [Fact]
    public void A_code_works_once()
    {
        var tablet = Paired();

        Assert.IsType<PairingCodeWrong>(Refused(() => tablet.Pair("code", "another secret", Now)));
        Assert.Equal("secret", tablet.SecretHash);
    }

    [Fact]
    public void A_new_code_ends_what_the_tablet_held()
    {
        var tablet = Paired();
        tablet.NewCode("code2", Actor.Portal, Now);

        Assert.False(tablet.IsPaired);
    }

    [Fact]
    public void A_revoked_tablet_is_never_used_again()
    {
        var tablet = Paired();
        Assert.IsType<ReasonMissing>(Refused(() => tablet.Revoke(" ", Actor.Portal, Now)));
        tablet.Revoke("Lost on an outing", Actor.Portal, Now);

        Assert.False(tablet.IsPaired);
        Assert.Null(tablet.SecretHash);
        Assert.IsType<TabletIsRevoked>(Refused(() => tablet.NewCode("code2", Actor.Portal, Now)));
    }

    private static SharedTablet Paired()
    {
        var tablet = SharedTablet.Add(Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), "Hall", "code", Actor.Portal, Now);
        tablet.Pair("code", "secret", Now);
        return tablet;
    }

    private static Refusal Refused(Action act) => Assert.Throws<RuleBrokenException>(act).Refusal;
}
