using SafeguardingPortal.Domain.Devices;
using SafeguardingPortal.Domain.Settings;

namespace SafeguardingPortal.Web.Commands.SeedDemo.Stories;

/// <summary>
/// Today is half done whenever the demo is made: some have stored their phones, one may have said that none was brought, one is noted
/// as absent, the rest have not checked in. Nothing is recorded later than now.
/// </summary>
internal sealed class CheckInsOfToday(DemoWorld world, CheckInStory story)
{
    public void Tell(IReadOnlyList<DemoPerson> expected)
    {
        // At a weekend three people get a room ready; nobody is missed then.
        var here = world.Calendar.IsOpen(world.Today) ? (expected.Count * 3 + 4) / 5 : 3;
        var minutesAgo = 4 * here;
        foreach (var plan in expected.Take(here))
        {
            var planned = world.At(world.Today, world.Plan.Rules.CheckInCutOff.Hour - 1, 15 + minutesAgo % 40);
            var at = Earlier(planned, world.Now.AddMinutes(-minutesAgo));
            minutesAgo -= 4;
            if (Domain.Calendar.London.Date(at) != world.Today)
                continue;

            var person = world.People[plan.Key];
            var checkIn = story.Arrive(plan, person, plan == expected[0] ? [DeviceKind.Phone] : story.HabitOf(person), at);
            if (plan == expected[0] && world.Plan.Rules.BreakUseAllowed && world.Now - at > TimeSpan.FromMinutes(5))
            {
                var by = DemoWorld.As(person, at);
                checkIn.TakeOut(world.NewId(), TakeOutReason.Break, null, null, RestrictedTimes.Of(world.Setting), by, world.Now.AddMinutes(-2));
            }
        }

        if (here < expected.Count && world.Calendar.IsOpen(world.Today))
            story.NoteAbsence(world.People[expected[^1].Key], "Off sick, rang in this morning", world.Now);
    }

    private static DateTimeOffset Earlier(DateTimeOffset one, DateTimeOffset other) => one < other ? one : other;
}
