using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Breaches.Work;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Web.Features.Breaches.Work;

/// <summary>The work on a case, for whoever was found to be allowed to open the case.</summary>
internal static class WorkFile
{
    public static Task<CaseWork?> ReadWorkAsync(this PortalDbContext db, Guid breachId, CancellationToken ct) =>
        db.CaseWork.AsNoTracking().Include(work => work.Tasks).Include(work => work.Entries).Include(work => work.PrivateNotes).AsSplitQuery()
            .SingleOrDefaultAsync(work => work.Id == breachId, ct);

    /// <summary>The work as a form saw it, begun where there was none. What begins it is saved with what is done first, or not at all.</summary>
    public static async Task<CaseWork> WorkOnAsync(
        this PortalDbContext db, Breach breach, int seenVersion, Actor by, DateTimeOffset now, CancellationToken ct)
    {
        if (await db.WorkAsync(breach.Id, ct) is { } known)
        {
            db.Expect(known, seenVersion);
            return known;
        }

        var work = CaseWork.Begin(breach, by, now);
        db.CaseWork.Add(work);
        return work;
    }

    /// <summary>Of two who begin at once, one begins and the other is shown what the first did, as with every later change.</summary>
    public static Task SaveWorkAsync(this PortalDbContext db, Breach breach, int seenVersion, CancellationToken ct) => seenVersion == 0
        ? db.SaveFirstAsync(db.CaseWork.Where(work => work.Id == breach.Id), seenVersion, ct)
        : db.SaveChangesAsync(ct);

    private static Task<CaseWork?> WorkAsync(this PortalDbContext db, Guid breachId, CancellationToken ct) =>
        db.CaseWork.Include(one => one.Tasks).Include(one => one.Entries).Include(one => one.PrivateNotes).AsSplitQuery()
            .SingleOrDefaultAsync(one => one.Id == breachId, ct);
}
