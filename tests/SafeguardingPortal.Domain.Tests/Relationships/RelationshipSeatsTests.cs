using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Relationships;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Domain.Shared;
using static SafeguardingPortal.Domain.Tests.Relationships.RelationshipCases;

namespace SafeguardingPortal.Domain.Tests.Relationships;

/// <summary>Who may take part in the talk: by whose relationship it is, and by who is in post.</summary>
public sealed class RelationshipSeatsTests
{
    private static readonly Actor Both = Someone("Lead and leader", Role.Dsl, Role.Manager);

    private static readonly Dictionary<string, Actor> People = new()
    {
        ["member of staff"] = Sam,
        ["lead"] = Lead,
        ["deputy"] = Deputy,
        ["leader"] = Leader,
        ["chair"] = Chair,
        ["lead and leader in one"] = Both,
    };

    [Theory]
    [InlineData("member of staff", "lead, deputy, leader, chair", "lead, deputy", "leader", true)]
    [InlineData("deputy", "lead, deputy, leader, chair", "lead", "leader", true)]
    [InlineData("lead", "lead, deputy, leader, chair", "deputy", "leader", true)]
    [InlineData("lead", "lead, leader, chair", "chair", "leader", true)]
    [InlineData("leader", "lead, deputy, leader, chair", "lead, deputy", "chair", true)]
    [InlineData("chair", "lead, leader, chair", "lead", "leader", true)]
    [InlineData("member of staff", "leader, chair", "chair", "leader", true)]
    [InlineData("member of staff", "lead and leader in one, deputy", "lead and leader in one, deputy", "lead and leader in one", true)]
    [InlineData("member of staff", "lead and leader in one, chair", "lead and leader in one", "chair", true)]
    [InlineData("lead and leader in one", "lead and leader in one, deputy, chair", "deputy", "chair", true)]
    [InlineData("lead and leader in one", "lead and leader in one, chair", "chair", "", false)]
    [InlineData("leader", "lead, leader", "lead", "", false)]
    [InlineData("lead", "lead, leader", "", "leader", false)]
    [InlineData("member of staff", "", "", "", false)]
    public void Two_different_people_take_part_and_never_the_one_who_told(
        string whose, string inPost, string safeguarding, string leader, bool canBeTaken)
    {
        var seats = Seats(People[whose], RelationshipsDecidedBy.DslAndLeader, [.. Named(inPost).DefaultIfEmpty(Sam)]);

        Assert.Equal(Ids(safeguarding), seats.Safeguarding.ToHashSet());
        Assert.Equal(Ids(leader), seats.Leader.ToHashSet());
        Assert.Equal(canBeTaken, seats.CanBeTaken);
    }

    [Theory]
    [InlineData(RelationshipsDecidedBy.DslAndLeader, "lead", "leader", null)]
    [InlineData(RelationshipsDecidedBy.DslAndLeader, "deputy", "leader", null)]
    [InlineData(RelationshipsDecidedBy.DslAndLeader, "lead", "", typeof(LeaderSeatEmpty))]
    [InlineData(RelationshipsDecidedBy.DslAndLeader, "", "leader", typeof(SafeguardingSeatEmpty))]
    [InlineData(RelationshipsDecidedBy.DslAndLeader, "chair", "leader", typeof(SeatNotTheirs))]
    [InlineData(RelationshipsDecidedBy.DslAndLeader, "lead", "deputy", typeof(SeatNotTheirs))]
    [InlineData(RelationshipsDecidedBy.DslAndLeader, "member of staff", "leader", typeof(SeatNotTheirs))]
    [InlineData(RelationshipsDecidedBy.DslAlone, "deputy", "", null)]
    [InlineData(RelationshipsDecidedBy.DslAlone, "", "leader", typeof(SafeguardingSeatEmpty))]
    [InlineData(RelationshipsDecidedBy.DslAlone, "lead", "leader", typeof(SeatNotTheirs))]
    [InlineData(RelationshipsDecidedBy.DslOrLeader, "", "leader", null)]
    [InlineData(RelationshipsDecidedBy.DslOrLeader, "lead", "", null)]
    [InlineData(RelationshipsDecidedBy.DslOrLeader, "lead", "leader", null)]
    [InlineData(RelationshipsDecidedBy.DslOrLeader, "", "", typeof(NobodyTookPart))]
    public void The_setting_says_which_seats_are_taken(RelationshipsDecidedBy rule, string safeguarding, string leader, Type? refusal)
    {
        var told = Told();
        var talk = Talk() with { SafeguardingId = Id(safeguarding), LeaderId = Id(leader) };
        var writer = Named($"{safeguarding}, {leader}").FirstOrDefault(one => one.May(Permission.DecideRelationships)) ?? Lead;

        var broken = Record.Exception(() => told.Decide(Guid.NewGuid(), talk, Seats(Sam, rule), writer, Now)) as RuleBrokenException;

        Assert.Equal(refusal, broken?.Refusal.GetType());
    }

    [Fact]
    public void One_person_does_not_take_both_seats()
    {
        var seats = Seats(Sam, RelationshipsDecidedBy.DslAndLeader, Both, Deputy);

        Refused<OneInBothSeats>(() => Told().Decide(
            Guid.NewGuid(), Talk() with { SafeguardingId = Both.PersonId, LeaderId = Both.PersonId }, seats, Both, Now));
    }

    [Theory]
    [InlineData(RelationshipsDecidedBy.DslAndLeader, "lead, deputy, leader")]
    [InlineData(RelationshipsDecidedBy.DslAlone, "lead, deputy")]
    [InlineData(RelationshipsDecidedBy.DslOrLeader, "lead, deputy, leader")]
    public void Whoever_may_take_a_seat_is_told(RelationshipsDecidedBy rule, string told) =>
        Assert.Equal(Ids(told), Seats(Sam, rule).ToTell.ToHashSet());

    private static IEnumerable<Actor> Named(string names) =>
        names.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(name => People[name]);

    private static Guid? Id(string name) => name.Length == 0 ? null : People[name].PersonId;

    private static HashSet<Guid> Ids(string names) => [.. Named(names).Select(one => one.PersonId)];
}
