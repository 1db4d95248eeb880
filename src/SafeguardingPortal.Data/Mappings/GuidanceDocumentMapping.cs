using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SafeguardingPortal.Domain.Policies.Guidance;
using SafeguardingPortal.Domain.Settings;

namespace SafeguardingPortal.Data.Mappings;

internal sealed class GuidanceDocumentMapping : IEntityTypeConfiguration<GuidanceDocument>
{
    public void Configure(EntityTypeBuilder<GuidanceDocument> builder)
    {
        builder.ToTable("GuidanceDocuments");
        builder.HasOne<Setting>().WithMany().HasForeignKey(document => document.SettingId);
        builder.Property(document => document.Names).LongText();
        builder.HasMany(document => document.Editions).WithOne().HasForeignKey("GuidanceDocumentId").IsRequired();
        builder.HasIndex(document => new { document.SettingId, document.Title }).IsUnique();
    }
}

internal sealed class EditionInForceMapping : IEntityTypeConfiguration<EditionInForce>
{
    public void Configure(EntityTypeBuilder<EditionInForce> builder) => builder.ToTable("GuidanceEditions");
}
