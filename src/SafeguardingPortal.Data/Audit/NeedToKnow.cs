using SafeguardingPortal.Data.Concerns;
using SafeguardingPortal.Data.Lessons;
using SafeguardingPortal.Data.Retention;
using SafeguardingPortal.Data.Reviews;
using SafeguardingPortal.Data.Visitors;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Concerns;
using SafeguardingPortal.Domain.LeaderReports;
using SafeguardingPortal.Domain.Lessons;
using SafeguardingPortal.Domain.Relationships;
using SafeguardingPortal.Domain.Retention;
using SafeguardingPortal.Domain.Reviews;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Domain.SubjectAccess;
using SafeguardingPortal.Domain.Visitors;

namespace SafeguardingPortal.Data.Audit;

/// <summary>
/// Every page that shows audit entries asks here first: what is hidden as a case or a concern is hidden as a trace of it. Whether a record is
/// known is asked as "is there one", not as "is there any": to the latter, beside an OR, PostgreSQL works out all known records first, and
/// the newest page would cost more each year.
/// </summary>
public static class NeedToKnow
{
    public static IQueryable<AuditEntry> KnownTo(this IQueryable<AuditEntry> entries, PortalDbContext db, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(actor);
        var me = actor.PersonId;
        var cases = db.Breaches.Where(BreachAccess.VisibleTo(actor));
        var concerns = db.ConcernsKnownTo(actor);
        var considerations = db.ConsiderationsKnownTo(actor);
        var asked = db.EmergencyRequests.Where(request => cases.Count(breach => breach.Id == request.BreachId) == 1);
        var lessons = db.LessonsKnownTo(actor);
        var reviews = db.ReviewsKnownTo(actor);
        var keepings = db.KeepingsKnownTo(actor);
        var reports = db.LeaderReports.Where(LeaderReportAccess.VisibleTo(actor));
        var receipts = db.LeaderReportReceipts.Where(receipt => reports.Any(report => report.Id == receipt.ReportId));
        var relationships = db.RelationshipDisclosures.Where(RelationshipAccess.VisibleTo(actor));
        var challenges = db.ChallengesKnownTo(actor);
        return entries
            .Where(entry => !RecordHistory.OfACase.Contains(entry.SubjectType) || cases.Count(breach => breach.Id == entry.SubjectId) == 1)
            .Where(entry => entry.SubjectType != nameof(EmergencyRequest) || asked.Count(request => request.Id == entry.SubjectId) == 1)
            .Where(entry => entry.SubjectType != nameof(Concern) || concerns.Count(concern => concern.Id == entry.SubjectId) == 1)
            .Where(entry => entry.SubjectType != nameof(Consideration) || considerations.Count(together => together.Id == entry.SubjectId) == 1)
            .Where(entry => entry.SubjectType != nameof(Lesson) || lessons.Count(lesson => lesson.Id == entry.SubjectId) == 1)
            .Where(entry => entry.SubjectType != nameof(Review) || reviews.Count(review => review.Id == entry.SubjectId) == 1)
            .Where(entry => entry.SubjectType != nameof(RecordKeeping) || keepings.Count(keeping => keeping.Id == entry.SubjectId) == 1)
            .Where(entry => entry.SubjectType != nameof(LeaderReport) || reports.Count(report => report.Id == entry.SubjectId) == 1)
            .Where(entry => entry.SubjectType != nameof(LeaderReportReceipt) || receipts.Count(receipt => receipt.Id == entry.SubjectId) == 1)
            .Where(entry => entry.SubjectType != nameof(RelationshipDisclosure)
                || relationships.Count(told => told.Id == entry.SubjectId) == 1)
            .Where(entry => entry.SubjectType != nameof(VisitorChallenge) || challenges.Count(challenge => challenge.Id == entry.SubjectId) == 1)
            // Why a piece was given, or how somebody asked, may tell of a record that other readers may not know of.
            .Where(entry => entry.SubjectType != nameof(AccessRequest) || entry.ActorId == me)
            // Each reader looks at a quiet term for themself: somebody else may know of a concern in it.
            .Where(entry => entry.SubjectType != nameof(QuietTerm) || entry.ActorId == me);
    }
}
