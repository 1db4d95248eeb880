using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SafeguardingPortal.Domain.Policies;

namespace SafeguardingPortal.Data.Mappings;

internal sealed class UnsavedTextMapping : IEntityTypeConfiguration<UnsavedText>
{
    public void Configure(EntityTypeBuilder<UnsavedText> builder)
    {
        builder.ToTable("UnsavedTexts");
        builder.Property(kept => kept.Text).LongText();
        builder.HasIndex(kept => new { kept.SectionId, kept.PersonId }).IsUnique();
    }
}
