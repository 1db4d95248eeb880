using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SafeguardingPortal.Domain.Policies.Imports;
using SafeguardingPortal.Domain.Settings;

namespace SafeguardingPortal.Data.Mappings;

internal sealed class ImportBatchMapping : IEntityTypeConfiguration<ImportBatch>
{
    public void Configure(EntityTypeBuilder<ImportBatch> builder)
    {
        builder.ToTable("ImportBatches");
        builder.HasOne<Setting>().WithMany().HasForeignKey(batch => batch.SettingId);
        builder.HasIndex(batch => new { batch.SettingId, batch.ReadAt });
        builder.HasIndex(batch => new { batch.SettingId, batch.SentAt });
    }
}

internal sealed class ImportedFileMapping : IEntityTypeConfiguration<ImportedFile>
{
    public void Configure(EntityTypeBuilder<ImportedFile> builder)
    {
        builder.ToTable("ImportedFiles");
        builder.HasOne<ImportBatch>().WithMany().HasForeignKey(file => file.BatchId);
        builder.Property(file => file.Problem).HasMaxLength(500);
        // Of two who make drafts of it at once, the second one saves nothing.
        builder.Property(file => file.Drafts).IsConcurrencyToken();
        builder.HasIndex(file => new { file.BatchId, file.Order }).IsUnique();
        builder.HasIndex(file => new { file.SettingId, file.State });
    }
}
