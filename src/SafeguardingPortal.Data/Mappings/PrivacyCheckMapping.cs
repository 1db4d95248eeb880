using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Domain.Training;

namespace SafeguardingPortal.Data.Mappings;

internal sealed class PrivacyCheckMapping : IEntityTypeConfiguration<PrivacyCheck>
{
    public void Configure(EntityTypeBuilder<PrivacyCheck> builder)
    {
        builder.ToTable("PrivacyChecks");
        builder.Ignore(check => check.AgainOn);
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(check => check.PersonId);
        // A button pressed twice is one check.
        builder.HasIndex(check => new { check.PersonId, check.DoneOn }).IsUnique();
        builder.HasIndex(check => new { check.SettingId, check.DoneOn });
    }
}
