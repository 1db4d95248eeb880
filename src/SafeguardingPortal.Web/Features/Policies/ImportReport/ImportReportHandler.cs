using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Policies.Imports;
using SafeguardingPortal.Web.Features.Policies.ImportPolicy;
using SafeguardingPortal.Web.Platform.Files;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;

namespace SafeguardingPortal.Web.Features.Policies.ImportReport;

/// <summary>Makes drafts of all policies of a batch that are no drafts yet, under their own titles.</summary>
public sealed class ImportReportHandler(PortalDbContext db, ImportPolicyHandler import, CurrentPerson me)
{
    /// <returns>How many drafts were made.</returns>
    public async Task<int> HandleAsync(Guid batchId, CancellationToken ct)
    {
        if (!await db.ImportBatches.AnyAsync(batch => batch.Id == batchId, ct))
            throw new RecordNotFoundException();
        var ready = await db.ImportedFiles
            .Where(file => file.BatchId == batchId && file.State == ImportedFileState.Read && file.Drafts == 0)
            .OrderBy(file => file.Order).ToListAsync(ct);
        var made = 0;
        foreach (var file in ready)
        {
            var policies = PolicyFile.Open(file.Content).Read().Policies;
            file.MadeDrafts(policies.Count);
            made += (await import.HandleAsync([.. policies.Select(PolicyToImport.AsRead)], me.Actor, ct)).Count;
        }

        return made;
    }
}
