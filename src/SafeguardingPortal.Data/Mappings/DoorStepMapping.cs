using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SafeguardingPortal.Domain.Devices;
using SafeguardingPortal.Domain.People;

namespace SafeguardingPortal.Data.Mappings;

internal sealed class DoorStepMapping : IEntityTypeConfiguration<DoorStep>
{
    public void Configure(EntityTypeBuilder<DoorStep> builder)
    {
        builder.ToTable("DoorSteps");
        builder.Property(step => step.Message).HasMaxLength(500);
        builder.Ignore(step => step.Waited);
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(step => step.PersonId);
        builder.HasIndex(step => new { step.SettingId, step.Outcome, step.At });
    }
}
