using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.Domain.Policies.Checks;
using SafeguardingPortal.Domain.Settings;

namespace SafeguardingPortal.Data.Mappings;

internal sealed class CheckChoicesMapping : IEntityTypeConfiguration<CheckChoices>
{
    public void Configure(EntityTypeBuilder<CheckChoices> builder)
    {
        builder.ToTable("CheckChoices");
        builder.HasOne<Setting>().WithMany().HasForeignKey(choices => choices.SettingId);
        builder.HasMany(choices => choices.Choices).WithOne().HasForeignKey("CheckChoicesId").IsRequired();
        builder.HasIndex(choices => choices.SettingId).IsUnique();
    }
}

internal sealed class RuleChoiceMapping : IEntityTypeConfiguration<RuleChoice>
{
    public void Configure(EntityTypeBuilder<RuleChoice> builder)
    {
        builder.ToTable("CheckRuleChoices");
        builder.Property(choice => choice.Rule).HasMaxLength(60);
    }
}

internal sealed class AcceptedFindingMapping : IEntityTypeConfiguration<AcceptedFinding>
{
    public void Configure(EntityTypeBuilder<AcceptedFinding> builder)
    {
        builder.ToTable("AcceptedFindings");
        builder.HasOne<Policy>().WithMany().HasForeignKey(accepted => accepted.PolicyId);
        builder.Property(accepted => accepted.Rule).HasMaxLength(60);
        builder.Property(accepted => accepted.Key).HasMaxLength(AcceptedFinding.KeyLength);
        builder.Property(accepted => accepted.Excerpt).HasMaxLength(300);
        builder.Property(accepted => accepted.Place).HasMaxLength(300);
        builder.Property(accepted => accepted.Reason).LongText();
        builder.HasIndex(accepted => new { accepted.SettingId, accepted.PolicyId, accepted.Stands });
    }
}

internal sealed class CheckedPolicyMapping : IEntityTypeConfiguration<CheckedPolicy>
{
    public void Configure(EntityTypeBuilder<CheckedPolicy> builder)
    {
        builder.ToTable("CheckedPolicies");
        builder.HasKey(counted => counted.PolicyId);
        builder.HasOne<Policy>().WithOne().HasForeignKey<CheckedPolicy>(counted => counted.PolicyId);
        builder.HasIndex(counted => new { counted.SettingId, counted.CheckedOn });
    }
}
