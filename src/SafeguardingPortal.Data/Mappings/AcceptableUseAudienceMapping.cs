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
        builder.Ignore(audience => audience.Asked);
        builder.HasMany(audience => audience.Lines).WithOne().HasForeignKey("AudienceId").IsRequired();
        builder.HasMany(audience => audience.Questions).WithOne().HasForeignKey("AudienceId").IsRequired();
        builder.HasIndex(audience => audience.SettingId);
    }
}

internal sealed class AudienceLineMapping : IEntityTypeConfiguration<AudienceLine>
{
    public void Configure(EntityTypeBuilder<AudienceLine> builder) => builder.ToTable("AudienceLines");
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
