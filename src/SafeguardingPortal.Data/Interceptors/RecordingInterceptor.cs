using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SafeguardingPortal.Data.Audit;
using SafeguardingPortal.Data.Mappings;
using SafeguardingPortal.Data.Retention;
using SafeguardingPortal.Data.Tenancy;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Data.Interceptors;

/// <summary>
/// At every save: refuses rows of another setting, refuses to alter an audit entry, raises the version of each changed aggregate, and
/// writes its events into the audit trail within the same transaction.
/// </summary>
public sealed class RecordingInterceptor : SaveChangesInterceptor
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Record((PortalDbContext)eventData!.Context!);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Record((PortalDbContext)eventData!.Context!);
        return new(result);
    }

    private static void Record(PortalDbContext db)
    {
        db.ChangeTracker.DetectChanges();
        var entries = db.ChangeTracker.Entries().ToList();
        RefuseSilentParts(entries);
        foreach (var entry in entries)
        {
            if (entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
                Check(db, entry);
            if (entry.Entity is Aggregate aggregate)
                Save(db, entry, aggregate);
        }

        // Whoever wrote them: each entry of this save waits for its seal from the same moment.
        foreach (var entry in db.ChangeTracker.Entries<AuditEntry>().Where(entry => entry.State == EntityState.Added).ToList())
        {
            if (db.UnsealedEntries.Local.FindEntry(entry.Entity.Id) is null)
                db.UnsealedEntries.Add(new UnsealedEntry { EntryId = entry.Entity.Id, SettingId = entry.Entity.SettingId, At = entry.Entity.At });
        }
    }

    private static void Check(PortalDbContext db, EntityEntry entry)
    {
        if (entry.Entity is AuditEntry or AuditSeal && entry.State != EntityState.Added)
            throw new InvalidOperationException("The audit trail is only ever added to.");
        if (entry.Entity is IBelongToSetting row && row.SettingId != db.SettingId)
            throw new WrongSettingException(entry.Metadata.ClrType.Name);
    }

    // A part changes with its aggregate or not at all: one that changed while the aggregate said nothing would leave no trace, and would not be told
    // from what somebody else saved meanwhile.
    private static void RefuseSilentParts(List<EntityEntry> entries)
    {
        var silent = entries.Where(entry => entry is { Entity: Aggregate { Raised.Count: 0 } } && (entry.State is EntityState.Unchanged || OnlyFollows(entry)))
            .ToDictionary(entry => (entry.Metadata.ClrType, ((Aggregate)entry.Entity).Id));
        if (silent.Count == 0)
            return;

        foreach (var part in entries.Where(entry => entry.Entity is not Aggregate && entry.State is not (EntityState.Unchanged or EntityState.Detached)))
        {
            foreach (var link in part.Metadata.GetForeignKeys().Where(link => link.PrincipalToDependent is not null && link.Properties.Count == 1))
            {
                var value = part.Property(link.Properties[0].Name);
                if ((part.State == EntityState.Deleted ? value.OriginalValue : value.CurrentValue) is Guid id
                    && silent.TryGetValue((link.PrincipalEntityType.ClrType, id), out var whole))
                {
                    throw new InvalidOperationException(
                        $"{part.Metadata.ClrType.Name} of {whole.Metadata.ClrType.Name} changed without an event: nobody could tell who did it and why.");
                }
            }
        }
    }

    private static void Save(PortalDbContext db, EntityEntry entry, Aggregate aggregate)
    {
        var events = aggregate.TakeRaised();
        if (events.Count == 0)
        {
            if (entry.State is EntityState.Modified or EntityState.Added && !OnlyFollows(entry))
                throw new InvalidOperationException($"{entry.Metadata.ClrType.Name} changed without an event: nobody could tell who did it and why.");
            return;
        }

        var changes = entry.State == EntityState.Added ? null : ChangesOf(entry);
        var version = entry.Property(nameof(Aggregate.Version));
        version.CurrentValue = (int)version.OriginalValue! + 1;
        if (entry.Metadata.FindProperty(KeepingDue.Column) is not null)
            entry.Property(KeepingDue.Column).CurrentValue = true;

        foreach (var raised in events)
            db.AuditEntries.Add(ToEntry(raised, entry, aggregate, changes, db.TabletName));
    }

    private static bool OnlyFollows(EntityEntry entry) => entry.State is EntityState.Modified
        && entry.Properties.Where(property => property.IsModified).All(property => property.Metadata.FindAnnotation(ModelConventions.FollowsMark) is not null);

    private static AuditEntry ToEntry(
        RaisedEvent raised, EntityEntry entry, Aggregate aggregate, string? changes, string? tablet) => new()
        {
            Id = Ids.New(),
            SettingId = aggregate.SettingId,
            At = raised.At,
            ActorId = raised.By.PersonId,
            ActorName = raised.By.Name,
            Tablet = tablet,
            Event = raised.What.GetType().Name,
            SubjectType = entry.Metadata.ClrType.Name,
            SubjectId = aggregate.Id,
            SubjectVersion = aggregate.Version,
            Sentence = raised.What.Sentence,
            Why = raised.Why,
            Facts = JsonSerializer.Serialize(raised.What, raised.What.GetType(), Json),
            Changes = changes,
        };

    private static string? ChangesOf(EntityEntry entry)
    {
        var changed = entry.Properties
            .Where(property => property.IsModified && !Equals(property.OriginalValue, property.CurrentValue))
            .ToDictionary(property => property.Metadata.Name, property => IsKeptOut(property)
                ? ["kept with the record"]
                : new[] { property.OriginalValue, property.CurrentValue });
        return changed.Count == 0 ? null : JsonSerializer.Serialize(changed, Json);
    }

    private static bool IsKeptOut(PropertyEntry property) => property.Metadata.FindAnnotation(ModelConventions.KeptOutOfAuditMark) is not null;
}
