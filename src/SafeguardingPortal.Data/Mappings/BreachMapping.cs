using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Domain.Policies;

namespace SafeguardingPortal.Data.Mappings;

internal sealed class BreachMapping : IEntityTypeConfiguration<Breach>
{
    public void Configure(EntityTypeBuilder<Breach> builder)
    {
        builder.ToTable("Breaches");
        builder.Property(breach => breach.Reference).HasMaxLength(20);
        builder.Property(breach => breach.Child).HasMaxLength(60);
        builder.Property(breach => breach.WhatHappened).LongText();
        builder.Property(breach => breach.PoliciesEngaged).HasMaxLength(500);
        builder.Property(breach => breach.TriageReason).LongText();
        builder.Property(breach => breach.DealtWith).LongText();
        builder.Property(breach => breach.ParentsTold).LongText();
        builder.Property(breach => breach.DebriefTakenPart).HasMaxLength(500);
        builder.Property(breach => breach.Lessons).LongText();
        builder.Property(breach => breach.NoDebriefReason).LongText();
        builder.Property(breach => breach.PolicyReviewAsked).HasMaxLength(1000);
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(breach => breach.ReportedById);
        builder.HasOne<Policy>().WithMany().HasForeignKey(breach => breach.PolicyToReviewId);
        builder.HasMany(breach => breach.Subjects).WithOne().HasForeignKey("BreachId").IsRequired();
        builder.HasMany(breach => breach.Contacts).WithOne().HasForeignKey("BreachId").IsRequired();
        builder.HasMany(breach => breach.NotMade).WithOne().HasForeignKey("BreachId").IsRequired();
        builder.HasMany(breach => breach.Notes).WithOne().HasForeignKey("BreachId").IsRequired();
        builder.HasIndex(breach => new { breach.SettingId, breach.Reference }).IsUnique();
        builder.HasIndex(breach => new { breach.SettingId, breach.State, breach.NextDueOn });
        builder.HasIndex(breach => new { breach.SettingId, breach.ReportedById, breach.ReportedAt });
    }
}

internal sealed class BreachSubjectMapping : IEntityTypeConfiguration<BreachSubject>
{
    public void Configure(EntityTypeBuilder<BreachSubject> builder)
    {
        builder.ToTable("BreachSubjects");
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(subject => subject.PersonId);
        // Need to know is asked of every list: who is named in which case.
        builder.HasIndex("BreachId", nameof(BreachSubject.PersonId));
    }
}

internal sealed class BreachContactMapping : IEntityTypeConfiguration<Contact>
{
    public void Configure(EntityTypeBuilder<Contact> builder)
    {
        builder.ToTable("BreachContacts");
        builder.Property(contact => contact.Told).LongText();
        builder.Property(contact => contact.Advice).LongText();
    }
}

internal sealed class ContactNotMadeMapping : IEntityTypeConfiguration<ContactNotMade>
{
    public void Configure(EntityTypeBuilder<ContactNotMade> builder)
    {
        builder.ToTable("BreachContactsNotMade");
        builder.Property(decided => decided.Reason).LongText();
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(decided => decided.DecidedById);
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(decided => decided.AgreedById);
    }
}

internal sealed class BreachNoteMapping : IEntityTypeConfiguration<BreachNote>
{
    public void Configure(EntityTypeBuilder<BreachNote> builder)
    {
        builder.ToTable("BreachNotes");
        builder.Property(note => note.Text).LongText();
    }
}
