using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Domain.Visitors;
using SafeguardingPortal.Web.Platform.Tablets;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Visitors.VisitorsAtTheDoor;

public sealed class LeaveHandler(PortalDbContext db, CurrentTablet tablet, SchoolClock clock)
{
    /// <summary>Typed and not chosen from a list, so that the tablet tells nobody who else is here.</summary>
    public async Task HandleAsync(LeaveForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var typed = Visit.SearchFor(form.NameOrBadge ?? "", null);
        var here = await db.Visits.Where(visit => visit.LeftAt == null && visit.SiteId == tablet.SiteId)
            .Where(visit => visit.Reference == typed || visit.Reference.EndsWith("-" + typed) || visit.SearchName == typed
                || visit.SearchName.StartsWith(typed + " "))
            .Take(2).ToListAsync(ct);
        if (here.Count != 1)
            throw new RuleBrokenException(new NobodyByThatName(here.Count));

        here[0].SignOut(tablet.Actor, clock.Now);
        await db.SaveChangesAsync(ct);
    }
}

public sealed record NobodyByThatName(int Found) : Refusal(
    Found == 0
        ? "Nobody of that name is signed in here. Type it as you did on arrival, or the number on your badge."
        : "Several visitors have that name. Type the number on your badge.",
    "NameOrBadge");
