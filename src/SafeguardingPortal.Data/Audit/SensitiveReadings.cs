using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Data.Audit;

/// <summary>Records that someone opened a sensitive record. Saved at once: what was shown cannot be unshown.</summary>
public sealed class SensitiveReadings(PortalDbContext db)
{
    /// <param name="sentence">As the chronology shows it: "Opened the case".</param>
    public async Task RecordAsync<TAggregate>(Guid id, string sentence, Actor by, DateTimeOffset at, CancellationToken ct)
        where TAggregate : Aggregate
    {
        ArgumentNullException.ThrowIfNull(by);
        db.AuditEntries.Add(new AuditEntry
        {
            Id = Ids.New(),
            SettingId = db.SettingId,
            At = at,
            ActorId = by.PersonId,
            ActorName = by.Name,
            Tablet = db.TabletName,
            Event = RecordHistory.Opened,
            SubjectType = typeof(TAggregate).Name,
            SubjectId = id,
            Sentence = sentence,
            Facts = "{}",
        });
        await db.SaveChangesAsync(ct);
    }
}
