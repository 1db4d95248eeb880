using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SafeguardingPortal.Domain.Exceptions;
using SafeguardingPortal.Domain.People;

namespace SafeguardingPortal.Data.Mappings;

internal sealed class ExceptionRequestMapping : IEntityTypeConfiguration<ExceptionRequest>
{
    public void Configure(EntityTypeBuilder<ExceptionRequest> builder)
    {
        builder.ToTable("ExceptionRequests");
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(request => request.RequesterId);
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(request => request.DecidedById);
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(request => request.GrantedById);
        builder.HasMany(request => request.Uses).WithOne().HasForeignKey("ExceptionRequestId").IsRequired();
        builder.OwnsOne(request => request.RiskAssessment, assessment =>
        {
            assessment.Property(part => part.Hazards).LongText();
            assessment.Property(part => part.WhoIsAtRisk).LongText();
            assessment.Property(part => part.Controls).LongText();
        });

        builder.Property(request => request.Reference).HasMaxLength(20);
        builder.Property(request => request.Why).LongText();
        builder.Property(request => request.WhyNoSettingDevice).LongText();
        builder.Property(request => request.DecisionReason).LongText().KeptOutOfAudit();
        builder.Property(request => request.Conditions).LongText().KeptOutOfAudit();
        builder.Property(request => request.WantedBecause).LongText().KeptOutOfAudit();
        builder.Property(request => request.ClosedReason).LongText().KeptOutOfAudit();

        builder.HasIndex(request => new { request.SettingId, request.Reference }).IsUnique();
        builder.HasIndex(request => new { request.SettingId, request.State, request.Until });
        builder.HasIndex(request => new { request.SettingId, request.RequesterId, request.Until });
        builder.HasIndex(request => new { request.SettingId, request.RequestedAt });
    }
}

internal sealed class ExceptionUseMapping : IEntityTypeConfiguration<ExceptionUse>
{
    public void Configure(EntityTypeBuilder<ExceptionUse> builder)
    {
        builder.ToTable("ExceptionUses");
        builder.Property(use => use.Note).LongText();
    }
}
