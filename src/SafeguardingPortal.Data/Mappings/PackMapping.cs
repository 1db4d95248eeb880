using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SafeguardingPortal.Domain.Packs;
using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.Domain.Settings;

namespace SafeguardingPortal.Data.Mappings;

internal sealed class PackMapping : IEntityTypeConfiguration<Pack>
{
    public void Configure(EntityTypeBuilder<Pack> builder)
    {
        builder.ToTable("Packs");
        builder.HasOne<Setting>().WithMany().HasForeignKey(pack => pack.SettingId);
        builder.HasMany(pack => pack.Policies).WithOne().HasForeignKey("PackId").IsRequired();
        builder.HasMany(pack => pack.Readers).WithOne().HasForeignKey("PackId").IsRequired();
        builder.Property(pack => pack.Reference).HasMaxLength(20);
        builder.Property(pack => pack.Parts).HasMaxLength(200);
        builder.Property(pack => pack.Fingerprint).HasMaxLength(64);
        builder.Property(pack => pack.Problem).HasMaxLength(2000);
        builder.HasIndex(pack => new { pack.SettingId, pack.Reference }).IsUnique();
        builder.HasIndex(pack => new { pack.SettingId, pack.RequestedAt });
        builder.HasIndex(pack => new { pack.SettingId, pack.State });
    }
}

internal sealed class PackPolicyMapping : IEntityTypeConfiguration<PackPolicy>
{
    public void Configure(EntityTypeBuilder<PackPolicy> builder)
    {
        builder.ToTable("PackPolicies");
        builder.HasOne<Policy>().WithMany().HasForeignKey(chosen => chosen.PolicyId);
    }
}

internal sealed class PackReaderMapping : IEntityTypeConfiguration<PackReader>
{
    public void Configure(EntityTypeBuilder<PackReader> builder)
    {
        builder.ToTable("PackReaders");
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(reader => reader.PersonId);
    }
}

internal sealed class PackProgressMapping : IEntityTypeConfiguration<PackProgress>
{
    public void Configure(EntityTypeBuilder<PackProgress> builder)
    {
        builder.ToTable("PackProgress");
        builder.HasKey(progress => progress.PackId);
        builder.HasOne<Pack>().WithOne().HasForeignKey<PackProgress>(progress => progress.PackId);
    }
}

internal sealed class PackFileMapping : IEntityTypeConfiguration<PackFile>
{
    public void Configure(EntityTypeBuilder<PackFile> builder)
    {
        builder.ToTable("PackFiles");
        builder.HasOne<Pack>().WithOne().HasForeignKey<PackFile>(file => file.PackId);
    }
}
