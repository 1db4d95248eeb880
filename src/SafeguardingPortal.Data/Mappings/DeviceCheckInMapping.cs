using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SafeguardingPortal.Domain.Devices;
using SafeguardingPortal.Domain.Exceptions;
using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Domain.Settings;

namespace SafeguardingPortal.Data.Mappings;

internal sealed class DeviceCheckInMapping : IEntityTypeConfiguration<DeviceCheckIn>
{
    public void Configure(EntityTypeBuilder<DeviceCheckIn> builder)
    {
        builder.ToTable("DeviceCheckIns");
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(checkIn => checkIn.PersonId);
        builder.HasOne<Site>().WithMany().HasForeignKey(checkIn => checkIn.SiteId);
        builder.HasOne<StoragePlace>().WithMany().HasForeignKey(checkIn => checkIn.StoragePlaceId);
        builder.HasMany(checkIn => checkIn.Devices).WithOne().HasForeignKey("DeviceCheckInId").IsRequired();
        builder.HasMany(checkIn => checkIn.Movements).WithOne().HasForeignKey("DeviceCheckInId").IsRequired();

        // Two requests of one person at the same moment: the second meets this index and goes on with the first one's check-in.
        builder.HasIndex(checkIn => new { checkIn.SettingId, checkIn.PersonId, checkIn.Day }).IsUnique();
        // Two people at the same moment: the second who is given the same slot meets this index and is given another one. Rows without
        // a slot do not meet: nulls differ on PostgreSQL, and SQL Server leaves them out of the index.
        builder.HasIndex(checkIn => new { checkIn.SettingId, checkIn.StoragePlaceId, checkIn.Day, checkIn.Slot }).IsUnique();
        builder.HasIndex(checkIn => new { checkIn.SettingId, checkIn.Day, checkIn.State });
        builder.HasIndex(checkIn => new { checkIn.SettingId, checkIn.State, checkIn.Day });
        builder.HasIndex(checkIn => new { checkIn.SettingId, checkIn.FlagsToSee, checkIn.Day });
        builder.HasIndex(checkIn => new { checkIn.SettingId, checkIn.Flags, checkIn.Day });
    }
}

internal sealed class StoredDeviceMapping : IEntityTypeConfiguration<StoredDevice>
{
    public void Configure(EntityTypeBuilder<StoredDevice> builder)
    {
        builder.ToTable("StoredDevices");
        builder.HasOne<ExceptionRequest>().WithMany().HasForeignKey(device => device.ExceptionId);
    }
}

internal sealed class DeviceMovementMapping : IEntityTypeConfiguration<DeviceMovement>
{
    public void Configure(EntityTypeBuilder<DeviceMovement> builder)
    {
        builder.ToTable("DeviceMovements");
        builder.HasOne<ExceptionRequest>().WithMany().HasForeignKey(movement => movement.ExceptionId);
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(movement => movement.WitnessId);
        builder.Property(movement => movement.Note).HasMaxLength(500);
        builder.Property(movement => movement.SeenNote).HasMaxLength(2000);
    }
}
