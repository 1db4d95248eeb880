using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Domain.Tablets;
using SafeguardingPortal.Web.Platform.Tablets;

namespace SafeguardingPortal.Web.Commands.SeedDemo.Stories;

/// <summary>A tablet at each site, and a card with a PIN of their own for everyone who works there.</summary>
internal sealed class TabletStory(DemoWorld world)
{
    // Hashed once: hashing is slow on purpose.
    private static readonly Lazy<string> PinHash = new(() => TabletSecrets.HashPin(DemoLogIns.Pin));

    public void Tell()
    {
        var day = world.Calendar.DaysAgo(200);
        foreach (var site in world.Setting.Sites)
        {
            var at = world.At(day, 8, 15);
            var code = TabletSecrets.Hash(world.NewId().ToString());
            var name = world.Setting.Sites.Count == 1 ? "Front door" : $"Front door, {site.Name}";
            var tablet = SharedTablet.Add(
                world.NewId(), world.Setting.Id, site.Id, name.Length > 60 ? name[..60] : name, code, world.As("manager", at), at);
            tablet.Pair(code, TabletSecrets.Hash(world.NewId().ToString()), at.AddMinutes(4));
            world.Tell(tablet);
        }

        foreach (var person in world.People.Values.Where(person => person.LeftOn is null))
        {
            var started = person.StartedOn > day ? person.StartedOn : day;
            var at = world.At(started, 9, 30);
            var card = PinCard.Issue(
                world.NewId(), world.Setting.Id, person.Id, person.Name, PinHash.Value, TabletSecrets.Hash(world.NewId().ToString()),
                world.As("manager", at), at);
            card.ChoosePin(DemoLogIns.Pin, PinHash.Value, isOldPin: false, new Actor(person.Id, person.Name, person.RolesOn(started)), at);
            world.Tell(card);
        }
    }
}
