using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SafeguardingPortal.Domain.Settings;

namespace SafeguardingPortal.Data.Mappings;

internal sealed class SettingMapping : IEntityTypeConfiguration<Setting>
{
    public void Configure(EntityTypeBuilder<Setting> builder)
    {
        builder.ToTable("Settings");
        builder.HasIndex(setting => setting.Code).IsUnique();
        builder.Property(setting => setting.Code).HasMaxLength(40);
        builder.ComplexProperty(setting => setting.Terms);
        builder.ComplexProperty(setting => setting.Rules);
        builder.HasMany(setting => setting.Sites).WithOne().HasForeignKey("SettingId").IsRequired();
        builder.HasMany(setting => setting.StoragePlaces).WithOne().HasForeignKey("SettingId").IsRequired();
    }
}

internal sealed class SiteMapping : IEntityTypeConfiguration<Site>
{
    public void Configure(EntityTypeBuilder<Site> builder) => builder.ToTable("Sites");
}

internal sealed class StoragePlaceMapping : IEntityTypeConfiguration<StoragePlace>
{
    public void Configure(EntityTypeBuilder<StoragePlace> builder)
    {
        builder.ToTable("StoragePlaces");
        builder.HasOne<Site>().WithMany().HasForeignKey(place => place.SiteId);
    }
}
