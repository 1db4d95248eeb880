using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Rosters;
using SafeguardingPortal.Domain.Devices;
using SafeguardingPortal.Web.Platform.Tasks;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.DeviceCheckIns;

/// <summary>Whether this person has still to say today where their devices are.</summary>
public sealed class DevicesOwed(PortalDbContext db, CurrentPerson me, SchoolClock clock) : IHomeTasks
{
    public HomeGroup Group => HomeGroup.Owed;

    public async Task<IReadOnlyList<HomeTask>> FindAsync(CancellationToken ct)
    {
        var today = clock.Today;
        var mine = await db.ExpectedOn(today).Where(person => person.Id == me.PersonId)
            .Select(person => new
            {
                State = db.DeviceCheckIns.Where(checkIn => checkIn.PersonId == person.Id && checkIn.Day == today)
                    .Select(checkIn => (CheckInState?)checkIn.State).SingleOrDefault(),
            })
            .SingleOrDefaultAsync(ct);
        return mine is not null && ExpectedAtStorage.IsOpenOn(me.Setting, today)
            && TaskFor(mine.State) is { } task ? [task] : [];
    }

    private HomeTask? TaskFor(CheckInState? state)
    {
        var cutOff = Words.Time(me.Setting.Rules.CheckInCutOff);
        var isLate = ExpectedAtStorage.CutOffPassed(me.Setting, clock.Today, clock.Now);
        return state switch
        {
            null => new HomeTask(
                "Store your devices, or say that you brought none", isLate ? "overdue" : "due", isLate ? $"due by {cutOff}" : $"by {cutOff}",
                "/devices", "Store my devices"),
            CheckInState.Out => new HomeTask("Your devices are out of storage", "due", "out now", "/devices", "Return my devices"),
            CheckInState.NoneBrought or CheckInState.Stored or CheckInState.Left or CheckInState.Absent => null,
            _ => throw new InvalidOperationException($"Unknown state {state}."),
        };
    }
}
