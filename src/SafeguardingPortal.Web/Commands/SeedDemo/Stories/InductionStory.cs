using SafeguardingPortal.Domain.Inductions;
using SafeguardingPortal.Domain.People;

namespace SafeguardingPortal.Web.Commands.SeedDemo.Stories;

/// <summary>What somebody new is shown, and who came since: most inductions are done, the newest is on its way with a point late.</summary>
internal sealed class InductionStory(DemoWorld world)
{
    private static readonly InductionPoint[] Points =
    [
        new("Where personal phones, watches and other devices are stored, and when they may be taken out", 0),
        new("Who the safeguarding lead and the deputy are, and how they are reached", 0),
        new("How a concern or a breach is reported, also about a colleague or the leader", 1),
        new("Emergency exits and what to do in an alarm", 1),
        new("The acceptable use policy, read and signed", 7),
        new("Safe use of social media, and what to do when a parent asks for contact", 14),
        new("How one’s own conduct online affects the work here, and what misuse leads to", 14),
        new("Whistleblowing and complaints: where the procedures are", 28),
    ];

    public void Tell()
    {
        var at = world.At(world.Calendar.DaysAgo(380), 15, 0);
        var lists = Enum.GetValues<PersonCategory>()
            .Where(category => category is not (PersonCategory.RegularVisitor or PersonCategory.CommitteeOrGovernor))
            .ToDictionary(category => category, category => world.Tell(InductionList.Set(
                world.NewId(), world.Setting.Id, category, category == PersonCategory.Employee ? Points : Points[..6], world.NewId,
                world.As("manager", at), at)));
        var newcomers = world.Plan.People.Where(person => person.LeftDaysAgo is null && person.StartedDaysAgo < 400)
            .OrderByDescending(person => person.StartedDaysAgo).Select(person => world.People[person.Key])
            .Where(person => lists.ContainsKey(person.Category)).ToList();
        foreach (var person in newcomers)
            LeadIn(person, lists[person.Category], done: person != newcomers[^1]);
    }

    private void LeadIn(StaffMember person, InductionList list, bool done)
    {
        var first = world.Calendar.Until(person.StartedOn > world.Beginning ? person.StartedOn : world.Beginning);
        var at = world.At(first, 8, 45);
        var lead = ((string[])["dsl", "deputy", "manager"])
            .First(key => world.Has(key) && world.People[key] != person && world.People[key].WorksOn(first));
        var induction = world.Tell(Induction.Begin(
            world.NewId(), person, world.People[lead], list, world.NewId, world.As("manager", at), at, first));
        foreach (var step in induction.InOrder.ToList())
        {
            var day = world.Calendar.Until(step.DueOn);
            // Of the newest the last point was shown and not yet understood: the day has passed.
            if (day >= world.Today || (!done && step.Order == induction.Steps.Count - 1))
                continue;

            if (day < first)
                day = first;
            var (shown, understood) = (world.At(day, 15, 10), world.At(day, 15, 40));
            induction.Sign(step.Id, person.Name, world.As(lead, shown), shown, day);
            induction.Sign(step.Id, person.Name, DemoWorld.As(person, understood), understood, day);
        }
    }
}
