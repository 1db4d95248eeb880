using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Retention;
using SafeguardingPortal.Domain.Retention;
using SafeguardingPortal.Domain.RuleBooks;
using SafeguardingPortal.Web.Platform.Jobs;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Retention.KeepRecords;

/// <summary>
/// Goes through all records and writes down until when each is kept, so that the register can be asked for what is due. Safe to run twice: what has
/// not changed is not written. It disposes of nothing.
/// </summary>
public sealed class KeepRecordsTask(PortalDbContext db, SchoolClock clock) : ISettingTask
{
    private const int BatchSize = 500;

    public static TimeSpan Every => TimeSpan.FromHours(1);

    public async Task RunAsync(CancellationToken ct)
    {
        var book = await db.RuleBookAsync(ct);
        await InBatchesAsync(
            after => db.Breaches.AsNoTracking().Include(breach => breach.Subjects).Include(breach => breach.Conflicts).AsSplitQuery()
                .Where(breach => breach.Id > after).OrderBy(breach => breach.Id).Take(BatchSize).ToListAsync(ct),
            breach => breach.Id, breach => breach.SubjectPeople(), KeptRecord.Of,
            (breach, left, keeping) => KeepingFacts.Of(breach, left, keeping), book, ct);
        await InBatchesAsync(
            after => db.Concerns.AsNoTracking().Include(concern => concern.KeptFrom).Where(concern => concern.Id > after).OrderBy(concern => concern.Id)
                .Take(BatchSize).ToListAsync(ct),
            concern => concern.Id, concern => [concern.PersonId], KeptRecord.Of,
            (concern, left, keeping) => KeepingFacts.Of(concern, left, keeping), book, ct);
    }

    private async Task InBatchesAsync<T>(
        Func<Guid, Task<List<T>>> next,
        Func<T, Guid> id,
        Func<T, IReadOnlyCollection<Guid>> about,
        Func<T, KeptRecord> record,
        Func<T, IReadOnlyDictionary<Guid, DateOnly>, RecordKeeping?, KeepingFacts> facts,
        RuleBook book,
        CancellationToken ct)
    {
        var last = Guid.Empty;
        while (await next(last) is { Count: > 0 } batch)
        {
            last = id(batch[^1]);
            var ids = batch.Select(id).ToList();
            var left = await db.LeftOnAsync(batch.SelectMany(about), clock.Today, ct);
            var keepings = await db.RecordKeepings.Include(keeping => keeping.HiddenFrom).Where(keeping => ids.Contains(keeping.RecordId))
                .ToDictionaryAsync(keeping => keeping.RecordId, ct);
            foreach (var one in batch)
                Keep(record(one), facts, one, left, keepings.GetValueOrDefault(id(one)), book);
            await db.SaveChangesAsync(ct);
            db.ChangeTracker.Clear();
        }
    }

    private void Keep<T>(
        KeptRecord record,
        Func<T, IReadOnlyDictionary<Guid, DateOnly>, RecordKeeping?, KeepingFacts> facts,
        T one,
        IReadOnlyDictionary<Guid, DateOnly> left,
        RecordKeeping? keeping,
        RuleBook book)
    {
        var keep = KeepUntil.Of(facts(one, left, keeping), book);
        if (keeping is null)
            db.RecordKeepings.Add(RecordKeeping.Begin(Ids.New(), db.SettingId, record, keep, Ids.New, clock.Now));
        else
            keeping.WorkOut(record, keep, Ids.New, clock.Now);
    }
}
