using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SafeguardingPortal.Domain.Breaches.Agencies;
using SafeguardingPortal.Domain.Breaches.OwnClocks;

namespace SafeguardingPortal.Data.Mappings;

internal sealed class OwnClockMapping : IEntityTypeConfiguration<OwnClock>
{
    // The names of every value of each of these lists fit into it.
    private const int AllNames = 400;

    public void Configure(EntityTypeBuilder<OwnClock> builder)
    {
        builder.ToTable("OwnClocks");
        builder.Property(clock => clock.Edition).HasMaxLength(300);
        builder.Property(clock => clock.Source).HasMaxLength(300);
        builder.Property(clock => clock.Question).HasMaxLength(300);
        AsNames(builder.Property(clock => clock.Categories));
        AsNames(builder.Property(clock => clock.Decisions));
        AsNames(builder.Property(clock => clock.Answers));
        builder.HasOne<AgencyEntry>().WithMany().HasForeignKey(clock => clock.EntryId);
        builder.HasIndex(clock => new { clock.SettingId, clock.Name });
    }

    // A handful of names that is read as a whole and never searched.
    private static void AsNames<T>(PropertyBuilder<IReadOnlyList<T>> list)
        where T : struct, Enum => list.HasMaxLength(AllNames).HasConversion(
            values => string.Join(',', values),
            names => names.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<T>).ToList(),
            new ValueComparer<IReadOnlyList<T>>(
                (one, other) => one!.SequenceEqual(other!), values => values.Aggregate(0, HashCode.Combine), values => values.ToList()));
}
