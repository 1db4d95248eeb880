using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SafeguardingPortal.Domain.Notices;
using SafeguardingPortal.Domain.Settings;

namespace SafeguardingPortal.Data.Mappings;

internal sealed class LeafletMapping : IEntityTypeConfiguration<Leaflet>
{
    public void Configure(EntityTypeBuilder<Leaflet> builder)
    {
        builder.ToTable("Leaflets");
        builder.HasOne<Setting>().WithMany().HasForeignKey(leaflet => leaflet.SettingId);
        builder.Ignore(leaflet => leaflet.Sheet);
        builder.Property(leaflet => leaflet.Text).LongText();
        builder.Property(leaflet => leaflet.Fingerprint).HasMaxLength(64);
        // Two people who issue at once make one version.
        builder.HasIndex(leaflet => new { leaflet.SettingId, leaflet.Number }).IsUnique();
    }
}

internal sealed class LeafletPileMapping : IEntityTypeConfiguration<LeafletPile>
{
    public void Configure(EntityTypeBuilder<LeafletPile> builder)
    {
        builder.ToTable("LeafletPiles");
        builder.HasOne<Leaflet>().WithMany().HasForeignKey(pile => pile.LeafletId);
        builder.HasIndex(pile => new { pile.SettingId, pile.On });
    }
}
