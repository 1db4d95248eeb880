using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Domain.SubjectAccess;

namespace SafeguardingPortal.Data.Mappings;

internal sealed class AccessRequestMapping : IEntityTypeConfiguration<AccessRequest>
{
    public void Configure(EntityTypeBuilder<AccessRequest> builder)
    {
        builder.ToTable("AccessRequests");
        builder.Property(request => request.Reference).HasMaxLength(20);
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(request => request.PersonId);
        builder.HasMany(request => request.Shown).WithOne().HasForeignKey("AccessRequestId").IsRequired();
        builder.HasIndex(request => new { request.SettingId, request.Reference }).IsUnique();
        builder.HasIndex(request => new { request.SettingId, request.ReceivedOn });
    }
}

internal sealed class ShownPieceMapping : IEntityTypeConfiguration<ShownPiece>
{
    public void Configure(EntityTypeBuilder<ShownPiece> builder) => builder.ToTable("AccessPiecesShown");
}
