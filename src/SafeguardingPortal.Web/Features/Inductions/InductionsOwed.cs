using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Web.Platform.Tasks;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Inductions;

/// <summary>Points to sign: of my own induction, and of those whom I lead in.</summary>
public sealed class InductionsOwed(PortalDbContext db, CurrentPerson me, SchoolClock clock) : IHomeTasks
{
    public HomeGroup Group => HomeGroup.Owed;

    public async Task<IReadOnlyList<HomeTask>> FindAsync(CancellationToken ct)
    {
        var (myId, today) = (me.PersonId, clock.Today);
        var open = await (
            from induction in db.Inductions
            join person in db.People on induction.PersonId equals person.Id
            where (induction.PersonId == myId && induction.OpenForPerson > 0)
                || (induction.InductorId == myId && induction.OpenForInductor > 0 && (person.LeftOn == null || person.LeftOn >= today))
            orderby induction.NextDueOn
            select new
            {
                induction.Id,
                Mine = induction.PersonId == myId,
                person.Name,
                Points = induction.PersonId == myId ? induction.OpenForPerson : induction.OpenForInductor,
                First = induction.Steps
                    .Where(step => induction.PersonId == myId ? step.PersonSignedAt == null : step.InductorSignedAt == null)
                    .Min(step => step.DueOn),
            }).ToListAsync(ct);
        return
        [
            .. open.Select(line => new HomeTask(
                $"{(line.Mine ? "My induction" : $"Induction of {line.Name}")}: {Words.Count(line.Points, "point")} to sign",
                line.First < today ? "overdue" : "due",
                line.First < today ? $"late since {Words.Date(line.First)}" : $"by {Words.Date(line.First)}",
                $"/inductions/{line.Id}", "Sign")),
        ];
    }
}
