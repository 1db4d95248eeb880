using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.Domain.SignOffs;

namespace SafeguardingPortal.Data.Mappings;

internal sealed class CampaignMapping : IEntityTypeConfiguration<Campaign>
{
    public void Configure(EntityTypeBuilder<Campaign> builder)
    {
        builder.ToTable("Campaigns");
        builder.HasOne<Policy>().WithMany().HasForeignKey(campaign => campaign.PolicyId);
        builder.HasOne<PolicyVersion>().WithMany().HasForeignKey(campaign => campaign.VersionId);
        // Two instances that see the same new version: one opens its campaign.
        builder.HasIndex(campaign => campaign.VersionId).IsUnique();
        builder.HasIndex(campaign => new { campaign.SettingId, campaign.OpenedAt });
    }
}
