using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SafeguardingPortal.Domain.Settings;

namespace SafeguardingPortal.Data.Mappings;

internal sealed class SettingMapping : IEntityTypeConfiguration<Setting>
{
    public void Configure(EntityTypeBuilder<Setting> builder)
    {
        builder.ToTable("Settings");
        builder.HasIndex(setting => setting.Code).IsUnique();
        builder.Property(setting => setting.Code).HasMaxLength(40);
        builder.ComplexProperty(setting => setting.Terms);
        builder.ComplexProperty(setting => setting.Rules, rules => rules.Ignore(found => found.Breaks));
        builder.HasMany(setting => setting.Sites).WithOne().HasForeignKey("SettingId").IsRequired();
        builder.HasMany(setting => setting.StoragePlaces).WithOne().HasForeignKey("SettingId").IsRequired();
        builder.HasMany(setting => setting.RestrictedPeriods).WithOne().HasForeignKey("SettingId").IsRequired();
        builder.HasMany(setting => setting.TermTimes).WithOne().HasForeignKey("SettingId").IsRequired();
        builder.HasMany(setting => setting.KindRules).WithOne().HasForeignKey("SettingId").IsRequired();
        builder.Navigation(setting => setting.KindRules).AutoInclude();
        // A setting without its own times would fall back to the usual ones, so they come with it wherever it is read.
        builder.Navigation(setting => setting.RestrictedPeriods).AutoInclude();
        builder.Navigation(setting => setting.TermTimes).AutoInclude();
    }
}

internal sealed class SiteMapping : IEntityTypeConfiguration<Site>
{
    public void Configure(EntityTypeBuilder<Site> builder) => builder.ToTable("Sites");
}

internal sealed class RestrictedPeriodMapping : IEntityTypeConfiguration<RestrictedPeriod>
{
    public void Configure(EntityTypeBuilder<RestrictedPeriod> builder)
    {
        builder.ToTable("RestrictedPeriods");
        builder.Ignore(period => period.Hours);
        // All seven names and the commas between them.
        builder.Property(period => period.Weekdays).HasMaxLength(80);
        builder.Property(period => period.NamedDays).HasMaxLength(RestrictedPeriod.MostNamedDays * 11);
    }
}

internal sealed class KindRuleMapping : IEntityTypeConfiguration<KindRule>
{
    public void Configure(EntityTypeBuilder<KindRule> builder)
    {
        builder.ToTable("KindRules");
        builder.Property<Guid>("SettingId");
        builder.HasIndex("SettingId", nameof(KindRule.Kind)).IsUnique();
    }
}

internal sealed class TermTimeMapping : IEntityTypeConfiguration<TermTime>
{
    public void Configure(EntityTypeBuilder<TermTime> builder) => builder.ToTable("TermTimes");
}

internal sealed class StoragePlaceMapping : IEntityTypeConfiguration<StoragePlace>
{
    public void Configure(EntityTypeBuilder<StoragePlace> builder)
    {
        builder.ToTable("StoragePlaces");
        builder.HasOne<Site>().WithMany().HasForeignKey(place => place.SiteId);
    }
}
