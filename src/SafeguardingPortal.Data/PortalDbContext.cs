using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data.Audit;
using SafeguardingPortal.Data.Identity;
using SafeguardingPortal.Data.Mappings;
using SafeguardingPortal.Data.Numbering;
using SafeguardingPortal.Data.Outbox;
using SafeguardingPortal.Data.Retention;
using SafeguardingPortal.Data.SignOffs;
using SafeguardingPortal.Data.Tablets;
using SafeguardingPortal.Data.Tenancy;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Breaches.Agencies;
using SafeguardingPortal.Domain.Breaches.OwnClocks;
using SafeguardingPortal.Domain.Breaches.Papers;
using SafeguardingPortal.Domain.Breaches.Sanctions;
using SafeguardingPortal.Domain.Breaches.Sheets;
using SafeguardingPortal.Domain.Breaches.Work;
using SafeguardingPortal.Domain.Bulletins;
using SafeguardingPortal.Domain.CalendarFeeds;
using SafeguardingPortal.Domain.Concerns;
using SafeguardingPortal.Domain.Devices;
using SafeguardingPortal.Domain.Exceptions;
using SafeguardingPortal.Domain.Families;
using SafeguardingPortal.Domain.Inductions;
using SafeguardingPortal.Domain.LeaderReports;
using SafeguardingPortal.Domain.Lessons;
using SafeguardingPortal.Domain.Notices;
using SafeguardingPortal.Domain.Packs;
using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.Domain.Policies.Checks;
using SafeguardingPortal.Domain.Policies.Guidance;
using SafeguardingPortal.Domain.Policies.Imports;
using SafeguardingPortal.Domain.Policies.Links;
using SafeguardingPortal.Domain.Policies.Promises;
using SafeguardingPortal.Domain.Relationships;
using SafeguardingPortal.Domain.Retention;
using SafeguardingPortal.Domain.Reviews;
using SafeguardingPortal.Domain.Rosters;
using SafeguardingPortal.Domain.RuleBooks;
using SafeguardingPortal.Domain.SettingDevices;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Domain.SignOffs;
using SafeguardingPortal.Domain.SpotChecks;
using SafeguardingPortal.Domain.SubjectAccess;
using SafeguardingPortal.Domain.Tablets;
using SafeguardingPortal.Domain.Training;
using SafeguardingPortal.Domain.Visitors;

namespace SafeguardingPortal.Data;

