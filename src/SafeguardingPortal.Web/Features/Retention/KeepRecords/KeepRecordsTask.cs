using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Retention;
using SafeguardingPortal.Domain.Retention;
using SafeguardingPortal.Domain.RuleBooks;
using SafeguardingPortal.Web.Platform.Jobs;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Retention.KeepRecords;

/// <summary>
/// Writes down until when each record is kept, so that the register can be asked for what is due. It goes through those alone that changed since, whose
/// person left or came back, or, after a rule was corrected, through all. Safe to run twice: what has not changed is not written. It disposes of nothing.
/// </summary>
public sealed class KeepRecordsTask(PortalDbContext db, SchoolClock clock) : ISettingTask
{
    private const int BatchSize = 200;

    // Raised when days are worked out in another way: then all are worked out anew, as after a correction.
    private const string Way = "2";

    public static TimeSpan Every => TimeSpan.FromHours(1);

    public async Task RunAsync(CancellationToken ct)
    {
        var book = await db.RuleBookAsync(ct);
        await MarkAfterCorrectionAsync(book, ct);
        await MarkComingsAndGoingsAsync(ct);
        await InBatchesAsync(
            db.Breaches.Include(breach => breach.Subjects).Include(breach => breach.Conflicts).AsSplitQuery(),
            breach => breach.SubjectPeople(), KeptRecord.Of, KeepingFacts.Of, book, ct);
        await InBatchesAsync(
            db.Concerns.Include(concern => concern.KeptFrom), concern => [concern.PersonId],
            concern => KeptRecord.Of(concern), KeepingFacts.Of, book, ct);
    }

    private async Task MarkAfterCorrectionAsync(RuleBook book, CancellationToken ct)
    {
        var rules = Way + string.Join('\n', book.All.Where(rule => rule.About is RuleSubject.Keeping).Select(rule => $"{rule.Sentence}|{rule.Edition}"));
        var print = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(rules)));
        var run = await db.KeepingRuns.SingleOrDefaultAsync(ct);
        if (run?.Book == print)
            return;
        await db.Breaches.MarkKeepingAsync(due: true, ct);
        await db.Concerns.MarkKeepingAsync(due: true, ct);
        if (run is null)
            db.KeepingRuns.Add(new KeepingRun { SettingId = db.SettingId, Book = print });
        else
            run.Book = print;
        await db.SaveChangesAsync(ct);
    }

    // A concern is kept until its person leaves: people come and go without the concern being touched.
    private async Task MarkComingsAndGoingsAsync(CancellationToken ct)
    {
        var today = clock.Today;
        var undated = db.RecordKeepings.Where(keeping => keeping.State != KeepingState.Disposed && keeping.Until == null).Select(keeping => keeping.RecordId);
        var dated = db.RecordKeepings.Where(keeping => keeping.State != KeepingState.Disposed && keeping.Until != null).Select(keeping => keeping.RecordId);
        var gone = db.People.Where(person => person.LeftOn != null && person.LeftOn < today).Select(person => person.Id);
        var otherDay =
            from keeping in db.RecordKeepings
            join concern in db.Concerns on keeping.RecordId equals concern.Id
            join person in db.People on concern.PersonId equals person.Id
            where keeping.State != KeepingState.Disposed && keeping.KeepLongerUntil == null && keeping.Until != null && keeping.Until != person.LeftOn
            select concern.Id;
        await db.Concerns.Where(concern => gone.Contains(concern.PersonId) && undated.Contains(concern.Id)).MarkKeepingAsync(due: true, ct);
        await db.Concerns.Where(concern => !gone.Contains(concern.PersonId) && dated.Contains(concern.Id)).MarkKeepingAsync(due: true, ct);
        await db.Concerns.Where(concern => otherDay.Contains(concern.Id)).MarkKeepingAsync(due: true, ct);
    }

    private async Task InBatchesAsync<T>(
        IQueryable<T> records,
        Func<T, IReadOnlyCollection<Guid>> about,
        Func<T, KeptRecord> kept,
        Func<T, IReadOnlyDictionary<Guid, DateOnly>, RecordKeeping?, KeepingFacts> facts,
        RuleBook book,
        CancellationToken ct)
        where T : Domain.Shared.Aggregate
    {
        while (await db.Set<T>().WhoseKeepingIsDue().OrderBy(record => record.Id).Select(record => record.Id).Take(BatchSize).ToListAsync(ct)
            is { Count: > 0 } ids)
        {
            // The mark goes first and with the same transaction: a record that changes meanwhile waits, and is marked anew.
            await db.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
            {
                db.ChangeTracker.Clear();
                await using var transaction = await db.Database.BeginTransactionAsync(ct);
                await db.Set<T>().Where(record => ids.Contains(record.Id)).MarkKeepingAsync(due: false, ct);
                var batch = await records.AsNoTracking().Where(record => ids.Contains(record.Id)).ToListAsync(ct);
                var left = await db.LeftOnAsync(batch.SelectMany(about), clock.Today, ct);
                var keepings = await db.RecordKeepings.Include(keeping => keeping.HiddenFrom).Where(keeping => ids.Contains(keeping.RecordId))
                    .ToDictionaryAsync(keeping => keeping.RecordId, ct);
                foreach (var record in batch)
                {
                    var keeping = keepings.GetValueOrDefault(record.Id);
                    Keep(kept(record), KeepUntil.Of(facts(record, left, keeping), book), keeping);
                }

                await db.SaveChangesAsync(ct);
                await transaction.CommitAsync(ct);
            });
        }
    }

    private void Keep(KeptRecord record, KeepUntil keep, RecordKeeping? keeping)
    {
        if (keeping is null)
            db.RecordKeepings.Add(RecordKeeping.Begin(Ids.New(), db.SettingId, record, keep, Ids.New, clock.Now));
        else
            keeping.WorkOut(record, keep, Ids.New, clock.Now);
    }
}
