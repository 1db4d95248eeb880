using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.People;

namespace SafeguardingPortal.Web.Commands.SeedDemo.Stories;

/// <summary>Who works where, under whom, in which room; and one who was away for a while.</summary>
internal sealed class PlacesStory(DemoWorld world)
{
    public void Tell()
    {
        var day = world.Calendar.DaysAgo(380);
        var at = world.At(day, 11, 0);
        var by = world.As("manager", at);
        var leadership = Form("Leadership", GroupKind.Leadership);
        var rooms = new[] { Form("Wren room", GroupKind.Room), Form("Otter room", GroupKind.Room) };
        var (sites, turn) = (world.Setting.Sites, 0);
        foreach (var plan in world.Plan.People)
        {
            var person = world.People[plan.Key];
            if (person.LeftOn is not null)
                continue;

            var leads = person.RolesOn(world.Today).Overlaps([Role.Manager, Role.Dsl, Role.DeputyDsl]);
            var group = leads ? leadership : rooms[turn++ % rooms.Length];
            var site = sites[Math.Min(plan.Site, sites.Count - 1)];
            var manager = plan.Key == "manager" ? null : new NamedUnit(world.Id("manager"), world.Name("manager"));
            var since = person.StartedOn > day ? person.StartedOn : day;
            person.Place(
                new Placing(manager, [new(site.Id, site.Name)], [new(group.Id, group.Name)]), by, world.At(since, 11, 5), since);
        }

        PeopleGroup Form(string name, GroupKind kind) =>
            world.Tell(PeopleGroup.Form(world.NewId(), world.Setting.Id, name, kind, by, at));
    }
}
