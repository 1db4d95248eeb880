using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SafeguardingPortal.Data.SignOffs;
using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.Domain.SignOffs;

namespace SafeguardingPortal.Data.Mappings;

internal sealed class SignOffMapping : IEntityTypeConfiguration<SignOff>
{
    public void Configure(EntityTypeBuilder<SignOff> builder)
    {
        builder.ToTable("SignOffs");
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(signed => signed.PersonId);
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(signed => signed.WitnessId);
        builder.HasOne<Policy>().WithMany().HasForeignKey(signed => signed.PolicyId);
        builder.HasOne<PolicyVersion>().WithMany().HasForeignKey(signed => signed.VersionId);
        builder.Property(signed => signed.Fingerprint).HasMaxLength(64);
        builder.Property(signed => signed.Code).HasMaxLength(40);
        builder.Property(signed => signed.Statement).LongText();
        builder.Property(signed => signed.Drawing).LongText().KeptOutOfAudit();
        builder.Property(signed => signed.WithdrawnBecause).LongText();
        // Two tabs that sign at once compute the same round: the second is refused here.
        builder.HasIndex(signed => new { signed.PersonId, signed.VersionId, signed.Round }).IsUnique();
        builder.HasIndex(signed => new { signed.SettingId, signed.PolicyId, signed.PersonId });
        builder.HasIndex(signed => new { signed.SettingId, signed.Code });
    }
}

internal sealed class SectionShownMapping : IEntityTypeConfiguration<SectionShown>
{
    public void Configure(EntityTypeBuilder<SectionShown> builder)
    {
        builder.ToTable("SectionsShown");
        builder.HasKey(shown => shown.Id);
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(shown => shown.PersonId);
        builder.HasOne<PolicyVersion>().WithMany().HasForeignKey(shown => shown.VersionId);
        builder.HasIndex(shown => new { shown.PersonId, shown.VersionId });
    }
}
