using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Training;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Tasks;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Training;

/// <summary>How many people lack a training, for whoever keeps the records.</summary>
public sealed class TrainingWaiting(PortalDbContext db, CurrentPerson me, SchoolClock clock) : IHomeTasks
{
    public HomeGroup Group => HomeGroup.Waiting;

    public async Task<IReadOnlyList<HomeTask>> FindAsync(CancellationToken ct)
    {
        if (!me.May(Permission.KeepTraining))
            return [];

        var lacking = await db.TrainingNeeds(clock.Today, clock.Today).Where(need => !need.IsHeld && !need.IsAway)
            .Select(need => need.PersonId).Distinct().CountAsync(ct);
        return lacking == 0 ? [] :
        [
            new(Words.Count(lacking, "person lacks", "people lack") + " a training", "due", "missing or run out", "/training/matrix?show=Missing",
                "See who"),
        ];
    }
}
