using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Web.Platform.Tasks;
using SafeguardingPortal.Web.Platform.Tenancy;

namespace SafeguardingPortal.Web.Features.Breaches;

/// <summary>Decisions about a case for which this person was asked as the second.</summary>
public sealed class SecondOpinionsWaiting(PortalDbContext db, CurrentPerson me) : IHomeTasks
{
    public HomeGroup Group => HomeGroup.Waiting;

    public async Task<IReadOnlyList<HomeTask>> FindAsync(CancellationToken ct)
    {
        var asked = await db.Breaches.Where(BreachAccess.NotKeptFrom(me.PersonId)).Where(breach => breach.ClosedAt == null)
            .SelectMany(breach => breach.SecondOpinions)
            .Where(opinion => opinion.AskedOfId == me.PersonId && opinion.Agreed == null && opinion.LapsedAt == null)
            .Select(opinion => opinion.Id)
            .ToListAsync(ct);
        return [.. asked.Select(id => new HomeTask(
            "A decision that needs a second person", "due", "waits for you", $"/breaches/second-opinions/{id}", "Answer"))];
    }
}
