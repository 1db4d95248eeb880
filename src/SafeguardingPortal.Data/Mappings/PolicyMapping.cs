using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SafeguardingPortal.Domain.Policies;

namespace SafeguardingPortal.Data.Mappings;

internal sealed class PolicyMapping : IEntityTypeConfiguration<Policy>
{
    public void Configure(EntityTypeBuilder<Policy> builder)
    {
        builder.ToTable("Policies");
        builder.Property(policy => policy.SearchTitle).HasMaxLength(250);
        // The two ids of versions have no foreign key: versions point at their policy, and both ways would be a circle at the first save.
        builder.HasIndex(policy => new { policy.SettingId, policy.SearchTitle });
    }
}
