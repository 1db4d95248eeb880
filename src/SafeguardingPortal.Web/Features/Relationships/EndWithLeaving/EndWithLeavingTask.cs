using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Relationships;
using SafeguardingPortal.Web.Platform.Jobs;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Relationships.EndWithLeaving;

/// <summary>
/// Ends what people told of once their last working day is over. Who comes back tells anew. Safe to run twice: what has ended is not found again.
/// </summary>
public sealed class EndWithLeavingTask(PortalDbContext db, SchoolClock clock) : ISettingTask
{
    private const int BatchSize = 100;

    public static TimeSpan Every => TimeSpan.FromHours(1);

    public async Task RunAsync(CancellationToken ct)
    {
        var today = clock.Today;
        var open =
            from told in db.RelationshipDisclosures
            join person in db.People on told.PersonId equals person.Id
            where told.State != RelationshipState.Ended && person.LeftOn != null && person.LeftOn < today
            orderby told.Id
            select new { Told = told, LastDay = person.LeftOn!.Value };
        while (await open.Take(BatchSize).ToListAsync(ct) is { Count: > 0 } batch)
        {
            foreach (var one in batch)
                one.Told.EndWithLeaving(one.LastDay, clock.Now);
            await db.SaveChangesAsync(ct);
        }
    }
}
