using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.Domain.Policies.Promises;

namespace SafeguardingPortal.Data.Mappings;

internal sealed class PromiseMapping : IEntityTypeConfiguration<Promise>
{
    public void Configure(EntityTypeBuilder<Promise> builder)
    {
        builder.ToTable("Promises");
        builder.Property(promise => promise.ClauseKey).HasMaxLength(ClauseKey.Length);
        builder.Property(promise => promise.EvidenceKey).HasMaxLength(Promise.MaxEvidenceKeyLength);
        builder.Property(promise => promise.Words).LongText();
        builder.HasOne<Policy>().WithMany().HasForeignKey(promise => promise.PolicyId);
        // One promise for the same words in one policy: who marks twice at once is refused the second time.
        builder.HasIndex(promise => new { promise.PolicyId, promise.ClauseKey }).IsUnique();
        builder.HasIndex(promise => new { promise.SettingId, promise.Stands, promise.EvidenceKey });
    }
}
