using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SafeguardingPortal.Domain.Breaches.Agencies;
using SafeguardingPortal.Domain.Breaches.Sheets;

namespace SafeguardingPortal.Data.Mappings;

internal sealed class AgencyMapping : IEntityTypeConfiguration<AgencyEntry>
{
    public void Configure(EntityTypeBuilder<AgencyEntry> builder)
    {
        builder.ToTable("AgencyEntries");
        builder.Property(entry => entry.Source).HasMaxLength(500);
        builder.Property(entry => entry.Web).HasMaxLength(500);
        builder.HasIndex(entry => new { entry.SettingId, entry.Agency });
    }
}

internal sealed class OwnSheetMapping : IEntityTypeConfiguration<OwnSheet>
{
    public void Configure(EntityTypeBuilder<OwnSheet> builder)
    {
        builder.ToTable("CopySheets");
        builder.Property(sheet => sheet.HowSent).HasMaxLength(1000);
        builder.Property(sheet => sheet.Edition).HasMaxLength(500);
        builder.Property(sheet => sheet.Source).HasMaxLength(500);
        builder.Property(sheet => sheet.Lines).LongText();
        builder.Ignore(sheet => sheet.Template);
        builder.HasIndex(sheet => new { sheet.SettingId, sheet.Agency });
    }
}
