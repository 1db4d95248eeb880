using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Domain.Rosters;

namespace SafeguardingPortal.Data.Mappings;

internal sealed class WeekPatternMapping : IEntityTypeConfiguration<WeekPattern>
{
    public void Configure(EntityTypeBuilder<WeekPattern> builder)
    {
        builder.ToTable("WeekPatterns");
        builder.Property(pattern => pattern.Week).HasMaxLength(300);
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(pattern => pattern.PersonId);
        builder.HasMany(pattern => pattern.Days).WithOne().HasForeignKey("WeekPatternId").IsRequired();
        builder.HasIndex(pattern => new { pattern.SettingId, pattern.PersonId, pattern.From });
    }
}

internal sealed class PatternDayMapping : IEntityTypeConfiguration<PatternDay>
{
    public void Configure(EntityTypeBuilder<PatternDay> builder) => builder.ToTable("PatternDays");
}

internal sealed class RosterDayMapping : IEntityTypeConfiguration<RosterDay>
{
    public void Configure(EntityTypeBuilder<RosterDay> builder)
    {
        builder.ToTable("RosterDays");
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(day => day.ClosedById);
        builder.HasMany(day => day.Gaps).WithOne().HasForeignKey("RosterDayId").IsRequired();
        // Two instances watch the same cut-off: the second meets this index.
        builder.HasIndex(day => new { day.SettingId, day.Day }).IsUnique();
    }
}

internal sealed class RosterGapMapping : IEntityTypeConfiguration<RosterGap>
{
    public void Configure(EntityTypeBuilder<RosterGap> builder)
    {
        builder.ToTable("RosterGaps");
        builder.Property<Guid>("RosterDayId");
        builder.Property(gap => gap.Note).HasMaxLength(500);
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(gap => gap.PersonId);
        builder.HasIndex("RosterDayId", nameof(RosterGap.PersonId)).IsUnique();
    }
}
