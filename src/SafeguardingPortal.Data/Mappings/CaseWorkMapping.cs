using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Breaches.Work;
using SafeguardingPortal.Domain.People;

namespace SafeguardingPortal.Data.Mappings;

internal sealed class CaseWorkMapping : IEntityTypeConfiguration<CaseWork>
{
    public void Configure(EntityTypeBuilder<CaseWork> builder)
    {
        builder.ToTable("CaseWork");
        builder.Property(work => work.WelfareArrangement).LongText();
        builder.Property(work => work.AlternativesConsidered).LongText();
        builder.Property(work => work.SuspensionReason).LongText();
        builder.HasOne<Breach>().WithOne().HasForeignKey<CaseWork>(work => work.Id);
        builder.HasMany(work => work.Tasks).WithOne().HasForeignKey("WorkId").IsRequired();
        builder.HasMany(work => work.Entries).WithOne().HasForeignKey("WorkId").IsRequired();
        builder.HasMany(work => work.PrivateNotes).WithOne().HasForeignKey("WorkId").IsRequired();
    }
}

internal sealed class CaseTaskMapping : IEntityTypeConfiguration<CaseTask>
{
    public void Configure(EntityTypeBuilder<CaseTask> builder)
    {
        builder.ToTable("CaseTasks");
        builder.Property(task => task.What).LongText();
        builder.Property(task => task.Done).LongText();
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(task => task.OwnerId);
        builder.HasIndex(task => new { task.OwnerId, task.DoneAt, task.DueOn });
    }
}

internal sealed class CaseEntryMapping : IEntityTypeConfiguration<CaseEntry>
{
    public void Configure(EntityTypeBuilder<CaseEntry> builder)
    {
        builder.ToTable("CaseEntries");
        builder.Property(entry => entry.What).LongText();
        builder.Property(entry => entry.Present).HasMaxLength(500);
    }
}

internal sealed class PrivateNoteMapping : IEntityTypeConfiguration<PrivateNote>
{
    public void Configure(EntityTypeBuilder<PrivateNote> builder)
    {
        builder.ToTable("CasePrivateNotes");
        builder.Property(note => note.Text).LongText();
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(note => note.WriterId);
    }
}