/// <summary>The repository and the unit of work. Every query of a setting's rows is filtered by the scope's tenant.</summary>
public sealed class PortalDbContext(DbContextOptions<PortalDbContext> options, Tenant tenant)
    : IdentityUserContext<PortalUser, Guid>(options)
{
    /// <summary>The setting of this scope; empty, and so matching no row, until one is chosen.</summary>
    public Guid SettingId => tenant.SettingId ?? Guid.Empty;

    /// <summary>The shared tablet that this scope works at; the audit trail keeps it with each entry.</summary>
    public string? TabletName => tenant.TabletName;

    public DbSet<Setting> Settings => Set<Setting>();

    public DbSet<StaffMember> People => Set<StaffMember>();

    public DbSet<Policy> Policies => Set<Policy>();

    public DbSet<PolicyVersion> PolicyVersions => Set<PolicyVersion>();

    public DbSet<UnsavedText> UnsavedTexts => Set<UnsavedText>();

    public DbSet<PersonalCalendar> PersonalCalendars => Set<PersonalCalendar>();

    public DbSet<Promise> Promises => Set<Promise>();

    public DbSet<CheckChoices> CheckChoices => Set<CheckChoices>();

    public DbSet<AcceptedFinding> AcceptedFindings => Set<AcceptedFinding>();

    public DbSet<Bulletin> Bulletins => Set<Bulletin>();

    public DbSet<BulletinReceipt> BulletinReceipts => Set<BulletinReceipt>();

    public DbSet<LeaderReport> LeaderReports => Set<LeaderReport>();

    public DbSet<LeaderReportReceipt> LeaderReportReceipts => Set<LeaderReportReceipt>();

    public DbSet<LinkTarget> LinkTargets => Set<LinkTarget>();

    public DbSet<CheckedPolicy> CheckedPolicies => Set<CheckedPolicy>();

    public DbSet<GuidanceDocument> GuidanceDocuments => Set<GuidanceDocument>();

    public DbSet<ImportBatch> ImportBatches => Set<ImportBatch>();

    public DbSet<ImportedFile> ImportedFiles => Set<ImportedFile>();

    public DbSet<Review> Reviews => Set<Review>();

    public DbSet<DeviceCheckIn> DeviceCheckIns => Set<DeviceCheckIn>();

    public DbSet<WeekPattern> WeekPatterns => Set<WeekPattern>();

    public DbSet<RosterDay> RosterDays => Set<RosterDay>();

    public DbSet<DoorStep> DoorSteps => Set<DoorStep>();

    public DbSet<Visit> Visits => Set<Visit>();

    public DbSet<VisitorChallenge> VisitorChallenges => Set<VisitorChallenge>();

    public DbSet<SpotCheckDraw> SpotCheckDraws => Set<SpotCheckDraw>();

    public DbSet<SettingDevice> SettingDevices => Set<SettingDevice>();

    public DbSet<DeviceAuthorisation> DeviceAuthorisations => Set<DeviceAuthorisation>();

    public DbSet<SoftwareRequest> SoftwareRequests => Set<SoftwareRequest>();

    public DbSet<MediaFind> MediaFinds => Set<MediaFind>();

    public DbSet<MonitoringReview> MonitoringReviews => Set<MonitoringReview>();

    public DbSet<ExceptionRequest> ExceptionRequests => Set<ExceptionRequest>();

    public DbSet<RelationshipDisclosure> RelationshipDisclosures => Set<RelationshipDisclosure>();

    public DbSet<AcceptableUseAudience> AcceptableUseAudiences => Set<AcceptableUseAudience>();

    public DbSet<FamilyAgreement> FamilyAgreements => Set<FamilyAgreement>();

    public DbSet<SharedTablet> SharedTablets => Set<SharedTablet>();

    public DbSet<PinCard> PinCards => Set<PinCard>();

    public DbSet<TabletVisit> TabletVisits => Set<TabletVisit>();

    public DbSet<PeopleGroup> PeopleGroups => Set<PeopleGroup>();

    public DbSet<Course> Courses => Set<Course>();

    public DbSet<Attendance> Attendances => Set<Attendance>();

    public DbSet<PrivacyCheck> PrivacyChecks => Set<PrivacyCheck>();

    public DbSet<Notice> Notices => Set<Notice>();

    public DbSet<Leaflet> Leaflets => Set<Leaflet>();

    public DbSet<LeafletPile> LeafletPiles => Set<LeafletPile>();

    public DbSet<InductionList> InductionLists => Set<InductionList>();

    public DbSet<Induction> Inductions => Set<Induction>();

    public DbSet<TrainingCriterion> TrainingCriteria => Set<TrainingCriterion>();

    public DbSet<Campaign> Campaigns => Set<Campaign>();

    public DbSet<SectionShown> SectionsShown => Set<SectionShown>();

    public DbSet<SignOff> SignOffs => Set<SignOff>();

    public DbSet<Breach> Breaches => Set<Breach>();

    public DbSet<Concern> Concerns => Set<Concern>();

    public DbSet<Consideration> Considerations => Set<Consideration>();

    public DbSet<QuietTerm> QuietTerms => Set<QuietTerm>();

    public DbSet<RuleCorrection> RuleCorrections => Set<RuleCorrection>();

    public DbSet<CasePapers> CasePapers => Set<CasePapers>();

    public DbSet<EmergencyRequest> EmergencyRequests => Set<EmergencyRequest>();

    public DbSet<CaseWork> CaseWork => Set<CaseWork>();

    public DbSet<Lesson> Lessons => Set<Lesson>();

    public DbSet<AgencyEntry> AgencyEntries => Set<AgencyEntry>();

    public DbSet<OwnClock> OwnClocks => Set<OwnClock>();

    public DbSet<OwnSanction> OwnSanctions => Set<OwnSanction>();

    public DbSet<OwnSheet> OwnSheets => Set<OwnSheet>();

    public DbSet<AttachmentContent> AttachmentContents => Set<AttachmentContent>();

    public DbSet<ReportDraft> ReportDrafts => Set<ReportDraft>();

    public DbSet<RecordKeeping> RecordKeepings => Set<RecordKeeping>();

    public DbSet<KeepingRun> KeepingRuns => Set<KeepingRun>();

    public DbSet<AccessRequest> AccessRequests => Set<AccessRequest>();

    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();

    public DbSet<AuditSeal> AuditSeals => Set<AuditSeal>();

    public DbSet<UnsealedEntry> UnsealedEntries => Set<UnsealedEntry>();

    public DbSet<OutboxMail> OutboxMails => Set<OutboxMail>();

    public DbSet<ReferenceCounter> ReferenceCounters => Set<ReferenceCounter>();

    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    public DbSet<Pack> Packs => Set<Pack>();

    public DbSet<PackProgress> PackProgress => Set<PackProgress>();

    public DbSet<PackFile> PackFiles => Set<PackFile>();

    /// <summary>The aggregate whose version the person saw; null where no form told of one. A handler may change others beside it.</summary>
    public Aggregate? Expected { get; private set; }

    /// <summary>
    /// Says which version of the aggregate the person saw. The check here answers at once; the token guards the race until the save.
    /// </summary>
    /// <exception cref="StaleVersionException">Someone changed the aggregate since.</exception>
    public void Expect(Aggregate aggregate, int seenVersion)
    {
        ArgumentNullException.ThrowIfNull(aggregate);
        Expected = aggregate;
        if (aggregate.Version != seenVersion)
            throw new StaleVersionException(aggregate, seenVersion);

        Entry(aggregate).Property(nameof(Aggregate.Version)).OriginalValue = seenVersion;
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(PortalDbContext).Assembly);
        ModelConventions.Apply(builder, this);
    }
}
