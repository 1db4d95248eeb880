using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using SafeguardingPortal.Data.Audit;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Concerns;
using SafeguardingPortal.Domain.Retention;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Data.Retention;

/// <summary>
/// Takes a record out of the database for good: itself, whatever belongs to it and to nothing else, and the content of its audit entries. That
/// something was done, by whom and when, stays in the trail. What hangs on a record is found in the model, so that a new table is not forgotten.
/// Call it within the transaction that saves the disposal.
/// </summary>
public sealed class RecordRemoval(PortalDbContext db)
{
    private const int BatchSize = 500;

    private static readonly MethodInfo Clearing = typeof(RecordRemoval).GetMethod(nameof(ClearAsync), BindingFlags.NonPublic | BindingFlags.Instance)!;
    private static readonly MethodInfo Deleting = typeof(RecordRemoval).GetMethod(nameof(DeleteAsync), BindingFlags.NonPublic | BindingFlags.Instance)!;
    private static readonly MethodInfo Finding = typeof(RecordRemoval).GetMethod(nameof(FindAsync), BindingFlags.NonPublic | BindingFlags.Instance)!;

    private readonly List<string> proofs = [];

    /// <returns>A proof for each audit entry that was emptied, for the trail of the disposal.</returns>
    public async Task<IReadOnlyList<string>> RemoveAsync(RecordKeeping keeping, Actor by, DateTimeOffset now, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(keeping);
        proofs.Clear();
        var kind = keeping.Kind is RecordKind.Case ? typeof(Breach) : typeof(Concern);
        var alone = keeping.Kind is RecordKind.Concern ? await ConsideredAloneAsync(keeping.RecordId, ct) : [];
        if (keeping.Kind is RecordKind.Case)
        {
            await RemoveFilesAsync(keeping.RecordId, ct);
            await EmptyRequestsAsync(keeping, ct);
            await LeaveConcernsAsync(keeping, by, now, ct);
        }

        await RemoveAsync(kind, keeping.RecordId, keeping.Id, ct);
        foreach (var consideration in alone)
            await RemoveAsync(typeof(Consideration), consideration, keeping.Id, ct);
        return [.. proofs];
    }

    private async Task RemoveAsync(Type kind, Guid id, Guid tombstone, CancellationToken ct)
    {
        foreach (var link in db.Model.FindEntityType(kind)!.GetReferencingForeignKeys().Where(link => !link.IsOwnership))
        {
            var (dependent, column) = (link.DeclaringEntityType.ClrType, link.Properties.Single().Name);
            if (!link.IsRequired)
            {
                await (Task)Clearing.MakeGenericMethod(dependent).Invoke(this, [column, id, ct])!;
                continue;
            }

            var key = link.DeclaringEntityType.FindPrimaryKey()!.Properties;
            if (key.Count == 1 && key[0].ClrType == typeof(Guid))
            {
                foreach (var row in await (Task<List<Guid>>)Finding.MakeGenericMethod(dependent).Invoke(this, [key[0], column, id, ct])!)
                    await RemoveAsync(dependent, row, tombstone, ct);
            }
        }

        var own = db.Model.FindEntityType(kind)!.FindPrimaryKey()!.Properties.Single();
        await (Task)Deleting.MakeGenericMethod(kind).Invoke(this, [own, id, ct])!;
        await EmptyAsync(kind, id, tombstone, ct);
    }

    // By their ids, so that each entry that is emptied has its proof.
    private async Task EmptyAsync(Type kind, Guid subjectId, Guid tombstone, CancellationToken ct)
    {
        var type = kind.Name;
        var entries = await db.AuditEntries.AsNoTracking()
            .Where(entry => entry.SubjectId == subjectId && entry.SubjectType == type && entry.EmptiedWith == null).ToListAsync(ct);
        foreach (var batch in entries.Chunk(BatchSize))
        {
            proofs.AddRange(batch.Select(entry => EmptiedEntry.ProofOf(AuditChain.HashOf(entry), EmptiedEntry.Of(entry, tombstone))));
            var ids = batch.Select(entry => entry.Id).ToList();
            await db.AuditEntries.Where(entry => ids.Contains(entry.Id)).ExecuteUpdateAsync(
                set => set
                    .SetProperty(entry => entry.Sentence, EmptiedEntry.Sentence)
                    .SetProperty(entry => entry.Why, (string?)null)
                    .SetProperty(entry => entry.Facts, EmptiedEntry.Facts)
                    .SetProperty(entry => entry.Changes, (string?)null)
                    .SetProperty(entry => entry.EmptiedWith, (Guid?)tombstone),
                ct);
        }
    }

