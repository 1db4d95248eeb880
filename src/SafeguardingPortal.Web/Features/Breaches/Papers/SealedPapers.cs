using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Breaches.Papers;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Web.Features.Shared;

namespace SafeguardingPortal.Web.Features.Breaches.Papers;

/// <summary>The papers of cases: files are stored encrypted, apart from what describes them.</summary>
internal static class SealedPapers
{
    private const string Purpose = "case-attachments";

    // Each turn lost is a turn of somebody else's won; nobody waits behind more than a few.
    private const int MostTurns = 5;

    /// <summary>The papers of a case, begun where there were none.</summary>
    public static async Task<CasePapers> PapersOfAsync(this PortalDbContext db, Breach breach, CancellationToken ct)
    {
        var papers = await db.CasePapers.Include(one => one.Messages).Include(one => one.Attachments).AsSplitQuery()
            .SingleOrDefaultAsync(one => one.Id == breach.Id, ct);
        if (papers is not null)
            return papers;
        papers = CasePapers.For(breach);
        db.CasePapers.Add(papers);
        return papers;
    }

    /// <summary>
    /// Adds to the papers of a case and saves. Of two who add at once, both are let through, one after the other: nothing is written over by a message
    /// or a file, so neither has to look again.
    /// </summary>
    public static async Task<CasePapers> AddToPapersAsync(
        this PortalDbContext db, Breach breach, Func<CasePapers, Task> add, CancellationToken ct)
    {
        for (var turn = 1; ; turn++)
        {
            var papers = await db.PapersOfAsync(breach, ct);
            await add(papers);
            try
            {
                await db.SaveChangesAsync(ct);
                return papers;
            }
            catch (DbUpdateException failed) when (turn < MostTurns && failed.SomebodyWasFirst())
            {
                db.ChangeTracker.Clear();
            }
        }
    }

    public static void Attach(
        this PortalDbContext db, CasePapers papers, Breach breach, IEnumerable<CheckedFile> files, bool fromReporter, IDataProtectionProvider keys,
        Actor by, DateTimeOffset now, bool receipt = false)
    {
        foreach (var file in files)
        {
            papers.Attach(breach, file.Described, fromReporter, by, now, receipt);
            db.AttachmentContents.Add(new AttachmentContent
            {
                Id = file.Described.Id,
                SettingId = breach.SettingId,
                Sealed = keys.CreateProtector(Purpose).Protect(file.Content),
            });
        }
    }

    /// <summary>The content as it was sent.</summary>
    public static byte[] Open(this IDataProtectionProvider keys, AttachmentContent content) => keys.CreateProtector(Purpose).Unprotect(content.Sealed);
}
