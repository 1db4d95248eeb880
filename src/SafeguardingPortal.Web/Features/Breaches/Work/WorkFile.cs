using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Breaches.Work;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Breaches.Work;

/// <summary>The work on a case, for whoever was found to be allowed to open the case.</summary>
internal static class WorkFile
{
    public static Task<CaseWork?> ReadWorkAsync(this PortalDbContext db, Guid breachId, CancellationToken ct) =>
        db.CaseWork.AsNoTracking().Include(work => work.Tasks).Include(work => work.Entries).Include(work => work.PrivateNotes).AsSplitQuery()
            .SingleOrDefaultAsync(work => work.Id == breachId, ct);

    /// <summary>The work as a form saw it, begun where there was none. Of two who begin at once, one begins and the other finds it begun.</summary>
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
        try
        {
            await db.SaveChangesAsync(ct);
            return work;
        }
        catch (DbUpdateException)
        {
            db.Entry(work).State = EntityState.Detached;
            var others = await db.WorkAsync(breach.Id, ct) ?? throw new RecordNotFoundException();
            db.Expect(others, seenVersion);
            return others;
        }
    }

    private static Task<CaseWork?> WorkAsync(this PortalDbContext db, Guid breachId, CancellationToken ct) =>
        db.CaseWork.Include(one => one.Tasks).Include(one => one.Entries).Include(one => one.PrivateNotes).AsSplitQuery()
            .SingleOrDefaultAsync(one => one.Id == breachId, ct);
}
