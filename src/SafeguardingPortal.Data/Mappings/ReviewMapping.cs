using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.Domain.Reviews;

namespace SafeguardingPortal.Data.Mappings;

internal sealed class ReviewMapping : IEntityTypeConfiguration<Review>
{
    public void Configure(EntityTypeBuilder<Review> builder)
    {
        builder.ToTable("Reviews");
        builder.Property(review => review.RaisedBecause).LongText();
        builder.Property(review => review.Notes).LongText();
        builder.HasOne<Policy>().WithMany().HasForeignKey(review => review.PolicyId);
        builder.HasIndex(review => new { review.SettingId, review.State, review.DueOn });
        builder.HasIndex(review => new { review.SettingId, review.State, review.ReviewedOn });
        // No foreign key: the review outlives the case, and is still kept from those from whom the case was kept.
        builder.HasIndex(review => review.FromCaseId);
        builder.Property(review => review.FromCaseId).KeptOutOfAudit();
        builder.HasIndex(review => review.PolicyId);
    }
}
