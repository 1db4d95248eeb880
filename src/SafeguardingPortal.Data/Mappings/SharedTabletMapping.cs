using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SafeguardingPortal.Data.Tablets;
using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Domain.Tablets;

namespace SafeguardingPortal.Data.Mappings;

internal sealed class SharedTabletMapping : IEntityTypeConfiguration<SharedTablet>
{
    public void Configure(EntityTypeBuilder<SharedTablet> builder)
    {
        builder.ToTable("SharedTablets");
        builder.Ignore(tablet => tablet.Actor);
        builder.HasOne<Site>().WithMany().HasForeignKey(tablet => tablet.SiteId);
        builder.HasOne<Policy>().WithMany().HasForeignKey(tablet => tablet.MeetingPolicyId);
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(tablet => tablet.MeetingLedById);
        builder.Property(tablet => tablet.CodeHash).HasMaxLength(64).KeptOutOfAudit();
        builder.Property(tablet => tablet.SecretHash).HasMaxLength(64).KeptOutOfAudit();
        builder.HasIndex(tablet => new { tablet.SettingId, tablet.Name });
        builder.HasIndex(tablet => tablet.SecretHash).IsUnique();
        builder.HasIndex(tablet => tablet.CodeHash);
    }
}

internal sealed class PinCardMapping : IEntityTypeConfiguration<PinCard>
{
    public void Configure(EntityTypeBuilder<PinCard> builder)
    {
        builder.ToTable("PinCards");
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(card => card.PersonId);
        builder.Property(card => card.PinHash).HasMaxLength(200).KeptOutOfAudit();
        builder.Property(card => card.TokenHash).HasMaxLength(64).KeptOutOfAudit();
        builder.HasIndex(card => card.PersonId).IsUnique();
        builder.HasIndex(card => new { card.SettingId, card.TokenHash }).IsUnique();
    }
}

internal sealed class TabletVisitMapping : IEntityTypeConfiguration<TabletVisit>
{
    public void Configure(EntityTypeBuilder<TabletVisit> builder)
    {
        builder.ToTable("TabletVisits");
        builder.HasOne<SharedTablet>().WithMany().HasForeignKey(visit => visit.TabletId);
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(visit => visit.PersonId);
        builder.Property(visit => visit.SecretHash).HasMaxLength(64);
        builder.HasIndex(visit => new { visit.TabletId, visit.EndsAt });
    }
}
