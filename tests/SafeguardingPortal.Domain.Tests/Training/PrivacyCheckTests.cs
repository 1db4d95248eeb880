using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Domain.Training;

namespace SafeguardingPortal.Domain.Tests.Training;

/// <summary>Somebody looks at the privacy of their own accounts on Wednesday 6 May 2026.</summary>
public sealed class PrivacyCheckTests
{
    private static readonly DateOnly Today = new(2026, 5, 6);
    private static readonly DateTimeOffset Now = new(2026, 5, 6, 9, 30, 0, TimeSpan.Zero);
    private static readonly Guid Id = new("10000000-0000-0000-0000-000000000001");
    private static readonly Guid Other = new("10000000-0000-0000-0000-000000000002");
    private static readonly Actor By = new(Id, "Callum", new HashSet<Role> { Role.Staff });

    [Fact]
    public void It_holds_for_a_year_and_keeps_nothing_of_what_was_found()
    {
        var check = Look(Id, Enum.GetValues<PrivacyPoint>());

        Assert.Equal((Today, new DateOnly(2027, 5, 6)), (check.DoneOn, check.AgainOn));
        Assert.Equal([new PrivacyChecked("Callum")], check.Raised.Select(raised => raised.What));
    }

    [Fact]
    public void Everyone_looks_for_themself_and_at_every_point()
    {
        Assert.IsType<OwnPrivacyOnly>(RefusalOf(() => Look(Other, Enum.GetValues<PrivacyPoint>())));
        foreach (var left in Enum.GetValues<PrivacyPoint>())
            Assert.IsType<PrivacyPointsLeft>(RefusalOf(() => Look(Id, [.. Enum.GetValues<PrivacyPoint>().Where(point => point != left)])));
    }

    [Fact]
    public void Each_point_has_its_words() => Assert.All(
        Enum.GetValues<PrivacyPoint>(), point => Assert.True(point.Label().Length > 20 && point.Hint().Length > 10));

    private static PrivacyCheck Look(Guid personId, IReadOnlyCollection<PrivacyPoint> looked) =>
        PrivacyCheck.Complete(Id, Id, personId, looked, By, Now, Today);

    private static Refusal RefusalOf(Action act) => Assert.Throws<RuleBrokenException>(act).Refusal;
}
