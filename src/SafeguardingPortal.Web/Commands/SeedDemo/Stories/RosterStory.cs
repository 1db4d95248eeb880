using SafeguardingPortal.Domain.Devices;
using SafeguardingPortal.Domain.Rosters;

namespace SafeguardingPortal.Web.Commands.SeedDemo.Stories;

/// <summary>
/// Who works on which weekdays, and the last days of the register: their gaps answered and signed, the newest still open.
/// </summary>
internal sealed class RosterStory(DemoWorld world)
{
    private const int Days = 20;
    private const int StillOpen = 2;

    public void Tell()
    {
        foreach (var plan in world.Plan.People.Where(plan => plan.LeftDaysAgo is null))
            SetWeek(plan);
        var days = world.Calendar.OpenDays(world.Today.AddDays(-40), world.Today.AddDays(-1)).TakeLast(Days).ToList();
        foreach (var (day, at) in days.Select((day, at) => (day, at)))
            TellDay(day, open: at >= days.Count - StillOpen);
    }

    private void SetWeek(DemoPerson plan)
    {
        var person = world.People[plan.Key];
        var at = world.At(world.Beginning, 11, 0);
        var from = person.StartedOn > world.Beginning ? person.StartedOn : world.Beginning;
        var week = Enum.GetValues<DayOfWeek>().Where(plan.WorksOn).Select(day => new WorkDay(day, new(8, 0), new(16, 30))).ToList();
        world.Tell(WeekPattern.Set(
            world.NewId(), world.Setting.Id, person.Id, from, week, world.NewId, world.As("manager", at), at));
    }

    private void TellDay(DateOnly date, bool open)
    {
        var rules = world.Plan.Rules;
        var cutOff = CutOff.Of(rules, date, null);
        var checkIns = world.Told.OfType<DeviceCheckIn>().Where(checkIn => checkIn.Day == date).ToDictionary(checkIn => checkIn.PersonId);
        var missed = world.Plan.People
            .Where(plan => plan.WorksOn(date.DayOfWeek) && plan.LeftDaysAgo is null)
            .Select(plan => world.People[plan.Key])
            .Where(person => person.WorksOn(date) && ExpectedAtStorage.On(date).Compile()(person)
                && IsGap(checkIns.GetValueOrDefault(person.Id)))
            .Select(person => new MissedCutOff(person.Id, cutOff))
            .ToList();
        // So that the newest day has something to answer, whatever chance made of it.
        if (open && missed.Count == 0)
            missed.Add(new MissedCutOff(world.Id("staff"), cutOff));

        var day = world.Tell(RosterDay.Open(world.NewId(), world.Setting.Id, date, cutOff.AddMinutes(1)));
        day.FindGaps(missed, world.NewId, cutOff.AddMinutes(1));
        if (open)
            return;
        var closed = world.At(date, 17, 5);
        foreach (var gap in day.Gaps)
            day.Resolve(gap.Id, ResolutionOf(checkIns.GetValueOrDefault(gap.PersonId)), null, world.As(NotedBy(gap.PersonId), closed),
                closed);
        var by = world.As("manager", closed);
        day.Close(by.Name, by, closed);

        bool IsGap(DeviceCheckIn? checkIn) => checkIn is null || checkIn.FirstRecordedAt > cutOff;
    }

    private static GapResolution ResolutionOf(DeviceCheckIn? checkIn) =>
        checkIn is null ? GapResolution.ForgotToCheckIn
        : checkIn.Movements[0].Kind == MovementKind.Absent ? GapResolution.NotIn
        : GapResolution.CameLate;

    private string NotedBy(Guid personId) => personId == world.Id("manager") ? world.Has("deputy") ? "deputy" : "dsl" : "manager";
}
