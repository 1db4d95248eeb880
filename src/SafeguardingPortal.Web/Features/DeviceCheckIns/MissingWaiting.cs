using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Rosters;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Devices;
using SafeguardingPortal.Web.Platform.Tasks;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.DeviceCheckIns;

/// <summary>People of whom nothing is known today although the cut-off has passed.</summary>
public sealed class MissingWaiting(PortalDbContext db, CurrentPerson me, SchoolClock clock) : IHomeTasks
{
    public HomeGroup Group => HomeGroup.Waiting;

    public async Task<IReadOnlyList<HomeTask>> FindAsync(CancellationToken ct)
    {
        var (today, myId) = (clock.Today, me.PersonId);
        if (!me.May(Permission.SeeDeviceRegister) || !ExpectedAtStorage.CutOffPassed(me.Setting, today, clock.Now))
            return [];
        var missing = await db.ExpectedOn(today).Where(person => person.Id != myId)
            .CountAsync(person => !db.DeviceCheckIns.Any(checkIn => checkIn.PersonId == person.Id && checkIn.Day == today), ct);
        return missing == 0 ? [] : [new HomeTask(
            Words.Count(missing, "person", "people") + " not checked in today", "due", "nothing known",
            "/devices/register?show=Missing", "See who")];
    }
}
