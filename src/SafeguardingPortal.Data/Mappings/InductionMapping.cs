using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SafeguardingPortal.Domain.Inductions;
using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Domain.Settings;

namespace SafeguardingPortal.Data.Mappings;

internal sealed class InductionListMapping : IEntityTypeConfiguration<InductionList>
{
    public void Configure(EntityTypeBuilder<InductionList> builder)
    {
        builder.ToTable("InductionLists");
        builder.HasOne<Setting>().WithMany().HasForeignKey(list => list.SettingId);
        builder.Ignore(list => list.InOrder);
        builder.HasMany(list => list.Items).WithOne().HasForeignKey("InductionListId").IsRequired();
        builder.HasIndex(list => new { list.SettingId, list.Category }).IsUnique();
    }
}

internal sealed class InductionItemMapping : IEntityTypeConfiguration<InductionItem>
{
    public void Configure(EntityTypeBuilder<InductionItem> builder)
    {
        builder.ToTable("InductionItems");
        builder.Property(item => item.Text).HasMaxLength(300);
    }
}

internal sealed class InductionMapping : IEntityTypeConfiguration<Induction>
{
    public void Configure(EntityTypeBuilder<Induction> builder)
    {
        builder.ToTable("Inductions");
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(induction => induction.PersonId);
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(induction => induction.InductorId);
        builder.Ignore(induction => induction.InOrder);
        builder.HasMany(induction => induction.Steps).WithOne().HasForeignKey("InductionId").IsRequired();
        // One way in for each person and time here: two tabs cannot begin it twice.
        builder.HasIndex(induction => new { induction.SettingId, induction.PersonId, induction.StartedOn }).IsUnique();
        builder.HasIndex(induction => new { induction.SettingId, induction.InductorId, induction.OpenForInductor });
        builder.HasIndex(induction => new { induction.SettingId, induction.NextDueOn });
    }
}

internal sealed class InductionStepMapping : IEntityTypeConfiguration<InductionStep>
{
    public void Configure(EntityTypeBuilder<InductionStep> builder)
    {
        builder.ToTable("InductionSteps");
        builder.Property(step => step.Text).HasMaxLength(300);
        builder.Ignore(step => step.IsSigned);
    }
}