    // Whoever asked in an emergency wrote down why, also where the case was kept from them and so is not linked to their request.
    private async Task EmptyRequestsAsync(RecordKeeping keeping, CancellationToken ct)
    {
        var requests = await db.EmergencyRequests
            .Where(request => request.BreachId == keeping.RecordId || request.CaseReference == keeping.Reference)
            .Select(request => request.Id).ToListAsync(ct);
        foreach (var request in requests)
            await EmptyAsync(typeof(EmergencyRequest), request, keeping.Id, ct);
        await db.EmergencyRequests.Where(request => requests.Contains(request.Id)).ExecuteUpdateAsync(
            set => set.SetProperty(request => request.Reason, EmptiedEntry.Sentence), ct);
    }

    // A concern that belonged to the case was known to its readers alone, and stays so when the case is gone.
    private async Task LeaveConcernsAsync(RecordKeeping keeping, Actor by, DateTimeOffset now, CancellationToken ct)
    {
        var breach = await db.Breaches.AsNoTracking().Include(one => one.Subjects).Include(one => one.Conflicts).AsSplitQuery()
            .SingleAsync(one => one.Id == keeping.RecordId, ct);
        var concerns = await db.Concerns.Include(concern => concern.KeptFrom)
            .Where(concern => concern.FromCaseId == breach.Id || concern.BecameCaseId == breach.Id).ToListAsync(ct);
        foreach (var concern in concerns)
            concern.OutliveCase(breach.Id, breach.Route, breach.KeptFrom(), Ids.New, by, now);
        await db.SaveChangesAsync(ct);
    }

    // What a file holds shares the identifier of its attachment, and no key that the model could show.
    private async Task RemoveFilesAsync(Guid caseId, CancellationToken ct)
    {
        var files = await db.CasePapers.Where(papers => papers.Id == caseId).SelectMany(papers => papers.Attachments).Select(file => file.Id).ToListAsync(ct);
        await db.AttachmentContents.Where(content => files.Contains(content.Id)).ExecuteDeleteAsync(ct);
    }

    // A sentence over concerns goes with the last of them.
    private Task<List<Guid>> ConsideredAloneAsync(Guid concernId, CancellationToken ct) => db.Considerations
        .Where(consideration => consideration.Concerns.Any(considered => considered.ConcernId == concernId))
        .Where(consideration => !consideration.Concerns.Any(considered =>
            considered.ConcernId != concernId && db.Concerns.Any(concern => concern.Id == considered.ConcernId)))
        .Select(consideration => consideration.Id).ToListAsync(ct);

    private Task ClearAsync<T>(string column, Guid id, CancellationToken ct)
        where T : class =>
        db.Set<T>().Where(row => EF.Property<Guid?>(row, column) == id)
            .ExecuteUpdateAsync(set => set.SetProperty(row => EF.Property<Guid?>(row, column), (Guid?)null), ct);

    private Task DeleteAsync<T>(IProperty key, Guid id, CancellationToken ct)
        where T : class
    {
        var name = key.Name;
        return db.Set<T>().Where(row => EF.Property<Guid>(row, name) == id).ExecuteDeleteAsync(ct);
    }

    private Task<List<Guid>> FindAsync<T>(IProperty key, string column, Guid id, CancellationToken ct)
        where T : class
    {
        var name = key.Name;
        return db.Set<T>().Where(row => EF.Property<Guid>(row, column) == id).Select(row => EF.Property<Guid>(row, name)).ToListAsync(ct);
    }
}
