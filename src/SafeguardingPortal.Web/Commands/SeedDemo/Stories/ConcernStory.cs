using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Concerns;
using SafeguardingPortal.Domain.Devices;

namespace SafeguardingPortal.Web.Commands.SeedDemo.Stories;

/// <summary>A year's low-level concerns: most dealt with, some with something in common, one told by the person themself. All invented.</summary>
internal sealed class ConcernStory(DemoWorld world)
{
    private readonly string[] colleagues =
    [
        .. world.Plan.People.Where(plan => plan is { Roles: [Role.Staff], StartedDaysAgo: > 250, LeftDaysAgo: null }).Select(plan => plan.Key),
    ];

    public void Tell()
    {
        var watch = Tell(176, Colleague(0), ConcernKind.DeviceInRestrictedTime, "A smart watch buzzed at story time and was read.", "Book corner",
            new(10, 40), DeviceKind.SmartWatch);
        DealtWith(watch, 175, "A talk with the person; the watch now goes into the storage place with the phone.");
        var lap = Tell(97, Colleague(1), ConcernKind.TooFamiliar, "Carried a child on the hip for most of the morning, though the child can walk.",
            "Garden", new(11, 5));
        DealtWith(lap, 96, "Talked about independence and about how it looks to others. Will be raised in supervision.");
        var late = Tell(58, Colleague(0), ConcernKind.AloneOutOfSight, "Changed a child with the door closed; nobody had been told.", "Changing room",
            new(14, 10));
        DealtWith(late, 57, "Reminded of the rule about doors. The person had not known that a colleague was free.");
        var own = Tell(13, world.Has("staff") ? "staff" : Colleague(2), ConcernKind.ContactOutsideWork, "Met a family in the supermarket and gave the child a sweet.", "Supermarket",
            null, self: true);
        DealtWith(own, 12, "Thanked for saying so. Nothing more to do.");
        var garden = Tell(9, Colleague(1), ConcernKind.DeviceInRestrictedTime, "A phone lay on the bench by the sand pit and lit up.", "Garden",
            new(11, 20), DeviceKind.Phone);
        DealtWith(garden, 8, "The phone was put away at once. A sign now hangs by the door.");
        Tell(3, Colleague(0), ConcernKind.DeviceInRestrictedTime, "The watch was worn again during the session.", "garden", new(11, 45),
            DeviceKind.SmartWatch);

        var at = world.At(world.Calendar.DaysAgo(40), 16, 10);
        world.Tell(Consideration.Record(
            world.NewId(), world.Setting.Id,
            new Considered(
                ConcernLens.Person, world.Id(Colleague(0)).ToString(), "No rule asked; somebody wanted to look", [watch, late],
                ConsiderationDecision.NoFurtherAction, "one was a lapse with a watch and the other a misunderstanding about doors; nothing joins them."),
            null, world.NewId, world.As(Handler(at), at), at));
    }

    private Concern Tell(
        int daysAgo, string about, ConcernKind kind, string what, string where, TimeOnly? time, DeviceKind? device = null, bool self = false)
    {
        var day = world.Calendar.DaysAgo(daysAgo);
        var at = world.At(day, 16, 25);
        var by = self ? about : Handler(at);
        return world.Tell(Concern.Record(
            world.NewId(), world.Setting.Id, world.NextReference("LC", at),
            new ConcernFacts(world.Id(about), kind, what, day, time, where, device, ToldBy: "A colleague in the room", SelfReport: self),
            [], world.InRoles(day), world.As(by, at), at));
    }

    private void DealtWith(Concern concern, int daysAgo, string how)
    {
        var at = world.At(world.Calendar.DaysAgo(daysAgo), 17, 40);
        concern.RecordDealtWith(how, "It was small, and it was understood.", world.As(Handler(at), at), at);
    }

    /// <summary>The DSL where there was one on that day, otherwise the leader.</summary>
    private string Handler(DateTimeOffset at) => world.Has("dsl") && world.As("dsl", at).Holds(Role.Dsl) ? "dsl" : "manager";

    private string Colleague(int number) => colleagues[number % colleagues.Length];
}
