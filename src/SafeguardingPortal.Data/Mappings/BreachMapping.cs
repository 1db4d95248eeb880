using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SafeguardingPortal.Data.Retention;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Breaches.Agencies;
using SafeguardingPortal.Domain.Breaches.OwnClocks;
using SafeguardingPortal.Domain.Breaches.Sanctions;
using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Domain.Policies;

namespace SafeguardingPortal.Data.Mappings;

internal sealed class BreachMapping : IEntityTypeConfiguration<Breach>
{
    public void Configure(EntityTypeBuilder<Breach> builder)
    {
        builder.ToTable("Breaches");
        builder.Property(breach => breach.Reference).HasMaxLength(20).FoundByBeginning();
        builder.Property(breach => breach.Child).HasMaxLength(60);
        builder.Property(breach => breach.WhatHappened).LongText();
        builder.Property(breach => breach.PoliciesEngaged).HasMaxLength(500);
        builder.Property(breach => breach.TriageReason).LongText();
        builder.Property(breach => breach.DealtWith).LongText();
        builder.Property(breach => breach.ParentsTold).LongText();
        builder.Property(breach => breach.ParentsNotTold).LongText();
        builder.Property(breach => breach.AffectedTold).LongText();
        builder.Property(breach => breach.AffectedNotTold).LongText();
        builder.Property(breach => breach.TraReason).LongText();
        builder.Property(breach => breach.DebriefTakenPart).HasMaxLength(500);
        builder.Property(breach => breach.Lessons).LongText();
        builder.Property(breach => breach.NoDebriefReason).LongText();
        builder.Property(breach => breach.NotOnRegisterBecause).LongText();
        builder.Property(breach => breach.NoHandlersBecause).LongText();
        builder.Property(breach => breach.NoWelfareContactBecause).LongText();
        builder.Property(breach => breach.SuspensionNotConsideredBecause).LongText();
        builder.Property(breach => breach.PolicyReviewAsked).HasMaxLength(1000);
        builder.Property(breach => breach.ReturnCodeHash).HasMaxLength(64).KeptOutOfAudit();
        builder.Property(breach => breach.ReportedById).KeptOutOfAudit();
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(breach => breach.ReportedById);
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(breach => breach.CaseManagerId);
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(breach => breach.ChildLeadId);
        builder.HasOne<Policy>().WithMany().HasForeignKey(breach => breach.PolicyToReviewId);
        // The trail has readers who may not know of the other case.
        builder.Property(breach => breach.PartOfId).KeptOutOfAudit();
        builder.Property(breach => breach.PartOfAllegation).KeptOutOfAudit();
        builder.HasIndex(breach => new { breach.SettingId, breach.PartOfId });
        builder.HasMany(breach => breach.Subjects).WithOne().HasForeignKey("BreachId").IsRequired();
        builder.HasMany(breach => breach.Contacts).WithOne().HasForeignKey("BreachId").IsRequired();
        builder.HasMany(breach => breach.Conflicts).WithOne().HasForeignKey("BreachId").IsRequired();
        builder.HasMany(breach => breach.FormerlyNamed).WithOne().HasForeignKey("BreachId").IsRequired();
        builder.HasMany(breach => breach.EmergencyAccess).WithOne().HasForeignKey("BreachId").IsRequired();
        builder.HasMany(breach => breach.SecondOpinions).WithOne().HasForeignKey("BreachId").IsRequired();
        builder.HasMany(breach => breach.Notes).WithOne().HasForeignKey("BreachId").IsRequired();
        builder.Property(breach => breach.DbsReason).LongText();
        builder.OwnsOne(breach => breach.Guide, guide => guide.Property(answers => answers.AlsoAffected).HasMaxLength(1000));
        builder.OwnsMany(breach => breach.Rules, rule =>
        {
            rule.ToTable("BreachRules");
            rule.WithOwner().HasForeignKey("BreachId");
            rule.HasKey("BreachId", nameof(CaseRule.Key));
            rule.Property(kept => kept.Key).HasMaxLength(40);
            rule.Ignore(kept => kept.Rule);
        });
        builder.OwnsMany(breach => breach.OwnClocks, clock =>
        {
            clock.ToTable("BreachClocks");
            clock.WithOwner().HasForeignKey("BreachId");
            clock.HasKey("BreachId", nameof(CaseClock.ClockId));
            clock.Property(kept => kept.Edition).HasMaxLength(300);
            clock.Property(kept => kept.Source).HasMaxLength(300);
            clock.Ignore(kept => kept.Rule);
        });
        builder.OwnsMany(breach => breach.Policies, policy =>
        {
            policy.ToTable("BreachPolicies");
            policy.WithOwner().HasForeignKey("BreachId");
            policy.HasKey("BreachId", nameof(PolicyEngaged.PolicyId));
            policy.HasOne<Policy>().WithMany().HasForeignKey(engaged => engaged.PolicyId);
        });
        builder.OwnsMany(breach => breach.Sanctions, sanction =>
        {
            sanction.ToTable("BreachSanctions");
            sanction.WithOwner().HasForeignKey("BreachId");
            sanction.HasKey("BreachId", nameof(CaseSanction.Key));
            sanction.Property(imposed => imposed.Key).HasMaxLength(60);
            sanction.Property(imposed => imposed.Basis).HasMaxLength(300);
        });
        builder.Property(breach => breach.LookAgainOn).Follows();
        builder.Property(breach => breach.LookAgainChosen).Follows();
        builder.HasKeeping();
        builder.HasIndex(breach => new { breach.SettingId, breach.Reference }).IsUnique();
        // The open ones, which have no day of closing, stand together in the order of the queue; the closed ones by the day.
        builder.HasIndex(breach => new { breach.SettingId, breach.ClosedAt, breach.NextDueOn });
        // The open ones on which nothing was recorded for long; the closed ones have no such day.
        builder.HasIndex(breach => new { breach.SettingId, breach.LookAgainOn });
        // Who handles few of many, such as a chair, finds them without walking past the others.
        builder.HasIndex(breach => new { breach.SettingId, breach.Route });
        // Looked for by day, kind and state, the newest first.
        builder.HasIndex(breach => new { breach.SettingId, breach.ReportedAt });
        builder.HasIndex(breach => new { breach.SettingId, breach.Category, breach.ReportedAt });
        builder.HasIndex(breach => new { breach.SettingId, breach.State, breach.ReportedAt });
        builder.HasIndex(breach => new { breach.SettingId, breach.ReturnCodeHash });
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
        builder.Property(contact => contact.NextStep).HasMaxLength(1000);
        builder.Property(contact => contact.NoReferenceBecause).HasMaxLength(1000);
        builder.Property(contact => contact.LateBecause).LongText();
        builder.Property(contact => contact.Advice).LongText();
        builder.HasOne<AgencyEntry>().WithMany().HasForeignKey(contact => contact.EntryId);
    }
}

