using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Calendar;
using SafeguardingPortal.Domain.Relationships;
using SafeguardingPortal.Domain.Settings;

namespace SafeguardingPortal.TestSupport;

/// <summary>Relationships that a test starts from. Each text has a word of its own, by which a test finds a trace of it.</summary>
public static class GivenRelationships
{
    public static IReadOnlyList<string> TellingWords { get; } = ["quince", "Q.X.", "marigold", "saffron", "juniper"];

    /// <summary>Told by the person themself.</summary>
    public static Task<RelationshipDisclosure> ToldOfRelationshipAsync(this TestPerson person, int daysAgo = 1) =>
        person.SaveAsync(Tell(person, daysAgo));

    /// <summary>Told, and decided a day later by the DSL and the leader, to go on on conditions.</summary>
    /// <param name="more">Added to each text, for one of usual length.</param>
    public static Task<RelationshipDisclosure> AgreedRelationshipAsync(
        this TestPerson person, int daysAgo = 10, bool confirmed = false, DateOnly? reviewOn = null, string more = "")
    {
        var (told, at) = (Tell(person, daysAgo, more), TestClock.Start.AddDays(1 - daysAgo));
        var dsl = person.Setting[person.Roles.Contains(Role.Dsl) ? Role.DeputyDsl : Role.Dsl];
        var leader = person.Setting[Role.Manager];
        PersonInRoles[] inPost = [new(dsl.Id, dsl.Roles), new(leader.Id, leader.Roles)];
        told.Decide(
            Ids.New(),
            new(
                RelationshipAgreed.OnConditions, "Nothing about the saffron room" + more, "Mind the juniper" + more, dsl.Id, leader.Id, null, London.Date(at),
                reviewOn),
            RelationshipSeats.For(person.Id, RelationshipsDecidedBy.DslAndLeader, inPost), leader.Actor, at);
        if (confirmed)
            told.Confirm(person.Actor, at);
        return person.SaveAsync(told);
    }

    private static RelationshipDisclosure Tell(TestPerson person, int daysAgo, string more = "")
    {
        var (id, at) = (Ids.New(), TestClock.Start.AddDays(-daysAgo));
        // Numbered from the end, so that no number meets one that the portal gives in the same test.
        return RelationshipDisclosure.Tell(
            id, person.Setting.Id, $"RD-2025-{id.ToString("N")[^6..]}", person.Id,
            new(RelationshipKinds.SocialMedia, "The mother in the quince house", "Q.X.", "Friends since the marigold school" + more, London.Date(at)),
            ChildNaming.InitialsOrReference, WorkingDays.England, person.Actor, at);
    }

    private static async Task<RelationshipDisclosure> SaveAsync(this TestPerson person, RelationshipDisclosure told)
    {
        await person.Setting.SaveAsync(db => db.RelationshipDisclosures.Add(told));
        return told;
    }
}
