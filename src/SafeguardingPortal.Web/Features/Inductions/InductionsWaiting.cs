using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Tasks;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Inductions;

/// <summary>Who came lately and has no induction, for whoever begins them.</summary>
public sealed class InductionsWaiting(PortalDbContext db, CurrentPerson me, SchoolClock clock) : IHomeTasks
{
    public HomeGroup Group => HomeGroup.Waiting;

    public async Task<IReadOnlyList<HomeTask>> FindAsync(CancellationToken ct)
    {
        if (!me.May(Permission.KeepTraining))
            return [];

        var without = await db.WithoutInduction(clock.Today).CountAsync(ct);
        return without == 0 ? [] :
        [
            new(Words.Count(without, "person", "people") + " here without an induction", "due", "not begun", "/inductions", "Begin it"),
        ];
    }
}
