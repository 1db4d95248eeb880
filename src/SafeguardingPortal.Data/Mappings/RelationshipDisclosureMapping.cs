using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Domain.Relationships;

namespace SafeguardingPortal.Data.Mappings;

internal sealed class RelationshipDisclosureMapping : IEntityTypeConfiguration<RelationshipDisclosure>
{
    public void Configure(EntityTypeBuilder<RelationshipDisclosure> builder)
    {
        builder.ToTable("RelationshipDisclosures");
        builder.Ignore(disclosure => disclosure.Latest);
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(disclosure => disclosure.PersonId);
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(disclosure => disclosure.RecordedById);
        builder.HasMany(disclosure => disclosure.Decisions).WithOne().HasForeignKey("DisclosureId").IsRequired();
        builder.HasMany(disclosure => disclosure.Changes).WithOne().HasForeignKey("DisclosureId").IsRequired();

        builder.Property(disclosure => disclosure.Reference).HasMaxLength(20);
        builder.Property(disclosure => disclosure.Kinds).KeptOutOfAudit();
        builder.Property(disclosure => disclosure.WithWhom).KeptOutOfAudit();
        builder.Property(disclosure => disclosure.Child).HasMaxLength(60).KeptOutOfAudit();
        builder.Property(disclosure => disclosure.Circumstances).LongText().KeptOutOfAudit();
        builder.Property(disclosure => disclosure.EndedBecause).LongText().KeptOutOfAudit();

        builder.HasIndex(disclosure => new { disclosure.SettingId, disclosure.Reference }).IsUnique();
        builder.HasIndex(disclosure => new { disclosure.SettingId, disclosure.State, disclosure.DueOn });
        builder.HasIndex(disclosure => new { disclosure.SettingId, disclosure.PersonId, disclosure.State });
    }
}

internal sealed class RelationshipDecisionMapping : IEntityTypeConfiguration<RelationshipDecision>
{
    public void Configure(EntityTypeBuilder<RelationshipDecision> builder)
    {
        builder.ToTable("RelationshipDecisions");
        builder.Property(decision => decision.Conditions).LongText().KeptOutOfAudit();
        builder.Property(decision => decision.Advice).LongText().KeptOutOfAudit();
        builder.Property(decision => decision.AlsoPresent).KeptOutOfAudit();
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(decision => decision.SafeguardingId);
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(decision => decision.LeaderId);
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(decision => decision.RecordedById);
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(decision => decision.ReadRecordedById);
    }
}

internal sealed class RelationshipChangeMapping : IEntityTypeConfiguration<RelationshipChange>
{
    public void Configure(EntityTypeBuilder<RelationshipChange> builder)
    {
        builder.ToTable("RelationshipChanges");
        builder.Property(change => change.What).LongText().KeptOutOfAudit();
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(change => change.ToldById);
    }
}
