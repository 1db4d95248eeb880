using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Domain.Visitors;

namespace SafeguardingPortal.Domain.Tests.Visitors;

public class VisitTests
{
    private static readonly DateTimeOffset Now = new(2026, 5, 6, 9, 0, 0, TimeSpan.Zero);

    private static readonly VisitorArrival Plumber = new(
        "Sam Pike", "Pike Pipes", VisitorCategory.Contractor, Guid.NewGuid(), Guid.NewGuid(), false, VisitorDevices.BagOrPocket, true,
        Guid.NewGuid(), false, false);

    public static TheoryData<string, VisitorArrival, bool, string> Cases => new()
    {
        { "a contractor keeps the phone in the bag", Plumber, false, "" },
        {
            "a volunteer with children stores it", Plumber with { Category = VisitorCategory.Volunteer, WorksWithChildren = true }, false,
            nameof(VolunteersStoreLikeStaff)
        },
        {
            "a volunteer who works with children and stores it",
            Plumber with { Category = VisitorCategory.Volunteer, WorksWithChildren = true, Devices = VisitorDevices.Stored }, false, ""
        },
        { "a volunteer in the garden only", Plumber with { Category = VisitorCategory.Volunteer }, false, "" },
        { "use that nobody agreed", Plumber with { Devices = VisitorDevices.AgreedAccess }, false, nameof(AccessNotAgreed) },
        { "use that was agreed", Plumber with { Devices = VisitorDevices.AgreedAccess }, true, "" },
        { "the rules are not accepted", Plumber with { AcceptsRules = false }, false, nameof(RulesNotAccepted) },
        { "comes often and has not read the policy", Plumber with { IsRegular = true }, false, nameof(PolicyNotConfirmed) },
        { "comes often and has read it", Plumber with { IsRegular = true, ConfirmsPolicy = true }, false, "" },
        { "comes often where there is no policy", Plumber with { IsRegular = true, RulesVersionId = null }, false, "" },
    };

    [Theory, MemberData(nameof(Cases))]
    public void Coming_in(string _, VisitorArrival arrival, bool agreed, string refusal)
    {
        Visit Come() => Visit.SignIn(Guid.NewGuid(), Guid.NewGuid(), "VI-2026-0001", arrival, agreed ? Guid.NewGuid() : null, Actor.Portal, Now);

        if (refusal.Length > 0)
        {
            Assert.Equal(refusal, Assert.Throws<RuleBrokenException>(Come).Refusal.GetType().Name);
            return;
        }

        var visit = Come();
        Assert.Equal((arrival.Devices, arrival.RulesVersionId), (visit.Devices, visit.RulesVersionId));
        visit.SignOut(Actor.Portal, Now.AddHours(1));
        Assert.Throws<RuleBrokenException>(() => visit.SignOut(Actor.Portal, Now.AddHours(2)));
    }

    [Theory]
    [InlineData(0, 3, false)]
    [InlineData(1, 3, false)]
    [InlineData(2, 3, true)]
    [InlineData(0, 1, true)]
    public void Who_comes_often_is_for_each_setting_to_say(int earlier, int from, bool regular) =>
        Assert.Equal(regular, VisitorRules.IsRegular(earlier, from));
}
