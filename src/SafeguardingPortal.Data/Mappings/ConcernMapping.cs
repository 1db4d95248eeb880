using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SafeguardingPortal.Data.Retention;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Concerns;
using SafeguardingPortal.Domain.People;

namespace SafeguardingPortal.Data.Mappings;

internal sealed class ConcernMapping : IEntityTypeConfiguration<Concern>
{
    public void Configure(EntityTypeBuilder<Concern> builder)
    {
        builder.ToTable("Concerns");
        builder.Property(concern => concern.Reference).HasMaxLength(20).FoundByBeginning();
        builder.Property(concern => concern.What).LongText().KeptOutOfAudit();
        builder.Property(concern => concern.Context).LongText().KeptOutOfAudit();
        builder.Property(concern => concern.DealtWith).LongText().KeptOutOfAudit();
        builder.Property(concern => concern.Where).HasMaxLength(120);
        builder.Property(concern => concern.PlaceKey).HasMaxLength(120);
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(concern => concern.PersonId);
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(concern => concern.RecordedById);
        builder.HasOne<Breach>().WithMany().HasForeignKey(concern => concern.FromCaseId);
        builder.HasOne<Breach>().WithMany().HasForeignKey(concern => concern.BecameCaseId);
        builder.HasMany(concern => concern.KeptFrom).WithOne().HasForeignKey("ConcernId").IsRequired();
        builder.HasKeeping();
        builder.HasIndex(concern => new { concern.SettingId, concern.Reference }).IsUnique();
        builder.HasIndex(concern => new { concern.SettingId, concern.OccurredOn, concern.Id });
        builder.HasIndex(concern => new { concern.SettingId, concern.PersonId, concern.OccurredOn });
        builder.HasIndex(concern => new { concern.SettingId, concern.State, concern.OccurredOn });
    }
}

internal sealed class KeptFromPersonMapping : IEntityTypeConfiguration<KeptFromPerson>
{
    public void Configure(EntityTypeBuilder<KeptFromPerson> builder)
    {
        builder.ToTable("ConcernsKeptFrom");
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(other => other.PersonId);
        // Need to know is asked of every list.
        builder.HasIndex("ConcernId", nameof(KeptFromPerson.PersonId));
    }
}

internal sealed class ConsiderationMapping : IEntityTypeConfiguration<Consideration>
{
    public void Configure(EntityTypeBuilder<Consideration> builder)
    {
        builder.ToTable("Considerations");
        builder.Property(consideration => consideration.Because).LongText();
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(consideration => consideration.ConsideredById);
        builder.HasOne<Breach>().WithMany().HasForeignKey(consideration => consideration.CaseId);
        builder.HasMany(consideration => consideration.Concerns).WithOne().HasForeignKey("ConsiderationId").IsRequired();
        builder.HasIndex(consideration => new { consideration.SettingId, consideration.ConsideredAt });
        builder.HasIndex(consideration => new { consideration.SettingId, consideration.Lens, consideration.LensKey, consideration.ConsideredAt });
    }
}

internal sealed class ConsideredConcernMapping : IEntityTypeConfiguration<ConsideredConcern>
{
    public void Configure(EntityTypeBuilder<ConsideredConcern> builder)
    {
        builder.ToTable("ConsideredConcerns");
        builder.Property(considered => considered.Reference).HasMaxLength(20);
        // No foreign key to the concern: that it was considered is known longer than what it said.
        builder.HasIndex(considered => considered.ConcernId);
    }
}

internal sealed class QuietTermMapping : IEntityTypeConfiguration<QuietTerm>
{
    public void Configure(EntityTypeBuilder<QuietTerm> builder)
    {
        builder.ToTable("QuietTerms");
        builder.Property(quiet => quiet.Term).HasMaxLength(20);
        builder.Property(quiet => quiet.Found).LongText();
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(quiet => quiet.LookedAtById);
        builder.HasIndex(quiet => new { quiet.SettingId, quiet.Term, quiet.LookedAtById }).IsUnique();
    }
}
