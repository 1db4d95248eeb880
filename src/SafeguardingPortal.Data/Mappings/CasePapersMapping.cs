using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Breaches.Papers;
using SafeguardingPortal.Domain.People;

namespace SafeguardingPortal.Data.Mappings;

internal sealed class CasePapersMapping : IEntityTypeConfiguration<CasePapers>
{
    public void Configure(EntityTypeBuilder<CasePapers> builder)
    {
        builder.ToTable("CasePapers");
        builder.HasOne<Breach>().WithOne().HasForeignKey<CasePapers>(papers => papers.Id);
        builder.HasMany(papers => papers.Messages).WithOne().HasForeignKey("PapersId").IsRequired();
        builder.HasMany(papers => papers.Attachments).WithOne().HasForeignKey("PapersId").IsRequired();
    }
}

internal sealed class CaseMessageMapping : IEntityTypeConfiguration<CaseMessage>
{
    public void Configure(EntityTypeBuilder<CaseMessage> builder)
    {
        builder.ToTable("CaseMessages");
        builder.Property(message => message.Text).LongText();
    }
}

internal sealed class CaseAttachmentMapping : IEntityTypeConfiguration<CaseAttachment>
{
    public void Configure(EntityTypeBuilder<CaseAttachment> builder)
    {
        builder.ToTable("CaseAttachments");
        builder.Property(file => file.Fingerprint).HasMaxLength(64);
    }
}

internal sealed class AttachmentContentMapping : IEntityTypeConfiguration<AttachmentContent>
{
    public void Configure(EntityTypeBuilder<AttachmentContent> builder) => builder.ToTable("CaseAttachmentContents");
}

internal sealed class ReportDraftMapping : IEntityTypeConfiguration<ReportDraft>
{
    public void Configure(EntityTypeBuilder<ReportDraft> builder)
    {
        builder.ToTable("ReportDrafts");
        builder.HasKey(draft => new { draft.SettingId, draft.PersonId });
        builder.Property(draft => draft.Sealed).LongText();
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(draft => draft.PersonId);
        builder.HasIndex(draft => new { draft.SettingId, draft.SavedAt });
    }
}
