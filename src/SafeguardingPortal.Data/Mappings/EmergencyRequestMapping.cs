using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.People;

namespace SafeguardingPortal.Data.Mappings;

internal sealed class EmergencyRequestMapping : IEntityTypeConfiguration<EmergencyRequest>
{
    public void Configure(EntityTypeBuilder<EmergencyRequest> builder)
    {
        builder.ToTable("EmergencyRequests");
        builder.Property(request => request.CaseReference).HasMaxLength(40);
        builder.Property(request => request.Reason).LongText();
        builder.HasOne<Breach>().WithMany().HasForeignKey(request => request.BreachId);
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(request => request.AskedById);
        builder.HasIndex(request => new { request.SettingId, request.AskedAt });
    }
}
