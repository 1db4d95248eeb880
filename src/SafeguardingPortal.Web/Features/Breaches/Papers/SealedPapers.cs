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

    public static void Attach(
        this PortalDbContext db, CasePapers papers, Breach breach, IEnumerable<CheckedFile> files, bool fromReporter, IDataProtectionProvider keys,
        Actor by, DateTimeOffset now)
    {
        foreach (var file in files)
        {
            papers.Attach(breach, file.Described, fromReporter, by, now);
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
