using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Domain.SpotChecks;

namespace SafeguardingPortal.Data.Mappings;

internal sealed class SpotCheckDrawMapping : IEntityTypeConfiguration<SpotCheckDraw>
{
    public void Configure(EntityTypeBuilder<SpotCheckDraw> builder)
    {
        builder.ToTable("SpotCheckDraws");
        builder.Property(draw => draw.Seed).HasMaxLength(64).KeptOutOfAudit();
        builder.Property(draw => draw.SeedHash).HasMaxLength(64);
        builder.Property(draw => draw.ListsHash).HasMaxLength(64);
        builder.Property(draw => draw.People).LongText();
        builder.Property(draw => draw.Places).LongText();
        builder.Property(draw => draw.Times).LongText();
        builder.Ignore(draw => draw.Lists);
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(draw => draw.CommittedById);
        builder.HasMany(draw => draw.Results).WithOne().HasForeignKey("SpotCheckDrawId").IsRequired();
        builder.HasIndex(draw => new { draw.SettingId, draw.From });
    }
}

internal sealed class SpotCheckResultMapping : IEntityTypeConfiguration<SpotCheckResult>
{
    public void Configure(EntityTypeBuilder<SpotCheckResult> builder)
    {
        builder.ToTable("SpotCheckResults");
        builder.Property<Guid>("SpotCheckDrawId");
        builder.Property(result => result.Note).HasMaxLength(2000);
        builder.HasIndex("SpotCheckDrawId", nameof(SpotCheckResult.Number)).IsUnique();
    }
}
