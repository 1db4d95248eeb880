using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Relationships;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Relationships;
using SafeguardingPortal.Web.Platform.Tasks;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Relationships;

/// <summary>What waits for a talk in which this person may take part, and what is to be looked at again within a fortnight.</summary>
public sealed class RelationshipsWaiting(PortalDbContext db, CurrentPerson me, SchoolClock clock) : IHomeTasks
{
    private const int DaysAhead = 14;

    public HomeGroup Group => HomeGroup.Waiting;

    public async Task<IReadOnlyList<HomeTask>> FindAsync(CancellationToken ct)
    {
        if (!me.May(Permission.DecideRelationships))
            return [];
        var (today, soon) = (clock.Today, clock.Today.AddDays(DaysAhead));
        // A handful at any time: few tell, and once a year each is looked at again.
        var due = await db.RelationshipsToActOn(today).Where(RelationshipAccess.InRegisterOf(me.Actor))
            .Where(told => told.State == RelationshipState.WaitsForDecision || told.DueOn <= soon)
            .Select(told => new Due(told.PersonId, told.State, told.DueOn!.Value)).ToListAsync(ct);
        if (due.Count == 0)
            return [];

        var inPost = await db.HandlersAsync(today, ct);
        var mine = due.Where(one =>
            RelationshipSeats.For(one.PersonId, me.Setting.Rules.RelationshipsDecidedBy, inPost).ToTell.Contains(me.PersonId)).ToList();
        return
        [
            .. Task(mine, RelationshipState.WaitsForDecision, "to talk over", "waiting", "Decide", today),
            .. Task(mine, RelationshipState.Decided, "to look at again", "decided", "Look again", today),
        ];
    }

    private static IEnumerable<HomeTask> Task(
        List<Due> mine, RelationshipState state, string what, string filter, string verb, DateOnly today)
    {
        var found = mine.Where(one => one.State == state).ToList();
        if (found.Count == 0)
            yield break;
        yield return HomeTask.ByDay(
            $"{Words.Count(found.Count, "relationship")} {what}", found.Count(one => one.DueOn < today), found.Min(one => one.DueOn),
            $"/relationships/register?show={filter}", verb);
    }

    private sealed record Due(Guid PersonId, RelationshipState State, DateOnly DueOn);
}
