using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Domain.SettingDevices;

namespace SafeguardingPortal.Data.Mappings;

internal sealed class DeviceAuthorisationMapping : IEntityTypeConfiguration<DeviceAuthorisation>
{
    public void Configure(EntityTypeBuilder<DeviceAuthorisation> builder)
    {
        builder.ToTable("DeviceAuthorisations");
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(given => given.PersonId);
        builder.HasIndex(given => new { given.SettingId, given.PersonId, given.Task });
    }
}

internal sealed class SoftwareRequestMapping : IEntityTypeConfiguration<SoftwareRequest>
{
    public void Configure(EntityTypeBuilder<SoftwareRequest> builder)
    {
        builder.ToTable("SoftwareRequests");
        builder.Property(request => request.Purpose).HasMaxLength(1000);
        builder.Property(request => request.DecisionReason).HasMaxLength(2000);
        builder.Property(request => request.RiskAssessment).LongText();
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(request => request.AskedById);
        builder.HasMany(request => request.Installations).WithOne().HasForeignKey("SoftwareRequestId").IsRequired();
        builder.HasIndex(request => new { request.SettingId, request.State, request.Name });
    }
}

internal sealed class InstallationMapping : IEntityTypeConfiguration<Installation>
{
    public void Configure(EntityTypeBuilder<Installation> builder)
    {
        builder.ToTable("SoftwareInstallations");
        builder.HasOne<SettingDevice>().WithMany().HasForeignKey(done => done.DeviceId);
    }
}

internal sealed class MediaFindMapping : IEntityTypeConfiguration<MediaFind>
{
    public void Configure(EntityTypeBuilder<MediaFind> builder)
    {
        builder.ToTable("MediaFinds");
        builder.Property(find => find.WhatWasDone).HasMaxLength(2000);
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(find => find.FoundById);
        builder.HasIndex(find => new { find.SettingId, find.FoundAt });
    }
}

internal sealed class MonitoringReviewMapping : IEntityTypeConfiguration<MonitoringReview>
{
    public void Configure(EntityTypeBuilder<MonitoringReview> builder)
    {
        builder.ToTable("MonitoringReviews");
        builder.Property(review => review.LookedAt).LongText();
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(review => review.ReviewedById);
        builder.HasMany(review => review.Findings).WithOne().HasForeignKey("MonitoringReviewId").IsRequired();
        builder.HasIndex(review => new { review.SettingId, review.ReviewedOn });
    }
}

internal sealed class MonitoringFindingMapping : IEntityTypeConfiguration<MonitoringFinding>
{
    public void Configure(EntityTypeBuilder<MonitoringFinding> builder)
    {
        builder.ToTable("MonitoringFindings");
        builder.Property(finding => finding.What).HasMaxLength(2000);
        builder.Property(finding => finding.Action).HasMaxLength(2000);
        builder.Property(finding => finding.Outcome).HasMaxLength(2000);
    }
}
