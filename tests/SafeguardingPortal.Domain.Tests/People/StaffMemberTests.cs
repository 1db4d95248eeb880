using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Tests.People;

public sealed class StaffMemberTests
{
    private static readonly DateOnly Started = new(2025, 9, 1);
    private static readonly DateTimeOffset Now = new(2026, 9, 1, 9, 0, 0, TimeSpan.Zero);

    [Theory]
    // who appoints themself, to what → allowed?
    [InlineData(Role.Administrator, Role.Manager, false)]
    [InlineData(Role.Administrator, Role.Dsl, false)]
    [InlineData(Role.Manager, Role.Dsl, true)]
    [InlineData(Role.Manager, Role.Chair, false)]
    [InlineData(Role.Manager, Role.Oversight, false)]
    public void Nobody_gives_themself_more_than_they_have(Role by, Role role, bool allowed)
    {
        var person = Person();
        var self = new Actor(person.Id, person.Name, new HashSet<Role> { by });

        if (allowed)
            person.Appoint(Guid.NewGuid(), role, Started, self, Now);
        else
            Assert.IsType<AppointingYourself>(Refused(() => person.Appoint(Guid.NewGuid(), role, Started, self, Now)));
    }

    [Theory]
    // who gives which role to somebody else → refused with
    [InlineData(Role.Manager, Role.Dsl, null)]
    [InlineData(Role.Manager, Role.Administrator, null)]
    [InlineData(Role.Chair, Role.Manager, null)]
    [InlineData(Role.Chair, Role.Dsl, null)]
    [InlineData(Role.Chair, Role.Administrator, typeof(NotForTheChair))]
    [InlineData(Role.Administrator, Role.Oversight, null)]
    [InlineData(Role.Administrator, Role.Dsl, typeof(OfficeOfLeaderOrChair))]
    [InlineData(Role.Administrator, Role.DeputyDsl, typeof(OfficeOfLeaderOrChair))]
    [InlineData(Role.Administrator, Role.Manager, typeof(OfficeOfLeaderOrChair))]
    [InlineData(Role.Administrator, Role.Chair, typeof(OfficeOfLeaderOrChair))]
    public void Readers_of_cases_are_made_and_unmade_by_leader_and_chair_alone(Role by, Role role, Type? refusal)
    {
        var (person, giver) = (Person(), new Actor(Guid.NewGuid(), "Somebody else", new HashSet<Role> { by }));

        if (refusal is null)
        {
            person.Appoint(Guid.NewGuid(), role, Started, giver, Now);
            person.StandDown(role, Started.AddDays(7), "New duties", giver, Now);
            return;
        }

        Assert.IsType(refusal, Refused(() => person.Appoint(Guid.NewGuid(), role, Started, giver, Now)));
        person.Appoint(Guid.NewGuid(), role, Started, Actor.Portal, Now);
        Assert.IsType(refusal, Refused(() => person.StandDown(role, Started.AddDays(7), "New duties", giver, Now)));
        if (CaseOffices.Is(role))
            Assert.IsType<OfficeToEndFirst>(Refused(() => person.Leave(Started.AddDays(7), "Moved away", giver, Now)));
    }

    [Theory]
    // last day, first day back → refused with (today is 1 September 2026)
    [InlineData("2026-07-31", "2026-09-01", null)]
    [InlineData("2026-07-31", "2026-08-01", null)]
    [InlineData("2026-07-31", "2026-07-31", typeof(BackBeforeLeaving))]
    [InlineData("2026-09-01", "2026-09-14", typeof(StillHere))]
    [InlineData(null, "2026-09-14", typeof(StillHere))]
    public void Whoever_left_comes_back_as_the_same_person_and_no_more_than_staff(string? lastDay, string firstDay, Type? refusal)
    {
        var (person, leader) = (Person(), new Actor(Guid.NewGuid(), "The leader", new HashSet<Role> { Role.Manager }));
        person.Appoint(Guid.NewGuid(), Role.Dsl, Started, leader, Now);
        person.BeginAbsence(Guid.NewGuid(), Started.AddDays(7), null, "Away", leader, Now);
        if (lastDay is not null)
            person.Leave(Day(lastDay), "Moved away", leader, Now);
        void ComeBack() => person.ComeBack(Guid.NewGuid(), Guid.NewGuid(), Day(firstDay), "Back in town", leader, Now);
        if (refusal is not null)
        {
            Assert.IsType(refusal, Refused(ComeBack));
            return;
        }

        ComeBack();

        var back = Day(firstDay);
        Assert.Equal([Role.Staff], person.RolesOn(back));
        Assert.False(person.WorksOn(back.AddDays(-1)));
        Assert.False(person.IsAwayOn(back));
        var before = Assert.Single(person.EarlierTimes);
        Assert.Equal((Started, Day(lastDay!)), (before.From, before.To));
    }

