using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SafeguardingPortal.Domain.Breaches.Sanctions;

namespace SafeguardingPortal.Data.Mappings;

internal sealed class OwnSanctionMapping : IEntityTypeConfiguration<OwnSanction>
{
    public void Configure(EntityTypeBuilder<OwnSanction> builder)
    {
        builder.ToTable("OwnSanctions");
        builder.Property(sanction => sanction.Basis).HasMaxLength(300);
        builder.HasIndex(sanction => new { sanction.SettingId, sanction.Words });
    }
}
