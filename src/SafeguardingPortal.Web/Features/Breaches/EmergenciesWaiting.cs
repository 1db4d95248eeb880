using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Audit;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Web.Platform.Tasks;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Breaches;

/// <summary>Emergencies that this person may confirm: a mail may be late or go nowhere, and the page is found by nothing else.</summary>
public sealed class EmergenciesToConfirm(PortalDbContext db, CurrentPerson me, SchoolClock clock) : IHomeTasks
{
    public HomeGroup Group => HomeGroup.Waiting;

    public async Task<IReadOnlyList<HomeTask>> FindAsync(CancellationToken ct)
    {
        if (!me.May(Permission.ConfirmEmergencies))
            return [];
        var since = clock.Now - CaseEmergencyAccess.Lasts;
        var known = db.Breaches.Where(BreachAccess.NotKeptFrom(me.PersonId));
        var asked = await db.EmergencyRequests
            .Where(request => request.ConfirmedAt == null && request.AskedAt >= since && request.AskedById != me.PersonId)
            .Where(request => known.Any(breach => breach.Id == request.BreachId))
            .OrderBy(request => request.AskedAt)
            .Select(request => new { request.Id, request.AskedAt }).ToListAsync(ct);
        return [.. asked.Select(request => new HomeTask(
            "Somebody asks to read a case in an emergency", "overdue", $"asked on {Words.DateTime(request.AskedAt)}",
            $"/breaches/emergency/{request.Id}/confirm", "Answer"))];
    }
}

/// <summary>Cases of this person that two others opened in an emergency, until this person has looked.</summary>
public sealed class OpenedInEmergencies(PortalDbContext db, CurrentPerson me) : IHomeTasks
{
    public HomeGroup Group => HomeGroup.Waiting;

    public async Task<IReadOnlyList<HomeTask>> FindAsync(CancellationToken ct)
    {
        if (!me.May(Permission.WorkOnBreaches))
            return [];
        var opened = await db.Breaches.Where(BreachAccess.VisibleTo(me.Actor))
            .SelectMany(
                breach => breach.EmergencyAccess,
                (breach, access) => new { breach.Id, breach.Reference, access.From, access.PersonId, access.ConfirmedById })
            .Where(access => access.PersonId != me.PersonId && access.ConfirmedById != me.PersonId)
            .Where(access => !db.AuditEntries.Any(entry =>
                entry.SubjectId == access.Id && entry.SubjectType == nameof(Breach) && entry.ActorId == me.PersonId
                    && entry.Event == RecordHistory.Opened && entry.At >= access.From))
            .GroupBy(access => new { access.Id, access.Reference })
            .Select(group => new { group.Key.Id, group.Key.Reference, From = group.Max(access => access.From) })
            .ToListAsync(ct);
        return [.. opened.OrderBy(one => one.From).Select(one => new HomeTask(
            $"{one.Reference} was opened in an emergency", "overdue", $"on {Words.DateTime(one.From)}", $"/breaches/{one.Id}", "Look at the case"))];
    }
}
