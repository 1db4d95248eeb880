using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Domain.SettingDevices;

namespace SafeguardingPortal.Data.Mappings;

internal sealed class SettingDeviceMapping : IEntityTypeConfiguration<SettingDevice>
{
    public void Configure(EntityTypeBuilder<SettingDevice> builder)
    {
        builder.ToTable("SettingDevices");
        builder.Property(device => device.Reference).HasMaxLength(20);
        builder.Property(device => device.SearchText).HasMaxLength(700);
        // Who may read the report is decided by need to know; the audit trail has more readers.
        builder.Property(device => device.LossReportId).KeptOutOfAudit();
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(device => device.HolderId);
        builder.HasOne<Breach>().WithMany().HasForeignKey(device => device.LossReportId);
        builder.HasMany(device => device.Custody).WithOne().HasForeignKey("DeviceId").IsRequired();
        builder.HasMany(device => device.Trips).WithOne().HasForeignKey("DeviceId").IsRequired();
        builder.HasMany(device => device.Clearances).WithOne().HasForeignKey("DeviceId").IsRequired();
        builder.HasMany(device => device.ImageChecks).WithOne().HasForeignKey("DeviceId").IsRequired();
        builder.HasIndex(device => new { device.SettingId, device.Reference }).IsUnique();
        builder.HasIndex(device => new { device.SettingId, device.State, device.Name });
        builder.HasIndex(device => new { device.SettingId, device.NextImageCheckOn });
    }
}

internal sealed class CustodySpellMapping : IEntityTypeConfiguration<CustodySpell>
{
    public void Configure(EntityTypeBuilder<CustodySpell> builder)
    {
        builder.ToTable("CustodySpells");
        builder.Property<Guid>("DeviceId");
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(spell => spell.HolderId);
        // Who had it then is asked of every device at once.
        builder.HasIndex("DeviceId", nameof(CustodySpell.From));
    }
}

internal sealed class OffSiteTripMapping : IEntityTypeConfiguration<OffSiteTrip>
{
    public void Configure(EntityTypeBuilder<OffSiteTrip> builder)
    {
        builder.ToTable("OffSiteTrips");
        builder.Property<Guid>("DeviceId");
        builder.Property(trip => trip.LetGoBecause).HasMaxLength(2000);
        builder.HasIndex("DeviceId", nameof(OffSiteTrip.LeftAt));
    }
}

internal sealed class OutingClearanceMapping : IEntityTypeConfiguration<OutingClearance>
{
    public void Configure(EntityTypeBuilder<OutingClearance> builder) => builder.ToTable("OutingClearances");
}

internal sealed class ImageCheckMapping : IEntityTypeConfiguration<ImageCheck>
{
    public void Configure(EntityTypeBuilder<ImageCheck> builder)
    {
        builder.ToTable("ImageChecks");
        builder.Property<Guid>("DeviceId");
        builder.Property(check => check.Note).HasMaxLength(2000);
        builder.HasIndex("DeviceId", nameof(ImageCheck.CheckedAt));
    }
}
