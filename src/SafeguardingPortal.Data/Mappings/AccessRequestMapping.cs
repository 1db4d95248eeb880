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
        builder.Property(request => request.DueBecause).HasMaxLength(400);
        builder.Property(request => request.AnsweredHow).LongText();
        builder.HasMany(request => request.Decided).WithOne().HasForeignKey("AccessRequestId").IsRequired();
        builder.HasMany(request => request.Shown).WithOne().HasForeignKey("AccessRequestId").IsRequired();
        builder.HasIndex(request => new { request.SettingId, request.Reference }).IsUnique();
        builder.HasIndex(request => new { request.SettingId, request.ReceivedOn });
        builder.HasIndex(request => new { request.SettingId, request.AnsweredOn, request.DueOn });
    }
}

internal sealed class ShownPieceMapping : IEntityTypeConfiguration<ShownPiece>
{
    public void Configure(EntityTypeBuilder<ShownPiece> builder) => builder.ToTable("AccessPiecesShown");
}

internal sealed class DecidedPieceMapping : IEntityTypeConfiguration<DecidedPiece>
{
    public void Configure(EntityTypeBuilder<DecidedPiece> builder)
    {
        builder.ToTable("AccessPiecesDecided");
        builder.Property(piece => piece.Exemption).HasMaxLength(40);
        builder.Property(piece => piece.Reason).LongText();
    }
}
