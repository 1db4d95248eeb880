using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.People;

namespace SafeguardingPortal.Web.Commands.SeedDemo.Stories;

/// <summary>Who works where, under whom, in which room; and a group that was closed when nobody ran it any more.</summary>
internal sealed class PlacesStory(DemoWorld world)
{
    public void Tell()
    {
        var day = world.Calendar.DaysAgo(380);
        var at = world.At(day, 11, 0);
        var by = world.As("manager", at);
        var leadership = Form("Leadership", GroupKind.Leadership);
        var rooms = new[] { Form("Wren room", GroupKind.Room), Form("Otter room", GroupKind.Room) };
        var breakfast = Form("Breakfast club", GroupKind.Other);
        var early = new List<StaffMember>();
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
            NamedUnit[] groups = [new(group.Id, group.Name)];
            if (!leads && early.Count < 2 && person.StartedOn <= day)
            {
                early.Add(person);
                groups = [.. groups, new(breakfast.Id, breakfast.Name)];
            }

            person.Place(new Placing(manager, [new(site.Id, site.Name)], groups), by, world.At(since, 11, 5), since);
        }

        Close(breakfast, early);

        void Close(PeopleGroup group, List<StaffMember> members)
        {
            const string Because = "Too few families asked for it.";
            var lastDay = world.Calendar.DaysAgo(60);
            var then = world.At(lastDay, 15, 10);
            group.Close(lastDay, Because, world.As("manager", then), then, lastDay);
            foreach (var member in members)
                member.LeaveGroup(group.Id, group.Name, lastDay, Because, world.As("manager", then), then);
        }

        PeopleGroup Form(string name, GroupKind kind) =>
            world.Tell(PeopleGroup.Form(world.NewId(), world.Setting.Id, name, kind, by, at));
    }
}
