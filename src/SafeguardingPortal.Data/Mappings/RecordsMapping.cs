using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SafeguardingPortal.Data.Audit;
using SafeguardingPortal.Data.Identity;
using SafeguardingPortal.Data.Numbering;
using SafeguardingPortal.Data.Outbox;

namespace SafeguardingPortal.Data.Mappings;

internal sealed class AuditEntryMapping : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> builder)
    {
        builder.ToTable("AuditEntries");
        builder.Property(entry => entry.Event).HasMaxLength(80);
        builder.Property(entry => entry.SubjectType).HasMaxLength(80);
        // Some name everything that changed, such as each of many days: nobody should be stopped because the record of it would be long.
        builder.Property(entry => entry.Sentence).LongText();
        builder.Property(entry => entry.Why).LongText();
        builder.Property(entry => entry.Facts).LongText();
        builder.Property(entry => entry.Changes).LongText();
        builder.HasIndex(entry => new { entry.SettingId, entry.At, entry.Id });
        builder.HasIndex(entry => new { entry.SubjectId, entry.At });
        builder.HasIndex(entry => new { entry.SettingId, entry.ActorId, entry.At });
    }
}

internal sealed class AuditSealMapping : IEntityTypeConfiguration<AuditSeal>
{
    public void Configure(EntityTypeBuilder<AuditSeal> builder)
    {
        builder.ToTable("AuditSeals");
        builder.HasKey(seal => new { seal.SettingId, seal.Number });
        builder.HasIndex(seal => seal.EntryId).IsUnique();
        builder.Property(seal => seal.EntryHash).HasMaxLength(64);
        builder.Property(seal => seal.Hash).HasMaxLength(64);
    }
}

internal sealed class UnsealedEntryMapping : IEntityTypeConfiguration<UnsealedEntry>
{
    public void Configure(EntityTypeBuilder<UnsealedEntry> builder)
    {
        builder.ToTable("UnsealedEntries");
        builder.HasKey(waiting => waiting.EntryId);
        builder.HasIndex(waiting => new { waiting.SettingId, waiting.At });
    }
}

internal sealed class OutboxMailMapping : IEntityTypeConfiguration<OutboxMail>
{
    public void Configure(EntityTypeBuilder<OutboxMail> builder)
    {
        builder.ToTable("OutboxMails");
        builder.Property(mail => mail.Key).FoundByBeginning();
        builder.Property(mail => mail.ToAddress).HasMaxLength(320);
        builder.Property(mail => mail.Body).LongText();
        builder.Property(mail => mail.LastError).HasMaxLength(500);
        builder.HasIndex(mail => new { mail.SettingId, mail.Key }).IsUnique();
        builder.HasIndex(mail => new { mail.State, mail.NextAttemptAt });
        builder.HasIndex(mail => new { mail.CampaignId, mail.RecipientId });
        builder.HasIndex(mail => new { mail.RecipientId, mail.QueuedAt });
    }
}

internal sealed class ReferenceCounterMapping : IEntityTypeConfiguration<ReferenceCounter>
{
    public void Configure(EntityTypeBuilder<ReferenceCounter> builder)
    {
        builder.ToTable("ReferenceCounters");
        builder.HasKey(counter => new { counter.SettingId, counter.Kind, counter.Year });
        builder.Property(counter => counter.Kind).HasMaxLength(4);
    }
}

internal sealed class DataProtectionKeyMapping : IEntityTypeConfiguration<DataProtectionKey>
{
    public void Configure(EntityTypeBuilder<DataProtectionKey> builder)
    {
        builder.ToTable("DataProtectionKeys");
        builder.Property(key => key.Xml).LongText();
    }
}
