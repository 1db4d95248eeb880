using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Calendar;
using SafeguardingPortal.Domain.Relationships;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Tests.Relationships;

/// <summary>The people and records that the tables of this folder speak about.</summary>
internal static class RelationshipCases
{
    public static readonly Actor Sam = Someone("Sam Rivers", Role.Staff);
    public static readonly Actor Colleague = Someone("Ada Moss", Role.Staff);
    public static readonly Actor Lead = Someone("Dora Lane", Role.Dsl);
    public static readonly Actor Deputy = Someone("Dean Hill", Role.DeputyDsl);
    public static readonly Actor Leader = Someone("Mia Stone", Role.Manager);
    public static readonly Actor Chair = Someone("Ivo Field", Role.Chair);

    // A Tuesday: 9:00 am in London, the day after a bank holiday.
    public static readonly DateTimeOffset Now = new(2026, 5, 5, 8, 0, 0, TimeSpan.Zero);
    public static readonly DateOnly Today = new(2026, 5, 5);

    public static Actor Someone(string name, params Role[] roles) => new(Guid.NewGuid(), name, roles.ToHashSet());

    public static RelationshipSeats Seats(
        Actor whose, RelationshipsDecidedBy rule = RelationshipsDecidedBy.DslAndLeader, params Actor[] inPost) => RelationshipSeats.For(
        whose.PersonId, rule,
        [.. (inPost.Length == 0 ? [Lead, Deputy, Leader, Chair] : inPost).Select(one => new PersonInRoles(one.PersonId, one.Roles))]);

    public static RelationshipWord Word() =>
        new(RelationshipKinds.SocialMedia, "The mother of a child here", "A.B.", "Friends since school", Today);

    public static RelationshipDisclosure Told(RelationshipWord? word = null, Actor? whose = null, Actor? by = null) =>
        RelationshipDisclosure.Tell(
            Guid.NewGuid(), Guid.NewGuid(), "RD-2026-0001", (whose ?? Sam).PersonId, word ?? Word(), ChildNaming.InitialsOrReference,
            WorkingDays.England, by ?? whose ?? Sam, Now);

    public static RelationshipTalk Talk() => new(
        RelationshipAgreed.OnConditions, "Nothing about the setting", "Think before you post", Lead.PersonId, Leader.PersonId, null, Today,
        null);

    public static RelationshipDisclosure Decided()
    {
        var told = Told();
        told.Decide(Guid.NewGuid(), Talk(), Seats(Sam), Lead, Now);
        return told;
    }

    public static void Refused<TRefusal>(Action act)
        where TRefusal : Refusal => Assert.IsType<TRefusal>(Assert.Throws<RuleBrokenException>(act).Refusal);
}
