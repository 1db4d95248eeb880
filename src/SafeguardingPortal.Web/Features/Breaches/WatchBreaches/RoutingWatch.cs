using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Breaches.WatchBreaches;

/// <summary>
/// A closed case waits for nobody, but somebody must be able to reopen it, keep it, give it to whom the law says and end it: so it follows the
/// offices too, and nobody is told of it.
/// </summary>
internal sealed class RoutingWatch(PortalDbContext db, SchoolClock clock)
{
    public const string Why = "Roles in the setting changed hands, or somebody who handles reports went away or came back";

    private const int Batch = 50;

    // Only where something can have changed: the office it stands with has no holder, or somebody in its frame holds an office by now.
    public async Task RouteClosedAsync(IReadOnlyCollection<PersonInRoles> people, CancellationToken ct)
    {
        List<CaseRoute> vacant = [.. Enum.GetValues<CaseRoute>().Where(route => !BreachRouting.HasHolder(route, people))];
        List<Guid> holders = [.. people.Select(person => person.PersonId)];
        var perhaps = db.Breaches.AsNoTracking().Where(breach => breach.ClosedAt != null).Where(breach =>
            vacant.Contains(breach.Route)
            || breach.Subjects.Any(subject => subject.PersonId != null && holders.Contains(subject.PersonId.Value))
            || breach.Conflicts.Any(conflict => holders.Contains(conflict.PersonId)));
        var ids = await perhaps.OrderBy(breach => breach.ClosedAt).ThenBy(breach => breach.Id).Select(breach => breach.Id).ToListAsync(ct);
        foreach (var some in ids.Chunk(Batch))
        {
            var cases = await db.Breaches.Where(breach => some.Contains(breach.Id))
                .Include(breach => breach.Subjects).Include(breach => breach.Conflicts).AsSplitQuery().ToListAsync(ct);
            // One that stands where it belongs keeps the names of those who handled it, gone or not.
            foreach (var breach in cases.Where(one => one.RouteAmong(people) != one.Route))
                breach.RouteAgain(people, Why, clock.Now);
            await db.SaveChangesAsync(ct);
            db.ChangeTracker.Clear();
        }
    }
}
