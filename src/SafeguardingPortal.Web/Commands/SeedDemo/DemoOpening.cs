using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Web.Commands.SeedDemo;

/// <summary>The first day: the setting is set up, its places are added and its people join.</summary>
internal static class DemoOpening
{
    public static Setting Open(DemoWorld world)
    {
        var (plan, at) = (world.Plan, world.At(world.Beginning, 9, 0));
        var setting = Setting.Open(
            world.NewId(), plan.Code, plan.Name, plan.Kind, plan.LocalAuthority, plan.Terms, plan.Rules, Actor.Portal, at);
        foreach (var site in plan.Sites)
        {
            var added = setting.AddSite(world.NewId(), site.Name, Actor.Portal, at);
            foreach (var place in site.StoragePlaces)
                setting.AddStoragePlace(world.NewId(), added.Id, place, capacity: null, Actor.Portal, at);
        }

        return setting;
    }

    public static StaffMember Join(DemoWorld world, DemoPerson person)
    {
        var started = world.Today.AddDays(-person.StartedDaysAgo);
        var joined = started > world.Beginning ? world.At(started, 8, 30) : world.At(world.Beginning, 10, 0);
        var member = StaffMember.Join(
            world.NewId(), world.Setting.Id, person.Name, person.SignsIn ? world.Plan.AddressOf(person) : null, person.JobTitle,
            person.Category, started, Actor.Portal, joined);

        var since = person.InRolesSinceDaysAgo is { } days ? world.Today.AddDays(-days) : started;
        foreach (var role in person.Roles)
            member.Appoint(world.NewId(), role, since, Actor.Portal, since > started ? world.At(since, 19, 30) : joined);
        if (person.LeftDaysAgo is { } left)
            member.Leave(world.Today.AddDays(-left), "Moved away", Actor.Portal, world.At(world.Today.AddDays(-left), 15, 30));
        return member;
    }
}
