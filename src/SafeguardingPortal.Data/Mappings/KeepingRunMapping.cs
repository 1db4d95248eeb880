using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SafeguardingPortal.Data.Retention;

namespace SafeguardingPortal.Data.Mappings;

internal sealed class KeepingRunMapping : IEntityTypeConfiguration<KeepingRun>
{
    public void Configure(EntityTypeBuilder<KeepingRun> builder)
    {
        builder.ToTable("KeepingRuns");
        builder.HasKey(run => run.SettingId);
        builder.Property(run => run.Book).HasMaxLength(64);
    }
}
