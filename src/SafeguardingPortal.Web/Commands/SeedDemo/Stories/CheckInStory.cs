using SafeguardingPortal.Domain.Devices;
using SafeguardingPortal.Domain.Exceptions;
using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Domain.Settings;

namespace SafeguardingPortal.Web.Commands.SeedDemo.Stories;

/// <summary>Every open day of a year, people put their phones away, take them out in breaks and go home with them.</summary>
internal sealed class CheckInStory(DemoWorld world, IReadOnlyList<ExceptionRequest> exceptions)
{
    private const int Days = 365;

    /// <summary>Flags of the last days wait for somebody to look at them.</summary>
    private const int UnseenDays = 9;

    private readonly Dictionary<Guid, IReadOnlyList<DeviceKind>> habits = [];

    public void Tell()
    {
        // Who is expected depends on the person once and for all, and on the day only through the first and last day of work.
        var expected = world.Plan.People
            .Where(plan => ExpectedAtStorage.On(world.People[plan.Key].StartedOn).Compile()(world.People[plan.Key]))
            .ToList();
        foreach (var day in world.Calendar.OpenDays(world.Today.AddDays(-Days), world.Today.AddDays(-1)))
        {
            foreach (var plan in expected.Where(plan => world.People[plan.Key].WorksOn(day)))
                TellDay(plan, world.People[plan.Key], day);
        }

        new CheckInsOfToday(world, this).Tell([.. expected.Where(plan => world.People[plan.Key].WorksOn(world.Today))]);
    }

    /// <summary>The usual: a phone, for some a watch as well, for a few nothing at all.</summary>
    public IReadOnlyList<DeviceKind> HabitOf(StaffMember person)
    {
        if (!habits.TryGetValue(person.Id, out var habit))
        {
            habit = world.Chance.Next(10) switch
            {
                0 => [],
                < 4 => [DeviceKind.Phone, DeviceKind.SmartWatch],
                4 => [DeviceKind.Phone, DeviceKind.FitnessTracker],
                _ => [DeviceKind.Phone],
            };
            habits.Add(person.Id, habit);
        }

        return habit;
    }

    public DeviceCheckIn Arrive(DemoPerson plan, StaffMember person, IReadOnlyList<DeviceKind> devices, DateTimeOffset at)
    {
        var by = DemoWorld.As(person, at);
        var place = PlaceOf(plan, person);
        return world.Tell(devices.Count == 0
            ? DeviceCheckIn.DeclareNone(world.NewId(), world.Setting.Id, person.Id, world.NewId(), by, at)
            : DeviceCheckIn.Store(
                world.NewId(), world.Setting.Id, person.Id, world.NewId(),
                [.. devices.Select(kind => new DeclaredDevice(world.NewId(), kind))],
                place, new StorageChecks(true, true, world.Chance.Next(12) > 0), by, at, place.Numbered ? SlotOf(person) : null));
    }

    public void NoteAbsence(StaffMember person, string reason, DateTimeOffset at) => world.Tell(DeviceCheckIn.NoteAbsence(
        world.NewId(), world.Setting.Id, person.Id, world.NewId(), reason, world.As(NotedBy(person), at), at));

    private void TellDay(DemoPerson plan, StaffMember person, DateOnly day)
    {
        var cutOff = world.Plan.Rules.CheckInCutOff;
        var chance = world.Chance.Next(200);
        if (!plan.WorksOn(day.DayOfWeek) || chance < 6)
        {
            NoteAbsence(person, plan.WorksOn(day.DayOfWeek) ? "Off sick" : "Not a working day", At(day, cutOff, 10));
            return;
        }

        // Now and then nobody wrote down what happened: a gap, as real registers have them.
        if (chance == 6)
            return;

        var checkIn = Arrive(plan, person, HabitOf(person), At(day, cutOff, chance < 13 ? 12 : -3 - world.Chance.Next(28)));
        if (checkIn.State != CheckInState.Stored)
            return;

        TakeOut(checkIn, person, day, chance);
        var leaves = At(day, LastOf(day), 3 + world.Chance.Next(22));
        checkIn.Leave(world.NewId(), DemoWorld.As(person, leaves), leaves);
    }

    private void TakeOut(DeviceCheckIn checkIn, StaffMember person, DateOnly day, int chance)
    {
        var live = exceptions.FirstOrDefault(exception => exception.RequesterId == person.Id && Covers(exception, world.At(day, 11, 20)));
        if (live is not null && chance % 2 == 0)
            Use(checkIn, person, world.At(day, 11, 20), TakeOutReason.Exception, null, live.Id);

        if (chance >= 198)
        {
            Use(checkIn, person, world.At(day, 10, 40), TakeOutReason.Emergency, "A call from my family that could not wait.", null);
            LookAt(checkIn, person, day);
        }
        else if (world.Plan.Rules.BreakUseAllowed && chance is > 60 and < 120)
        {
            Use(checkIn, person, world.At(day, 12, 5 + world.Chance.Next(15)), TakeOutReason.Break, null, null);
        }
    }

    private void Use(DeviceCheckIn checkIn, StaffMember person, DateTimeOffset from, TakeOutReason reason, string? note, Guid? exception)
    {
        var back = from.AddMinutes(8 + world.Chance.Next(12));
        checkIn.TakeOut(world.NewId(), reason, note, exception, RestrictedTimes.Of(world.Setting), DemoWorld.As(person, from), from);
        checkIn.Return(world.NewId(), DemoWorld.As(person, back), back);
    }

    private void LookAt(DeviceCheckIn checkIn, StaffMember person, DateOnly day)
    {
        if (world.Today.DayNumber - day.DayNumber < UnseenDays || checkIn.FlagsToSee == 0)
            return;

        var at = world.At(day, 16, 40);
        var flagged = checkIn.Movements.First(movement => movement is { Flagged: true, SeenAt: null });
        const string What = "Spoke to them: the call was made in the office, with the door open.";
        checkIn.NoteFlag(flagged.Id, What, world.As(NotedBy(person), at), at);
    }

    private StoragePlace PlaceOf(DemoPerson plan, StaffMember person)
    {
        var places = world.Setting.StoragePlaces.Where(place => place.SiteId == world.Setting.Sites[plan.Site].Id).ToList();
        return places[person.Name.Length % places.Count];
    }

    /// <summary>Everybody has a locker that they like.</summary>
    private int SlotOf(StaffMember person) => world.People.Values.TakeWhile(other => other.Id != person.Id).Count() + 1;

    private string NotedBy(StaffMember person) => person.Id == world.Id("manager") ? world.Has("deputy") ? "deputy" : "dsl" : "manager";

    private TimeOnly LastOf(DateOnly day) =>
        RestrictedTimes.Of(world.Setting).On(day) is [.., var last] ? last.Until : world.Plan.Rules.RestrictedUntil;

    private DateTimeOffset At(DateOnly day, TimeOnly time, int minutesLater)
    {
        var shifted = time.AddMinutes(minutesLater);
        return world.At(day, shifted.Hour, shifted.Minute);
    }

    private static bool Covers(ExceptionRequest exception, DateTimeOffset at) =>
        exception.Type is ExceptionType.EmergencyContact or ExceptionType.RestrictedTimeUse
            && exception.StandingAt(at) == ExceptionStanding.Live;
}
