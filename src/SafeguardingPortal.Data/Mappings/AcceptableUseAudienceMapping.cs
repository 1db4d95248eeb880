using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.Domain.SignOffs;

namespace SafeguardingPortal.Data.Mappings;

internal sealed class AcceptableUseAudienceMapping : IEntityTypeConfiguration<AcceptableUseAudience>
{
    public void Configure(EntityTypeBuilder<AcceptableUseAudience> builder)
    {
        builder.ToTable("AcceptableUseAudiences");
        builder.HasOne<Policy>().WithOne().HasForeignKey<AcceptableUseAudience>(audience => audience.Id);
        builder.Property(audience => audience.Statement).LongText();
        builder.HasMany(audience => audience.Categories).WithOne().HasForeignKey("AudienceId").IsRequired();
        builder.HasMany(audience => audience.Roles).WithOne().HasForeignKey("AudienceId").IsRequired();
        builder.HasMany(audience => audience.Units).WithOne().HasForeignKey("AudienceId").IsRequired();
        builder.HasMany(audience => audience.Questions).WithOne().HasForeignKey("AudienceId").IsRequired();
        builder.HasIndex(audience => audience.SettingId);
    }
}

internal sealed class AudienceCategoryMapping : IEntityTypeConfiguration<AudienceCategory>
{
    public void Configure(EntityTypeBuilder<AudienceCategory> builder)
    {
        builder.ToTable("AudienceCategories");
        builder.HasKey("AudienceId", nameof(AudienceCategory.Category));
    }
}

internal sealed class AudienceRoleMapping : IEntityTypeConfiguration<AudienceRole>
{
    public void Configure(EntityTypeBuilder<AudienceRole> builder)
    {
        builder.ToTable("AudienceRoles");
        builder.HasKey("AudienceId", nameof(AudienceRole.Role));
    }
}

internal sealed class AudienceQuestionMapping : IEntityTypeConfiguration<AudienceQuestion>
{
    public void Configure(EntityTypeBuilder<AudienceQuestion> builder)
    {
        builder.ToTable("AudienceQuestions");
        builder.HasKey("AudienceId", nameof(AudienceQuestion.Order));
        builder.Property(question => question.Text).HasMaxLength(500);
        builder.Property(question => question.Options).LongText();
        builder.Property(question => question.Explanation).HasMaxLength(1000);
    }
}

internal sealed class AudienceUnitMapping : IEntityTypeConfiguration<AudienceUnit>
{
    public void Configure(EntityTypeBuilder<AudienceUnit> builder)
    {
        builder.ToTable("AudienceUnits");
        builder.HasKey("AudienceId", nameof(AudienceUnit.UnitId));
    }
}
