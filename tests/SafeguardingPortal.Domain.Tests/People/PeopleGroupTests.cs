using SafeguardingPortal.Domain.Bulletins;
using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Domain.SignOffs;

namespace SafeguardingPortal.Domain.Tests.People;

public class PeopleGroupTests
{
    private static readonly DateOnly Today = new(2026, 5, 6);
    private static readonly DateTimeOffset Now = new(2026, 5, 6, 9, 30, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(-1, false, "yesterday: what was asked then stays as it was")]
    [InlineData(0, true, "today")]
    [InlineData(30, true, "the end of term")]
    public void A_group_closes_today_or_later(int inDays, bool closes, string because)
    {
        var group = Room();
        var thrown = Record.Exception(() => group.Close(Today.AddDays(inDays), "Nobody runs it", Actor.Portal, Now, Today));
        var refused = thrown as RuleBrokenException;

        Assert.True(closes == refused is null, because);
        Assert.Equal(closes, !group.InUse);
        if (!closes)
            Assert.IsType<GroupClosedInThePast>(refused!.Refusal);
    }

    [Fact]
    public void It_closes_for_a_reason_and_once()
    {
        var group = Room();
        Assert.IsType<ReasonMissing>(Refused(() => group.Close(Today, " ", Actor.Portal, Now, Today)));
        group.Close(Today, "Nobody runs it", Actor.Portal, Now, Today);
        Assert.IsType<GroupClosedAlready>(Refused(() => group.Close(Today, "Again", Actor.Portal, Now, Today)));
    }

    [Fact]
    public void Its_people_are_asked_until_the_last_day_and_that_they_belonged_stays()
    {
        var (group, person) = (Room(), Person());
        var unit = new NamedUnit(group.Id, group.Name);
        person.Place(new Placing(null, [], [unit]), Actor.Portal, Now, Today);
        var bulletin = Bulletin.Send(
            Guid.NewGuid(), group.SettingId, "Watches", "They count.", new Audience(false, [], []) { Units = [unit] }, Guid.NewGuid,
            Actor.Portal, Now, Today);

        person.LeaveGroup(group.Id, group.Name, Today.AddDays(3), "Nobody runs it", Actor.Portal, Now);

        Assert.NotNull(bulletin.DueFor(person, 14, Today.AddDays(3)));
        Assert.Null(bulletin.DueFor(person, 14, Today.AddDays(4)));
        person.Place(new Placing(null, [], []), Actor.Portal, Now, Today);
        Assert.Equal(Today.AddDays(3), Assert.Single(person.Groups).Until);
        Assert.IsType<NotInGroup>(Refused(() => person.LeaveGroup(group.Id, group.Name, Today, "Again", Actor.Portal, Now)));
    }

    private static PeopleGroup Room() => PeopleGroup.Form(Guid.NewGuid(), Guid.NewGuid(), "Wren room", GroupKind.Room, Actor.Portal, Now);

    private static StaffMember Person() => StaffMember.Join(
        Guid.NewGuid(), Guid.NewGuid(), "Amina Clarke", null, null, PersonCategory.Employee, Today.AddYears(-1), Actor.Portal, Now);

    private static Refusal Refused(Action act) => Assert.Throws<RuleBrokenException>(act).Refusal;
}
