using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Rosters;
using SafeguardingPortal.Data.SignOffs;
using SafeguardingPortal.Domain.Devices;
using SafeguardingPortal.Domain.SignOffs;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Home.Home;

/// <summary>What this person has to do as anyone who works here: store devices, sign policies.</summary>
internal sealed class OwedByMe(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task<List<HomeTask>> FindAsync(CancellationToken ct)
    {
        var tasks = new List<HomeTask>();
        if (await DevicesAsync(ct) is { } devices)
            tasks.Add(devices);
        tasks.AddRange(await SignaturesAsync(ct));
        return tasks;
    }

    private async Task<HomeTask?> DevicesAsync(CancellationToken ct)
    {
        var (today, cutOff) = (clock.Today, me.Setting.Rules.CheckInCutOff);
        var mine = await db.ExpectedOn(today).Where(person => person.Id == me.PersonId)
            .Select(person => new
            {
                State = db.DeviceCheckIns.Where(checkIn => checkIn.PersonId == person.Id && checkIn.Day == today)
                    .Select(checkIn => (CheckInState?)checkIn.State).SingleOrDefault(),
            })
            .SingleOrDefaultAsync(ct);
        if (mine is null || !ExpectedAtStorage.IsOpenOn(me.Setting, today))
            return null;

        return mine.State switch
        {
            null when ExpectedAtStorage.CutOffPassed(me.Setting, today, clock.Now) => new HomeTask(
                "Store your devices, or say that you brought none", "overdue", $"due by {Words.Time(cutOff)}", "/devices",
                "Store my devices"),
            null => new HomeTask(
                "Store your devices, or say that you brought none", "due", $"by {Words.Time(cutOff)}", "/devices", "Store my devices"),
            CheckInState.Out => new HomeTask("Your devices are out of storage", "due", "out now", "/devices", "Return my devices"),
            CheckInState.NoneBrought or CheckInState.Stored or CheckInState.Left or CheckInState.Absent => null,
            _ => throw new InvalidOperationException($"Unknown state {mine.State}."),
        };
    }

    private async Task<IEnumerable<HomeTask>> SignaturesAsync(CancellationToken ct)
    {
        var duties = SignOffClock.Of(me.Setting.Rules);
        var startOfGrace = SchoolClock.FromLondon(duties.OverdueSince(clock.Today).AddDays(1).ToDateTime(TimeOnly.MinValue));
        var owed = await db.SignOffDuties(duties, clock.Today, startOfGrace)
            .Where(duty => duty.PersonId == me.PersonId && !duty.IsSigned)
            .OrderByDescending(duty => duty.IsOverdue).ThenBy(duty => duty.SearchTitle)
            .Select(duty => new { duty.PolicyId, duty.PolicyTitle, duty.IsOverdue })
            .ToListAsync(ct);
        return owed.Select(duty => new HomeTask(
            duty.PolicyTitle, duty.IsOverdue ? "overdue" : "due", duty.IsOverdue ? "signature late" : "to sign",
            $"/sign-offs/{duty.PolicyId}", "Read and sign"));
    }
}
