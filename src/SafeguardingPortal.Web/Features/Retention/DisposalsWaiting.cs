using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Concerns;
using SafeguardingPortal.Data.Retention;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Retention;
using SafeguardingPortal.Web.Platform.Tasks;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Retention;

/// <summary>Disposals that wait for this person as the second: of records that they may see, and of one for which they were asked without seeing it.</summary>
public sealed class DisposalsWaiting(PortalDbContext db, CurrentPerson me) : IHomeTasks
{
    public HomeGroup Group => HomeGroup.Waiting;

    public async Task<IReadOnlyList<HomeTask>> FindAsync(CancellationToken ct)
    {
        var found = new List<(Guid RecordId, DateTimeOffset AskedAt, string Page)>();
        if (me.May(Permission.WorkOnBreaches))
        {
            var seen = await db.KeepingsKnownTo(me.Actor)
                .Where(keeping => keeping.State == KeepingState.DisposalAsked && keeping.SecondPersonId == null && keeping.AskedById != me.PersonId)
                .Select(keeping => new { keeping.RecordId, AskedAt = keeping.AskedAt!.Value }).ToListAsync(ct);
            found.AddRange(seen.Select(one => (one.RecordId, one.AskedAt, "disposal")));
        }

        if (me.May(Permission.ConfirmEmergencies))
        {
            var cases = db.Breaches.Where(BreachAccess.NotKeptFrom(me.PersonId));
            var concerns = db.ConcernsNotKeptFrom(me.PersonId);
            var unseen = await db.RecordKeepings
                .Where(keeping => keeping.State == KeepingState.DisposalAsked && keeping.SecondPersonId == me.PersonId)
                .Where(keeping => cases.Any(breach => breach.Id == keeping.RecordId) || concerns.Any(concern => concern.Id == keeping.RecordId))
                .Select(keeping => new { keeping.RecordId, AskedAt = keeping.AskedAt!.Value }).ToListAsync(ct);
            found.AddRange(unseen.Select(one => (one.RecordId, one.AskedAt, "disposal/confirm")));
        }

        return [.. found.OrderBy(one => one.AskedAt).Select(one => new HomeTask(
            "The end of a record needs a second person", "due", $"asked on {Words.DateTime(one.AskedAt)}", $"/records/{one.RecordId}/{one.Page}", "Decide"))];
    }
}
