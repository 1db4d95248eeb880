using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Policies.Checking;
using SafeguardingPortal.Domain.Policies.Imports;
using SafeguardingPortal.Web.Features.Policies.ImportPolicy;
using SafeguardingPortal.Web.Platform.Files;
using SafeguardingPortal.Web.Platform.Jobs;
using SafeguardingPortal.Web.Platform.Logging;
using SafeguardingPortal.Web.Platform.Spelling;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Policies.ImportMany;

/// <summary>Reads the files that wait, one at a time, and saves after each, so that whoever waits sees how far it is.</summary>
public sealed class ReadImportsTask(PortalDbContext db, SchoolClock clock, ILogger<ReadImportsTask> log) : ISettingTask
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public static TimeSpan Every => TimeSpan.FromSeconds(3);

    public static IQueryable<WithWork> Waiting(PortalDbContext db) =>
        db.ImportBatches.Where(batch => batch.ReadAt == null).Select(batch => new WithWork { SettingId = batch.SettingId });

    public async Task RunAsync(CancellationToken ct)
    {
        var open = await db.ImportBatches.AsNoTracking().Where(batch => batch.ReadAt == null).OrderBy(batch => batch.SentAt)
            .Select(batch => batch.Id).ToListAsync(ct);
        foreach (var batchId in open)
        {
            var waiting = await db.ImportedFiles.AsNoTracking()
                .Where(file => file.BatchId == batchId && file.State == ImportedFileState.Waiting)
                .OrderBy(file => file.Order).Select(file => file.Id).ToListAsync(ct);
            foreach (var fileId in waiting)
                await ReadAsync(fileId, ct);
            await FinishAsync(batchId, ct);
        }
    }

    private async Task ReadAsync(Guid fileId, CancellationToken ct)
    {
        db.ChangeTracker.Clear();
        var file = await db.ImportedFiles.SingleAsync(file => file.Id == fileId, ct);
        try
        {
            // A file made to hang the reader must not hold up the others.
            // Once nobody waits for it any more it may run on, and then touches nothing.
            var content = file.Content;
            var found = await Task.Run(() => Understand(content), ct).WaitAsync(Patience, ct);
            file.Understood(found.Policies, found.Unplaced, found.Errors, found.Warnings);
        }
        catch (FileRefusedException refused)
        {
            file.Refuse(refused.Message);
        }
        catch (TimeoutException)
        {
            file.Refuse("The file took too long to read; copy its text into a new document and send that.");
        }
        catch (Exception failed) when (failed is not OperationCanceledException)
        {
            // The edge of a job: this file is set aside, the others are read.
            log.LogError("File {File} of an import could not be read: {Failure}", fileId, failed.Traced());
            file.Refuse("The file could not be read; copy its text into a new document and send that.");
        }

        await db.SaveChangesAsync(ct);
    }

    private (int Policies, int Unplaced, int Errors, int Warnings) Understand(byte[] content)
    {
        var reading = PolicyFile.Open(content).Read();
        if (!reading.HoldsPolicy())
            throw new FileRefusedException("No policy was found in the file. Look whether it holds text.");
        var findings = PolicyChecker.Check(reading, new CheckContext(clock.Today) { Words = BritishEnglish.Words })
            .SelectMany(found => found).ToList();
        return (
            reading.Policies.Count, reading.Unplaced.Count, findings.Count(finding => finding.Severity == Severity.Error),
            findings.Count(finding => finding.Severity == Severity.Warning));
    }

    private async Task FinishAsync(Guid batchId, CancellationToken ct)
    {
        db.ChangeTracker.Clear();
        var batch = await db.ImportBatches.SingleAsync(batch => batch.Id == batchId, ct);
        batch.Finish(await db.ImportedFiles.CountAsync(file => file.BatchId == batchId
            && file.State == ImportedFileState.Read, ct), clock.Now);
        await db.SaveChangesAsync(ct);
    }
}
