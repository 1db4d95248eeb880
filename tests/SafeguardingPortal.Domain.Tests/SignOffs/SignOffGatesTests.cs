using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Domain.SignOffs;

namespace SafeguardingPortal.Domain.Tests.SignOffs;

public sealed class SignOffGatesTests
{
    private static readonly Guid Person = Guid.NewGuid();
    private static readonly DateTimeOffset Signed = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    [Theory]
    // the text gives notice?, hours from signing to first use, withdrawn after hours → may be issued?
    [InlineData(true, 1, null, true)]
    [InlineData(true, 0, null, false)]
    [InlineData(true, -24, null, false)]
    [InlineData(true, 24 * 800, null, true)]
    [InlineData(false, 24, null, false)]
    [InlineData(true, 24, 12, false)]
    [InlineData(true, 24, 48, true)]
    public void Equipment_is_used_only_after_notice_of_monitoring(bool notice, int firstUse, int? withdrawn, bool allowed)
    {
        var signature = Sign(AcceptableUse.General, notice, withdrawn);

        Assert.Equal(allowed, SignOffGates.GaveNoticeOfMonitoring(Person, Signed.AddHours(firstUse)).Compile()(signature));
    }

    [Theory]
    // kind of policy, days after signing, withdrawn after hours → may run the channel?
    [InlineData(AcceptableUse.SocialMedia, 0, null, true)]
    [InlineData(AcceptableUse.SocialMedia, 364, null, true)]
    [InlineData(AcceptableUse.SocialMedia, 365, null, false)]
    [InlineData(AcceptableUse.SocialMedia, -1, null, false)]
    [InlineData(AcceptableUse.General, 1, null, false)]
    [InlineData(AcceptableUse.SocialMedia, 3, 48, false)]
    public void A_channel_is_run_only_under_the_social_media_policy(AcceptableUse use, int days, int? withdrawn, bool allowed)
    {
        var signature = Sign(use, false, withdrawn);
        var day = DateOnly.FromDateTime(Signed.UtcDateTime).AddDays(days);
        var gate = SignOffGates.StandsUnder(Person, AcceptableUse.SocialMedia, new SignOffClock(14, 12), day);

        Assert.Equal(allowed, gate.Compile()(signature));
    }

    [Fact]
    public void Someone_elses_signature_opens_nothing()
    {
        var signature = Sign(AcceptableUse.SocialMedia, true, null);

        Assert.False(SignOffGates.GaveNoticeOfMonitoring(Guid.NewGuid(), Signed.AddDays(1)).Compile()(signature));
    }

    private static SignOff Sign(AcceptableUse use, bool notice, int? withdrawnAfterHours)
    {
        var by = new Actor(Person, "Nell Ash", new HashSet<Role> { Role.Staff });
        var text = new TextToSign(Guid.NewGuid(), "Use", Guid.NewGuid(), 1, new string('a', 64), "I have read it.")
        {
            Use = use,
            AnnouncesMonitoring = notice,
        };
        var act = new SigningAct(Person, by.Name, text.Fingerprint, text.Statement, by.Name, Confirmed: true);
        var signed = SignOff.Sign(
            Guid.NewGuid(), Guid.NewGuid(), text, act, [], 12, by, Signed, DateOnly.FromDateTime(Signed.UtcDateTime));
        if (withdrawnAfterHours is { } hours)
        {
            var leader = new Actor(Guid.NewGuid(), "Lead", new HashSet<Role> { Role.Manager });
            var at = Signed.AddHours(hours);
            signed.Withdraw(by.Name, "Use", "Not read", leader, at, DateOnly.FromDateTime(at.UtcDateTime));
        }

        return signed;
    }
}