internal sealed class CaseConflictMapping : IEntityTypeConfiguration<CaseConflict>
{
    public void Configure(EntityTypeBuilder<CaseConflict> builder)
    {
        builder.ToTable("BreachConflicts");
        builder.Property(conflict => conflict.Reason).LongText();
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(conflict => conflict.PersonId);
        builder.HasIndex("BreachId", nameof(CaseConflict.PersonId));
    }
}

internal sealed class NamedBeforeMapping : IEntityTypeConfiguration<NamedBefore>
{
    public void Configure(EntityTypeBuilder<NamedBefore> builder)
    {
        builder.ToTable("BreachNamedBefore");
        builder.Property(named => named.Why).LongText();
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(named => named.PersonId);
    }
}

internal sealed class CaseEmergencyAccessMapping : IEntityTypeConfiguration<CaseEmergencyAccess>
{
    public void Configure(EntityTypeBuilder<CaseEmergencyAccess> builder)
    {
        builder.ToTable("BreachEmergencyAccess");
        builder.Property(access => access.Reason).LongText();
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(access => access.PersonId);
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(access => access.ConfirmedById);
    }
}

internal sealed class SecondOpinionMapping : IEntityTypeConfiguration<SecondOpinion>
{
    public void Configure(EntityTypeBuilder<SecondOpinion> builder)
    {
        builder.ToTable("BreachSecondOpinions");
        builder.Property(opinion => opinion.Reason).LongText();
        builder.Property(opinion => opinion.Answer).LongText();
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(opinion => opinion.AskedById);
        builder.HasOne<StaffMember>().WithMany().HasForeignKey(opinion => opinion.AskedOfId);
        builder.HasIndex(opinion => new { opinion.AskedOfId, opinion.Agreed });
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
