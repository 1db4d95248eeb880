using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Domain.SignOffs;

namespace SafeguardingPortal.Domain.Tests.SignOffs;

public sealed class AcceptableUseAudienceTests
{
    private static readonly DateOnly Today = new(2026, 9, 1);
    private static readonly DateTimeOffset Now = new(2026, 9, 1, 9, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(PersonCategory.Employee, Role.Staff, "everyone", true)]
    [InlineData(PersonCategory.CommitteeOrGovernor, Role.Oversight, "everyone", true)]
    [InlineData(PersonCategory.Volunteer, Role.Staff, "volunteers", true)]
    [InlineData(PersonCategory.Employee, Role.Staff, "volunteers", false)]
    [InlineData(PersonCategory.Employee, Role.Dsl, "DSL", true)]
    [InlineData(PersonCategory.Employee, Role.Staff, "DSL", false)]
    public void A_person_is_asked_by_group_or_by_role(PersonCategory category, Role role, string asked, bool isAsked)
    {
        var audience = Set(asked switch
        {
            "everyone" => Audience.All,
            "volunteers" => Audience.Of(PersonCategory.Volunteer),
            _ => Audience.Of(Role.Dsl),
        });

        Assert.Equal(isAsked ? Today : null, audience.AskedSince(Person(category, role, Today.AddYears(-1)), Today));
    }

    [Fact]
    public void Who_starts_later_is_asked_from_the_first_day_and_not_before()
    {
        var audience = Set(Audience.All);
        var starter = Person(PersonCategory.Employee, Role.Staff, Today.AddDays(30));

        Assert.Null(audience.AskedSince(starter, Today));
        Assert.Equal(Today.AddDays(30), audience.AskedSince(starter, Today.AddDays(31)));
    }

    [Fact]
    public void Who_takes_up_the_role_later_is_asked_from_that_day()
    {
        var audience = Set(Audience.Of(Role.DeputyDsl));
        var person = Person(PersonCategory.Employee, Role.Staff, Today.AddYears(-1));
        person.Appoint(Guid.NewGuid(), Role.DeputyDsl, Today.AddDays(10), Actor.Portal, Now);

        Assert.Null(audience.AskedSince(person, Today.AddDays(9)));
        Assert.Equal(Today.AddDays(10), audience.AskedSince(person, Today.AddDays(20)));
    }

    [Fact]
    public void A_leaver_is_asked_nothing()
    {
        var leaver = Person(PersonCategory.Employee, Role.Staff, Today.AddYears(-1));
        leaver.Leave(Today, "New job", Actor.Portal, Now);

        Assert.Equal(Today, Set(Audience.All).AskedSince(leaver, Today));
        Assert.Null(Set(Audience.All).AskedSince(leaver, Today.AddDays(1)));
    }

    [Fact]
    public void A_group_added_later_has_its_own_day_and_the_others_keep_theirs()
    {
        var audience = Set(Audience.Of(PersonCategory.Employee));

        audience.Change(
            new AudienceTerms(Audience.Of(PersonCategory.Employee, PersonCategory.Volunteer), "I agree."), "Volunteers use tablets now",
            Guid.NewGuid, Actor.Portal, Now, Today.AddDays(60));

        var old = Person(PersonCategory.Employee, Role.Staff, Today.AddYears(-1));
        var added = Person(PersonCategory.Volunteer, Role.Staff, Today.AddYears(-1));
        Assert.Equal(Today, audience.AskedSince(old, Today.AddDays(90)));
        Assert.Equal(Today.AddDays(60), audience.AskedSince(added, Today.AddDays(90)));
    }

    [Fact]
    public void Somebody_must_be_asked_and_something_must_be_confirmed()
    {
        Assert.IsType<AudienceEmpty>(Refused(() => Set(new Audience(false, [], []))));
        Assert.IsType<StatementMissing>(Refused(() => AcceptableUseAudience.Set(
            Guid.NewGuid(), Guid.NewGuid(), new AudienceTerms(Audience.All, " "), Guid.NewGuid, Actor.Portal, Now, Today)));
        Assert.IsType<ReasonMissing>(Refused(() => Set(Audience.All).Change(
            new AudienceTerms(Audience.All, "I agree."), " ", Guid.NewGuid, Actor.Portal, Now, Today)));
    }

    private static Refusal Refused(Action act) => Assert.Throws<RuleBrokenException>(act).Refusal;

    private static AcceptableUseAudience Set(Audience asked) => AcceptableUseAudience.Set(
        Guid.NewGuid(), Guid.NewGuid(), new AudienceTerms(asked, "I have read it."), Guid.NewGuid, Actor.Portal, Now, Today);

    private static StaffMember Person(PersonCategory category, Role role, DateOnly startedOn)
    {
        var person = StaffMember.Join(Guid.NewGuid(), Guid.NewGuid(), "Amina Clarke", null, null, category, startedOn, Actor.Portal, Now);
        person.Appoint(Guid.NewGuid(), role, startedOn, Actor.Portal, Now);
        return person;
    }
}
