using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.Domain.Policies.Links;
using SafeguardingPortal.Domain.Settings;

namespace SafeguardingPortal.Data.Mappings;

internal sealed class LinkTargetMapping : IEntityTypeConfiguration<LinkTarget>
{
    public void Configure(EntityTypeBuilder<LinkTarget> builder)
    {
        builder.ToTable("LinkTargets");
        builder.HasOne<Setting>().WithMany().HasForeignKey(target => target.SettingId);
        builder.HasOne<Policy>().WithMany().HasForeignKey(target => target.PolicyId);
        builder.Property(target => target.Key).HasMaxLength(LinkName.KeyLength);
        builder.Property(target => target.KeptWhere).HasMaxLength(LinkTarget.LongestPlace);
        builder.HasIndex(target => new { target.SettingId, target.Key }).IsUnique();
    }
}
