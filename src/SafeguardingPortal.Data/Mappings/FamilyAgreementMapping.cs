using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SafeguardingPortal.Domain.Families;
using SafeguardingPortal.Domain.Policies;

namespace SafeguardingPortal.Data.Mappings;

internal sealed class FamilyAgreementMapping : IEntityTypeConfiguration<FamilyAgreement>
{
    public void Configure(EntityTypeBuilder<FamilyAgreement> builder)
    {
        builder.ToTable("FamilyAgreements");
        builder.HasOne<Policy>().WithMany().HasForeignKey(agreement => agreement.PolicyId);
        builder.HasOne<PolicyVersion>().WithMany().HasForeignKey(agreement => agreement.VersionId);
        builder.Property(agreement => agreement.Fingerprint).HasMaxLength(64);
        builder.Property(agreement => agreement.Child).HasMaxLength(60).KeptOutOfAudit();
        builder.Property(agreement => agreement.SearchChild).HasMaxLength(60).KeptOutOfAudit();
        builder.Property(agreement => agreement.WithdrawnBecause).LongText();
        builder.HasIndex(agreement => new { agreement.SettingId, agreement.AgreedOn });
        builder.HasIndex(agreement => new { agreement.SettingId, agreement.PolicyId, agreement.SearchChild });
    }
}
