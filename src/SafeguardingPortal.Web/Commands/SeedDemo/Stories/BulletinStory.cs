using SafeguardingPortal.Domain.Bulletins;
using SafeguardingPortal.Domain.SignOffs;

namespace SafeguardingPortal.Web.Commands.SeedDemo.Stories;

/// <summary>Guidance was passed round between trainings: an older bulletin that everyone has read, and a fresh one that some have not.</summary>
internal sealed class BulletinStory(DemoWorld world)
{
    public void Tell()
    {
        var settings = Send(120, "Check your privacy settings", """
            Take ten minutes this week: who can see your posts, your friends and the photographs in which others name you?

            Families look for us by name. **Assume that anything posted may be shown to a parent**, and leave out where you work.
            """);
        Read(settings, 118, everyOther: false);

        var watches = Send(6, "Watches count like phones", """
            A watch that takes calls, or that can listen, goes into the same place as your phone.

            If you need one for a medical reason, ask for an exception first. The reason stays between you and whoever decides.
            """);
        Read(watches, 5, everyOther: true);
    }

    private Bulletin Send(int daysAgo, string title, string text)
    {
        var day = world.Calendar.DaysAgo(daysAgo);
        var at = world.At(day, 16, 20);
        return world.Tell(Bulletin.Send(
            world.NewId(), world.Setting.Id, title, text, Audience.All, world.NewId, world.As("manager", at), at, day));
    }

    private void Read(Bulletin bulletin, int daysAgo, bool everyOther)
    {
        var day = world.Calendar.DaysAgo(daysAgo);
        var at = world.At(day, 12, 15);
        var readers = world.People.Where(person => person.Value.WorksOn(day)).OrderBy(person => person.Key, StringComparer.Ordinal)
            .Where((person, index) => !everyOther || index % 2 == 0 || person.Key == "manager").ToList();
        foreach (var (key, person) in readers)
            world.Tell(BulletinReceipt.Give(world.NewId(), bulletin, person.Id, world.As(key, at), at));
    }
}
