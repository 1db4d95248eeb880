using SafeguardingPortal.Domain.Calendar;
using SafeguardingPortal.Domain.Relationships;

namespace SafeguardingPortal.Web.Commands.SeedDemo.Stories;

/// <summary>
/// People told of relationships with families: one is decided with conditions, one waits to be read, one waits for a talk, one has to be
/// looked at again. In the playgroup the lead herself told of one, so the chair sat in for her.
/// </summary>
internal sealed class RelationshipStory(DemoWorld world)
{
    public void Tell()
    {
        if (world.Plan.Code == "larkrise")
        {
            LookedAtLongAgo();
            OnConditions("deputy", 96);
            WaitsToBeRead();
            Waits("volunteer", 2);
        }

        if (world.Plan.Code == "mallowlane")
        {
            OfTheLead();
            Waits("staff", 3);
        }
    }

    /// <summary>Somebody without a log-in told it in person; their year is over.</summary>
    private void LookedAtLongAgo()
    {
        var told = Told("priya", "deputy", 374, new(
            RelationshipKinds.PersonalDevice | RelationshipKinds.OtherCircumstance, "The father of a child here, my cousin", "Otter 21",
            "We see each other at family parties and write about them. We have agreed never to speak of the preschool.", default));
        Decide(told, 370, "dsl", "manager", new(
            RelationshipAgreed.OnConditions, "No messages about the preschool or other children. Somebody else is the child's key person.",
            "Tell us before the child moves up to the next group.", null, null, null, default, null));
        var day = world.Calendar.DaysAgo(368);
        var at = world.At(day, 17, 30);
        told.RecordSignature(day, hasLogIn: false, world.As("deputy", at), at);
    }

    private void OnConditions(string key, int daysAgo)
    {
        var told = Told(key, key, daysAgo, new(
            RelationshipKinds.SocialMedia | RelationshipKinds.OtherCircumstance, "Three mothers from my own children's swimming club", null,
            "We are in one group on social media, which is about lifts and times. It is older than my work here.", default));
        Decide(told, daysAgo - 2, "dsl", "manager", new(
            RelationshipAgreed.OnConditions, "The group stays about swimming. No pictures of the preschool, nothing about children there.",
            "Leave the group if it turns to the preschool, and tell us.", null, null, null, default, null));
        var at = world.At(world.Calendar.DaysAgo(daysAgo - 3), 17, 30);
        told.Confirm(world.As(key, at), at);
    }

    private void WaitsToBeRead()
    {
        var told = Told("staff", "staff", 5, new(
            RelationshipKinds.PersonalDevice, "The parents of a child here, for whom I babysit once a month", "Wren 8",
            "We agree the evenings by message. I babysat for them before their child came to us.", default));
        Decide(told, 1, "deputy", "manager", new(
            RelationshipAgreed.OnConditions, "Messages about evenings and times only. The child's day is talked of at the door.",
            null, null, null, null, default, world.Today.AddMonths(6)));
    }

    private void Waits(string key, int daysAgo) => Told(key, key, daysAgo, new(
        RelationshipKinds.SocialMedia, "The mother of a child who starts next month", null,
        "We have been friends on social media since school. I have not written to her since I knew.", default));

    private void OfTheLead()
    {
        var told = Told("dsl", "dsl", 60, new(
            RelationshipKinds.OtherCircumstance, "My sister, whose child comes here on two mornings", "Wren 3",
            "We are family and see each other every week.", default));
        Decide(told, 57, "chair", "manager", new(
            RelationshipAgreed.OnConditions, "The play leader decides whatever has to be decided about this child.", null, null, null, null,
            default, null));
        var at = world.At(world.Calendar.DaysAgo(56), 17, 30);
        told.Confirm(world.As("dsl", at), at);
    }

    private RelationshipDisclosure Told(string key, string by, int daysAgo, RelationshipWord word)
    {
        var at = world.At(world.Calendar.DaysAgo(daysAgo), 15, 10);
        return world.Tell(RelationshipDisclosure.Tell(
            world.NewId(), world.Setting.Id, world.NextReference("RD", at), world.Id(key), word with { ToldOn = London.Date(at) },
            world.Plan.Rules.ChildNamedBy, WorkingDays.England, world.As(by, at), at));
    }

    private void Decide(RelationshipDisclosure told, int daysAgo, string safeguarding, string leader, RelationshipTalk talk)
    {
        var day = world.Calendar.DaysAgo(daysAgo);
        var at = world.At(day, 16, 45);
        var seats = RelationshipSeats.For(told.PersonId, world.Plan.Rules.RelationshipsDecidedBy, world.InRoles(day));
        told.Decide(
            world.NewId(), talk with { SafeguardingId = world.Id(safeguarding), LeaderId = world.Id(leader), TalkedOn = day }, seats,
            world.As(leader, at), at);
    }
}
