using System.Globalization;
using SafeguardingPortal.Domain.Devices;
using SafeguardingPortal.Domain.Settings;

namespace SafeguardingPortal.Domain.Tests.Devices;

public class RestrictedTimeTests
{
    private static readonly SettingRules Rules = new() { RestrictedFrom = new(8, 0), RestrictedUntil = new(18, 0), BreakUseAllowed = true };

    [Theory]
    [InlineData("2026-05-05T06:59:59Z", false, "Tuesday in summer, 7:59 on the wall clock")]
    [InlineData("2026-05-05T07:00:00Z", true, "Tuesday in summer, 8:00 exactly")]
    [InlineData("2026-05-05T16:59:59Z", true, "Tuesday in summer, the last second")]
    [InlineData("2026-05-05T17:00:00Z", false, "Tuesday in summer, 6 pm is over")]
    [InlineData("2026-01-06T07:30:00Z", false, "Tuesday in winter, half past seven")]
    [InlineData("2026-01-06T08:00:00Z", true, "Tuesday in winter, 8:00 exactly")]
    [InlineData("2026-01-06T17:59:00Z", true, "Tuesday in winter, 5:59 pm")]
    [InlineData("2026-05-09T10:00:00Z", false, "Saturday")]
    [InlineData("2026-05-10T10:00:00Z", false, "Sunday")]
    [InlineData("2026-03-29T10:00:00Z", false, "the Sunday on which the clocks go forward")]
    [InlineData("2026-03-27T07:30:00Z", false, "Friday before the clocks go forward: 7:30")]
    [InlineData("2026-03-30T07:30:00Z", true, "Monday after: the same instant of the day is 8:30")]
    [InlineData("2026-10-23T07:30:00Z", true, "Friday before the clocks go back: 8:30")]
    [InlineData("2026-10-26T07:30:00Z", false, "Monday after: 7:30")]
    public void Runs_on_the_London_wall_clock_from_Monday_to_Friday(string instant, bool restricted, string why)
    {
        Assert.True(restricted == Usual(Rules).Include(At(instant)), why);
    }

    [Theory]
    [InlineData(TakeOutReason.Break, true, false, "2026-05-05T11:00:00Z", false, "breaks are allowed here")]
    [InlineData(TakeOutReason.Break, false, false, "2026-05-05T11:00:00Z", true, "breaks are not allowed here")]
    [InlineData(TakeOutReason.Break, false, true, "2026-05-05T11:00:00Z", false, "an exception is live")]
    [InlineData(TakeOutReason.Break, false, false, "2026-05-05T17:30:00Z", false, "restricted time is over")]
    [InlineData(TakeOutReason.Exception, true, true, "2026-05-05T11:00:00Z", false, "an exception is live")]
    [InlineData(TakeOutReason.Emergency, true, false, "2026-05-05T11:00:00Z", true, "nobody had allowed it")]
    [InlineData(TakeOutReason.Emergency, true, true, "2026-05-05T11:00:00Z", false, "an exception is live")]
    [InlineData(TakeOutReason.Emergency, true, false, "2026-05-09T11:00:00Z", false, "Saturday")]
    public void Flags_what_no_exception_covers(
        TakeOutReason reason, bool breaksAllowed, bool liveException, string instant, bool flagged, string why)
    {
        var rules = Rules with { BreakUseAllowed = breaksAllowed };

        Assert.True(flagged == TakeOutFlag.IsRaised(Usual(rules), reason, liveException, At(instant)), why);
    }

    [Fact]
    public void Every_kind_of_device_has_its_facts()
    {
        foreach (var kind in Enum.GetValues<DeviceKind>())
            Assert.True(kind.Facts().MustBeStored, $"{kind} communicates or records");
        Assert.Equal(Enum.GetValues<DeviceKind>().Length, DeviceCatalogue.All.Count);
    }

    private static RestrictedTimes Usual(SettingRules rules) => new([RestrictedTimes.Usual(rules)], [], rules.Breaks);

    private static DateTimeOffset At(string instant) => DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture);
}
