using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SafeguardingPortal.Domain.RuleBooks;

namespace SafeguardingPortal.Data.Mappings;

internal sealed class RuleCorrectionMapping : IEntityTypeConfiguration<RuleCorrection>
{
    public void Configure(EntityTypeBuilder<RuleCorrection> builder)
    {
        builder.ToTable("RuleCorrections");
        builder.Property(correction => correction.Key).HasMaxLength(60);
        builder.Property(correction => correction.Edition).HasMaxLength(300);
        builder.Property(correction => correction.Source).HasMaxLength(300);
        builder.HasIndex(correction => new { correction.SettingId, correction.Key }).IsUnique();
    }
}
