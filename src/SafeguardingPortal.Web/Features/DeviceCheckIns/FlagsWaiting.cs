using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Tasks;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.DeviceCheckIns;

/// <summary>Devices that were taken out without an exception, which somebody has yet to look at.</summary>
public sealed class FlagsWaiting(PortalDbContext db, CurrentPerson me) : IHomeTasks
{
    public HomeGroup Group => HomeGroup.Waiting;

    public async Task<IReadOnlyList<HomeTask>> FindAsync(CancellationToken ct)
    {
        if (!me.May(Permission.SeeDeviceRegister))
            return [];
        var myId = me.PersonId;
        var flags = await db.DeviceCheckIns.Where(checkIn => checkIn.FlagsToSee > 0 && checkIn.PersonId != myId)
            .SumAsync(checkIn => checkIn.FlagsToSee, ct);
        return flags == 0 ? [] : [new HomeTask(
            Words.Count(flags, "device") + " taken out without an exception", "due", "not looked at", "/devices/flags", "Look at them")];
    }
}
