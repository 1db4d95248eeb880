using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SafeguardingPortal.Domain.Bulletins;
using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Domain.Settings;

namespace SafeguardingPortal.Data.Mappings;

internal sealed class BulletinMapping : IEntityTypeConfiguration<Bulletin>
{
    public void Configure(EntityTypeBuilder<Bulletin> builder)
    {
        builder.ToTable("Bulletins");
        builder.HasOne<Setting>().WithMany().HasForeignKey(bulletin => bulletin.SettingId);
        builder.Property(bulletin => bulletin.Text).LongText();
        builder.Ignore(bulletin => bulletin.For);
        builder.HasMany(bulletin => bulletin.Readers).WithOne().HasForeignKey("BulletinId").IsRequired();
        builder.HasIndex(bulletin => new { bulletin.SettingId, bulletin.SentAt });
    }
}

internal sealed class BulletinReaderMapping : IEntityTypeConfiguration<BulletinReader>
{
    public void Configure(EntityTypeBuilder<BulletinReader> builder) => builder.ToTable("BulletinReaders");
}

internal sealed class BulletinReceiptMapping : IEntityTypeConfiguration<BulletinReceipt>
{
    public void Configure(EntityTypeBuilder<BulletinReceipt> builder)
    {
        builder.ToTable("BulletinReceipts");
        builder.HasOne<Bulletin>().WithMany().HasForeignKey(receipt => receipt.BulletinId);
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(receipt => receipt.PersonId);

        // A button pressed twice gives one receipt.
        builder.HasIndex(receipt => new { receipt.BulletinId, receipt.PersonId }).IsUnique();
        builder.HasIndex(receipt => new { receipt.SettingId, receipt.PersonId });
    }
}
