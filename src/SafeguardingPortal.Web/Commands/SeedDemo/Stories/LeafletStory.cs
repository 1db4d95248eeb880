using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Calendar;
using SafeguardingPortal.Domain.Notices;
using SafeguardingPortal.Domain.Notices.Sheets;

namespace SafeguardingPortal.Web.Commands.SeedDemo.Stories;

/// <summary>The leaflet for visitors was issued and a pile of it lies by the door.</summary>
internal sealed class LeafletStory(DemoWorld world)
{
    public Leaflet Tell()
    {
        var at = world.At(world.Calendar.DaysAgo(90), 8, 20);
        var day = London.Date(at);
        var holders = world.Holders(day).Where(holder => holder.Role is Role.Dsl or Role.DeputyDsl or Role.Manager or Role.Chair)
            .OrderBy(holder => holder.Name, StringComparer.Ordinal).Select(holder => new SheetHolder(holder.Role, holder.Name)).ToList();
        var sheet = LeafletText.Of(SheetFacts.Of(world.Setting, null, holders));
        var leaflet = world.Tell(Leaflet.Issue(
            world.NewId(), world.Setting.Id, sheet, sheet.Fingerprint, null, world.As("manager", at), at, day));
        world.Tell(LeafletPile.Record(
            world.NewId(), leaflet, day, 20, "On the table by the front door", world.As("manager", at), at, day));
        return leaflet;
    }
}
