using SafeguardingPortal.Data.Concerns;
using SafeguardingPortal.Data.Lessons;
using SafeguardingPortal.Data.Retention;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Breaches.Papers;
using SafeguardingPortal.Domain.Breaches.Work;
using SafeguardingPortal.Domain.Concerns;
using SafeguardingPortal.Domain.Lessons;
using SafeguardingPortal.Domain.Retention;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Domain.SubjectAccess;

namespace SafeguardingPortal.Data.Audit;

/// <summary>Every page that shows audit entries asks here first: what is hidden as a case or a concern is hidden as a trace of it.</summary>
public static class NeedToKnow
{
    /// <summary>Records of a case that have their own history; each has the identifier of its case.</summary>
    private static readonly string[] OfACase = [nameof(Breach), nameof(CasePapers), nameof(CaseWork)];

    public static IQueryable<AuditEntry> KnownTo(this IQueryable<AuditEntry> entries, PortalDbContext db, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(actor);
        var me = actor.PersonId;
        var cases = db.Breaches.Where(BreachAccess.VisibleTo(actor)).Select(breach => breach.Id);
        var concerns = db.ConcernsKnownTo(actor).Select(concern => concern.Id);
        var considerations = db.ConsiderationsKnownTo(actor).Select(consideration => consideration.Id);
        var asked = db.EmergencyRequests.Where(request => cases.Contains(request.BreachId!.Value)).Select(request => request.Id);
        var lessons = db.LessonsKnownTo(actor).Select(lesson => lesson.Id);
        var keepings = db.KeepingsKnownTo(actor).Select(keeping => keeping.Id);
        return entries
            .Where(entry => !OfACase.Contains(entry.SubjectType) || cases.Contains(entry.SubjectId))
            .Where(entry => entry.SubjectType != nameof(EmergencyRequest) || asked.Contains(entry.SubjectId))
            .Where(entry => entry.SubjectType != nameof(Concern) || concerns.Contains(entry.SubjectId))
            .Where(entry => entry.SubjectType != nameof(Consideration) || considerations.Contains(entry.SubjectId))
            .Where(entry => entry.SubjectType != nameof(Lesson) || lessons.Contains(entry.SubjectId))
            .Where(entry => entry.SubjectType != nameof(RecordKeeping) || keepings.Contains(entry.SubjectId))
            // Why a piece was given, or how somebody asked, may tell of a record that other readers may not know of.
            .Where(entry => entry.SubjectType != nameof(AccessRequest) || entry.ActorId == me)
            // Each reader looks at a quiet term for themself: somebody else may know of a concern in it.
            .Where(entry => entry.SubjectType != nameof(QuietTerm) || entry.ActorId == me);
    }
}
