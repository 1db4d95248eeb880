using SafeguardingPortal.Domain.Training;

namespace SafeguardingPortal.Web.Commands.SeedDemo.Stories;

/// <summary>After a bulletin most people looked at the privacy of their own accounts; one of them a year ago, and is asked again.</summary>
internal sealed class PrivacyStory(DemoWorld world)
{
    public void Tell()
    {
        Look("staff", 380);
        foreach (var key in world.People.Keys.Where(key => key != "staff").Order(StringComparer.Ordinal).Where((_, at) => at % 3 != 2))
            Look(key, 112);
    }

    private void Look(string key, int daysAgo)
    {
        var day = world.Calendar.DaysAgo(daysAgo);
        var (person, at) = (world.People[key], world.At(day, 16, 40));
        if (person.WorksOn(day))
        {
            world.Tell(PrivacyCheck.Complete(
                world.NewId(), world.Setting.Id, person.Id, Enum.GetValues<PrivacyPoint>(), DemoWorld.As(person, at), at, day));
        }
    }
}
