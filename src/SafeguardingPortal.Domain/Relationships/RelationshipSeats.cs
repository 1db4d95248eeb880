using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Relationships;

/// <summary>
/// Who may take part when a relationship is talked over (C162, C163). In the safeguarding seat sits the DSL or a deputy, in the leader's
/// seat the leader; never the person who told of it. Where a seat would stay empty the chair takes it; two seats are two people.
/// </summary>
/// <param name="Safeguarding">Those who may sit for safeguarding.</param>
/// <param name="Leader">Those who may sit for the leader.</param>
public sealed record RelationshipSeats(
    RelationshipsDecidedBy Rule, IReadOnlyList<Guid> Safeguarding, IReadOnlyList<Guid> Leader)
{
    /// <param name="personId">Who told of it.</param>
    /// <param name="inPost">Everyone who works here today and is DSL, deputy, leader or chair.</param>
    public static RelationshipSeats For(Guid personId, RelationshipsDecidedBy rule, IReadOnlyCollection<PersonInRoles> inPost)
    {
        ArgumentNullException.ThrowIfNull(inPost);
        List<PersonInRoles> others = [.. inPost.Where(person => person.PersonId != personId)];
        var chairs = Holding(others, Role.Chair);
        var safeguarding = OrElse(Holding(others, Role.Dsl, Role.DeputyDsl), chairs);
        var leader = OrElse(Holding(others, Role.Manager), chairs);
        // One person who is both sits for safeguarding, and whom the leader answers to takes the other seat.
        if (safeguarding is [var both] && leader is [var same] && both == same)
            leader = [.. chairs.Where(chair => chair != both)];
        return new(rule, safeguarding, leader);
    }

    public bool AsksLeader => Rule is not RelationshipsDecidedBy.DslAlone;

    /// <summary>Whether the seats that the rule asks for can be taken by the people in post.</summary>
    public bool CanBeTaken => Rule switch
    {
        RelationshipsDecidedBy.DslAndLeader => Safeguarding.Any(one => Leader.Any(other => other != one)),
        RelationshipsDecidedBy.DslAlone => Safeguarding.Count > 0,
        RelationshipsDecidedBy.DslOrLeader => Safeguarding.Count + Leader.Count > 0,
        _ => throw new InvalidOperationException($"Unknown rule {Rule}."),
    };

    /// <summary>Everyone who may take a seat that the rule asks for: they are told, and it waits for them.</summary>
    public IReadOnlyList<Guid> ToTell => AsksLeader ? [.. Safeguarding.Union(Leader)] : Safeguarding;

    /// <exception cref="RuleBrokenException">A seat is empty that the rule asks for, or somebody sits where they may not.</exception>
    internal void Check(Guid? safeguarding, Guid? leader)
    {
        if (safeguarding is null && Rule is not RelationshipsDecidedBy.DslOrLeader)
            throw new RuleBrokenException(new SafeguardingSeatEmpty());
        if (leader is null && Rule is RelationshipsDecidedBy.DslAndLeader)
            throw new RuleBrokenException(new LeaderSeatEmpty());
        if (safeguarding is null && leader is null)
            throw new RuleBrokenException(new NobodyTookPart());
        if (safeguarding is { } one && !Safeguarding.Contains(one))
            throw new RuleBrokenException(new SeatNotTheirs("SafeguardingId"));
        if (leader is { } other && !(AsksLeader && Leader.Contains(other)))
            throw new RuleBrokenException(new SeatNotTheirs("LeaderId"));
        if (safeguarding == leader)
            throw new RuleBrokenException(new OneInBothSeats());
    }

    private static List<Guid> Holding(IEnumerable<PersonInRoles> people, params Role[] roles) =>
        [.. people.Where(person => person.HoldsAny(roles)).Select(person => person.PersonId)];

    private static List<Guid> OrElse(List<Guid> first, List<Guid> otherwise) => first.Count > 0 ? first : otherwise;
}
