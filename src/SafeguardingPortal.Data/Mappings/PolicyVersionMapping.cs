using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.Domain.Policies.Promises;

namespace SafeguardingPortal.Data.Mappings;

internal sealed class PolicyVersionMapping : IEntityTypeConfiguration<PolicyVersion>
{
    public void Configure(EntityTypeBuilder<PolicyVersion> builder)
    {
        builder.ToTable("PolicyVersions");
        builder.Property(version => version.Organisation).LongText();
        builder.Property(version => version.KeyDetailsHeading).LongText();
        builder.Property(version => version.AdoptionBlock).LongText();
        builder.Property(version => version.PublishedBecause).LongText();
        builder.Property(version => version.Fingerprint).HasMaxLength(64);
        builder.ComplexProperty(version => version.Adoption, adoption =>
        {
            adoption.Property(record => record.Kind).HasConversion<string>().HasMaxLength(60);
            adoption.Property(record => record.Body).HasMaxLength(200);
            adoption.Property(record => record.MinuteReference).HasMaxLength(200);
            adoption.Property(record => record.SignatoryName).HasMaxLength(200);
            adoption.Property(record => record.SignatoryRole).HasMaxLength(200);
        });
        builder.HasOne<Policy>().WithMany().HasForeignKey(version => version.PolicyId);
        builder.HasMany(version => version.KeyDetails).WithOne().HasForeignKey("PolicyVersionId").IsRequired();
        builder.HasMany(version => version.Sections).WithOne().HasForeignKey("PolicyVersionId").IsRequired();
        builder.HasMany(version => version.Links).WithOne().HasForeignKey("PolicyVersionId").IsRequired();
        builder.HasMany(version => version.Authors).WithOne().HasForeignKey("PolicyVersionId").IsRequired();
        builder.HasMany(version => version.Words).WithOne().HasForeignKey("PolicyVersionId").IsRequired();
        builder.HasMany(version => version.Consultations).WithOne().HasForeignKey("PolicyVersionId").IsRequired();
        builder.HasIndex(version => new { version.PolicyId, version.Number }).IsUnique();
        builder.HasIndex(version => new { version.SettingId, version.State, version.PublishOn });
        builder.HasIndex(version => new { version.SettingId, version.PublishedAt });
    }
}

internal sealed class VersionKeyDetailMapping : IEntityTypeConfiguration<VersionKeyDetail>
{
    public void Configure(EntityTypeBuilder<VersionKeyDetail> builder)
    {
        builder.ToTable("PolicyKeyDetails");
        builder.Property(detail => detail.Label).LongText();
        builder.Property(detail => detail.Value).LongText();
    }
}

internal sealed class VersionSectionMapping : IEntityTypeConfiguration<VersionSection>
{
    public void Configure(EntityTypeBuilder<VersionSection> builder)
    {
        builder.ToTable("PolicySections");
        builder.Property(section => section.Number).LongText();
        builder.Property(section => section.Heading).LongText();
        builder.HasMany(section => section.Clauses).WithOne().HasForeignKey("PolicySectionId").IsRequired();
    }
}

internal sealed class VersionClauseMapping : IEntityTypeConfiguration<VersionClause>
{
    public void Configure(EntityTypeBuilder<VersionClause> builder)
    {
        builder.ToTable("PolicyClauses");
        builder.Property(clause => clause.Number).LongText();
        builder.Property(clause => clause.Bullet).LongText();
        builder.Property(clause => clause.Text).LongText();
        builder.Property(clause => clause.Key).HasMaxLength(ClauseKey.Length);
        builder.HasIndex(clause => clause.Key);
    }
}

internal sealed class VersionLinkMapping : IEntityTypeConfiguration<VersionLink>
{
    public void Configure(EntityTypeBuilder<VersionLink> builder)
    {
        builder.ToTable("PolicyLinks");
        builder.Property(link => link.Text).LongText();
    }
}

internal sealed class VersionAuthorMapping : IEntityTypeConfiguration<VersionAuthor>
{
    public void Configure(EntityTypeBuilder<VersionAuthor> builder) => builder.ToTable("PolicyAuthors");
}

internal sealed class VersionWordMapping : IEntityTypeConfiguration<VersionWord>
{
    public void Configure(EntityTypeBuilder<VersionWord> builder)
    {
        builder.ToTable("PolicyWords");
        builder.Property(word => word.Field).HasMaxLength(VersionWord.MaxFieldLength);
        builder.Property(word => word.Value).LongText();
    }
}

internal sealed class ConsultationMapping : IEntityTypeConfiguration<Consultation>
{
    public void Configure(EntityTypeBuilder<Consultation> builder)
    {
        builder.ToTable("PolicyConsultations");
        builder.Property(consultation => consultation.How).LongText();
        builder.HasMany(consultation => consultation.Responses).WithOne().HasForeignKey("ConsultationId").IsRequired();
    }
}

internal sealed class ConsultationResponseMapping : IEntityTypeConfiguration<ConsultationResponse>
{
    public void Configure(EntityTypeBuilder<ConsultationResponse> builder)
    {
        builder.ToTable("PolicyConsultationResponses");
        builder.Property(response => response.Said).LongText();
        builder.Property(response => response.Done).LongText();
    }
}