    [Fact]
    public void The_address_of_a_reader_of_cases_who_has_not_signed_in_yet_is_changed_by_leader_and_chair_alone()
    {
        var person = Person();
        person.Appoint(Guid.NewGuid(), Role.Dsl, Started, Actor.Portal, Now);
        Actor By(Role role) => new(Guid.NewGuid(), "Somebody else", new HashSet<Role> { role });
        void Correct(string address, Role by) =>
            person.Correct(person.Name, address, null, PersonCategory.Employee, "A new address", By(by), Now);

        Assert.IsType<AddressOfOffice>(Refused(() => Correct("mine@setting.test", Role.Administrator)));
        Correct("theirs@setting.test", Role.Manager);
        Assert.Equal("theirs@setting.test", person.Email);
    }

    [Theory]
    [InlineData("name@example.com", true)]
    [InlineData("NAME@example.com ", true)]
    [InlineData("o'neil+door@sub.example.com", true)]
    [InlineData("name@", false)]
    [InlineData("a@b@c", false)]
    [InlineData("one@example.com, two@example.com", false)]
    [InlineData("Ada Newcomer <ada@example.com>", false)]
    [InlineData("ada newcomer@example.com", false)]
    [InlineData("none", false)]
    public void An_address_is_one_that_a_mail_can_go_to(string typed, bool accepted)
    {
        Assert.Equal(accepted, MailAddresses.IsOne(typed));
        void Join() => StaffMember.Join(
            Guid.NewGuid(), Guid.NewGuid(), "Ada Newcomer", typed, null, PersonCategory.Employee, Started, Actor.Portal, Now);
        if (accepted)
            Join();
        else
            Assert.IsType<NoMailAddress>(Refused(Join));
    }

    [Fact]
    public void A_role_is_held_from_its_first_to_its_last_day()
    {
        var person = Person();
        person.Appoint(Guid.NewGuid(), Role.Dsl, new DateOnly(2026, 1, 5), Actor.Portal, Now);
        person.StandDown(Role.Dsl, new DateOnly(2026, 3, 31), "New duties", Actor.Portal, Now);

        Assert.DoesNotContain(Role.Dsl, person.RolesOn(new DateOnly(2026, 1, 4)));
        Assert.Contains(Role.Dsl, person.RolesOn(new DateOnly(2026, 1, 5)));
        Assert.Contains(Role.Dsl, person.RolesOn(new DateOnly(2026, 3, 31)));
        Assert.DoesNotContain(Role.Dsl, person.RolesOn(new DateOnly(2026, 4, 1)));
    }

    [Fact]
    public void A_leaver_loses_every_role_after_the_last_day()
    {
        var person = Person();
        person.Appoint(Guid.NewGuid(), Role.Staff, Started, Actor.Portal, Now);
        person.Appoint(Guid.NewGuid(), Role.Dsl, Started, Actor.Portal, Now);
        person.Leave(new DateOnly(2026, 8, 31), "Moved away", Actor.Portal, Now);

        Assert.Equal(2, person.RolesOn(new DateOnly(2026, 8, 31)).Count);
        Assert.Empty(person.RolesOn(new DateOnly(2026, 9, 1)));
        Assert.IsType<AlreadyLeft>(Refused(() => person.Appoint(Guid.NewGuid(), Role.Chair, Started, Actor.Portal, Now)));
        Assert.IsType<AlreadyLeft>(Refused(() => person.Leave(new DateOnly(2026, 9, 2), "Again", Actor.Portal, Now)));
    }

    [Fact]
    public void Dates_keep_their_order()
    {
        Assert.IsType<RoleBeforeStart>(Refused(() => Person().Appoint(Guid.NewGuid(), Role.Dsl, Started.AddDays(-1), Actor.Portal, Now)));
        Assert.IsType<LeftBeforeStart>(Refused(() => Person().Leave(Started.AddDays(-1), "Never came", Actor.Portal, Now)));
    }

    private static StaffMember Person() => StaffMember.Join(
        Guid.NewGuid(), Guid.NewGuid(), "Amina Clarke", "Amina@Example.org", null, PersonCategory.Employee, Started, Actor.Portal, Now);

    private static Refusal Refused(Action act) => Assert.Throws<RuleBrokenException>(act).Refusal;

    private static DateOnly Day(string day) => DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
}
