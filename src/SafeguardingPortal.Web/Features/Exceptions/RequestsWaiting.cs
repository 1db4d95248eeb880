using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Exceptions;
using SafeguardingPortal.Web.Platform.Tasks;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Exceptions;

/// <summary>Requests for an exception that this person may decide.</summary>
public sealed class RequestsWaiting(PortalDbContext db, CurrentPerson me, SchoolClock clock) : IHomeTasks
{
    public HomeGroup Group => HomeGroup.Waiting;

    public async Task<IReadOnlyList<HomeTask>> FindAsync(CancellationToken ct)
    {
        if (!me.May(Permission.DecideExceptions))
            return [];
        var (now, myId) = (clock.Now, me.PersonId);
        var mine = ExceptionRules.All.Where(rules => rules.Deciders.Any(me.Actor.Holds)).Select(rules => rules.Type).ToList();
        var waiting = await db.ExceptionRequests
            .Where(request => request.State == ExceptionState.Requested && request.Until > now)
            .Where(request => request.RequesterId != myId && mine.Contains(request.Type))
            .GroupBy(request => 1)
            .Select(group => new { Count = group.Count(), First = group.Min(request => request.From) })
            .SingleOrDefaultAsync(ct);
        if (waiting is null)
            return [];
        var what = Words.Count(waiting.Count, "exception") + " to decide";
        return [waiting.First <= now
            ? new HomeTask(what, "overdue", "wanted already", "/exceptions", "Decide")
            : new HomeTask(what, "due", $"wanted from {Words.DateTime(waiting.First)}", "/exceptions", "Decide")];
    }
}
