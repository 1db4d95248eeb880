using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Exceptions;
using SafeguardingPortal.Domain.Notices;
using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Domain.Visitors;

namespace SafeguardingPortal.Data.Mappings;

internal sealed class VisitMapping : IEntityTypeConfiguration<Visit>
{
    public void Configure(EntityTypeBuilder<Visit> builder)
    {
        builder.ToTable("Visits");
        builder.Property(visit => visit.Reference).HasMaxLength(20);
        builder.Property(visit => visit.Name).HasMaxLength(100);
        builder.Property(visit => visit.Company).HasMaxLength(100);
        builder.Property(visit => visit.SearchName).HasMaxLength(210);
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(visit => visit.HostId);
        builder.HasOne<Site>().WithMany().HasForeignKey(visit => visit.SiteId);
        builder.HasOne<ExceptionRequest>().WithMany().HasForeignKey(visit => visit.ExceptionId);
        builder.HasOne<PolicyVersion>().WithMany().HasForeignKey(visit => visit.RulesVersionId);
        builder.HasOne<Leaflet>().WithMany().HasForeignKey(visit => visit.LeafletId);
        builder.HasIndex(visit => new { visit.SettingId, visit.Reference }).IsUnique();
        builder.HasIndex(visit => new { visit.SettingId, visit.LeftAt, visit.ArrivedAt });
        builder.HasIndex(visit => new { visit.SettingId, visit.SearchName, visit.ArrivedAt });
        builder.HasIndex(visit => new { visit.SettingId, visit.LeafletId, visit.ArrivedAt });
    }
}

internal sealed class VisitorChallengeMapping : IEntityTypeConfiguration<VisitorChallenge>
{
    public void Configure(EntityTypeBuilder<VisitorChallenge> builder)
    {
        builder.ToTable("VisitorChallenges");
        builder.Property(challenge => challenge.WhatWasSeen).HasMaxLength(2000);
        builder.Property(challenge => challenge.WhatWasSaid).HasMaxLength(2000);
        builder.Property(challenge => challenge.ReportId).KeptOutOfAudit();
        builder.HasOne<Visit>().WithMany().HasForeignKey(challenge => challenge.VisitId);
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(challenge => challenge.ById);
        builder.HasOne<Breach>().WithMany().HasForeignKey(challenge => challenge.ReportId);
        builder.HasIndex(challenge => new { challenge.SettingId, challenge.At });
    }
}
