using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Domain.Retention;

namespace SafeguardingPortal.Data.Mappings;

internal sealed class RecordKeepingMapping : IEntityTypeConfiguration<RecordKeeping>
{
    public void Configure(EntityTypeBuilder<RecordKeeping> builder)
    {
        builder.ToTable("RecordKeepings");
        builder.Property(keeping => keeping.Reference).HasMaxLength(20);
        builder.Property(keeping => keeping.Because).HasMaxLength(600);
        builder.Property(keeping => keeping.RuleSentence).HasMaxLength(300);
        builder.Property(keeping => keeping.RuleEdition).HasMaxLength(300);
        builder.Property(keeping => keeping.Certificate).HasMaxLength(20);
        builder.Property(keeping => keeping.AskedBecause).LongText();
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(keeping => keeping.AskedById);
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(keeping => keeping.DisposedById);
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(keeping => keeping.SecondPersonId);
        builder.HasMany(keeping => keeping.Holds).WithOne().HasForeignKey("RecordKeepingId").IsRequired();
        builder.HasMany(keeping => keeping.HiddenFrom).WithOne().HasForeignKey("RecordKeepingId").IsRequired();
        // No foreign key to the record: the tombstone outlives it.
        builder.HasIndex(keeping => new { keeping.SettingId, keeping.RecordId }).IsUnique();
        builder.HasIndex(keeping => new { keeping.SettingId, keeping.State, keeping.Until });
        builder.HasIndex(keeping => new { keeping.SettingId, keeping.MadeOn });
        builder.HasIndex(keeping => new { keeping.SettingId, keeping.OnHold, keeping.MadeOn });
        builder.HasIndex(keeping => new { keeping.SettingId, keeping.LookFrom });
    }
}

internal sealed class LegalHoldMapping : IEntityTypeConfiguration<LegalHold>
{
    public void Configure(EntityTypeBuilder<LegalHold> builder)
    {
        builder.ToTable("LegalHolds");
        builder.Property(hold => hold.Reason).LongText();
        builder.Property(hold => hold.LiftedBecause).LongText();
    }
}

internal sealed class HiddenFromPersonMapping : IEntityTypeConfiguration<HiddenFromPerson>
{
    public void Configure(EntityTypeBuilder<HiddenFromPerson> builder)
    {
        builder.ToTable("RecordsHiddenFrom");
        builder.HasIndex("RecordKeepingId", nameof(HiddenFromPerson.PersonId));
    }
}
