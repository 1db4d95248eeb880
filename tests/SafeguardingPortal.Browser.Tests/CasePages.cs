using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;

namespace SafeguardingPortal.Browser.Tests;

/// <summary>The pages of reports and cases.</summary>
internal static class CasePages
{
    public static IReadOnlyList<PageCase> All { get; } =
    [
        new("breaches", "dsl"),
        new("breaches/find", "dsl") { NothingCanBeWrong = true },
        new("breaches/report", "staff"),
        new("breaches/report/form", "staff"),
        new("breaches/tell-outside", "dsl"),
        new("breaches/receipts", "staff"),
        new("breaches/receipts/{id:guid}/more", "staff") { Id = OwnReport },
        new("breaches/emergency", "admin"),
        new("breaches/emergency/{id:guid}/confirm", "chair") { Id = Asked },
        new("breaches/emergency/{id:guid}/case", "admin") { Id = Opened },
        new("breaches/second-opinions/{opinionId:guid}", "manager") { Id = Waiting },
        new("speak-up/{setting}", null) { Second = db => db.Settings.Select(setting => setting.Code) },
        new("speak-up/{setting}/come-back", null) { Second = db => db.Settings.Select(setting => setting.Code) },
        new("breaches/{id:guid}/conflicts", "dsl") { Id = KeepingOut },
        new("breaches/{id:guid}/conflicts/{conflictId:guid}/withdraw", "dsl") { Id = KeepingOut, Second = ConflictOfKeepingOut },
        new("breaches/{id:guid}/handlers", "dsl") { Id = db => Cases(db, BreachState.Triaged) },
        new("breaches/{id:guid}/left-undone/{step}", "dsl") { Id = NeedingLado, Second = db => db.People.Select(_ => nameof(CareStep.WelfareContact)) },
        new("breaches/{id:guid}/look-again", "dsl") { Id = db => Cases(db, BreachState.Triaged) },
        new("breaches/{id:guid}/part-of", "dsl") { Id = db => Cases(db, BreachState.Triaged) },
        new("breaches/{id:guid}/messages/new", "dsl") { Id = db => Cases(db, BreachState.Triaged) },
        new("breaches/{id:guid}/files/new", "dsl") { Id = db => Cases(db, BreachState.Triaged) },
        new("breaches/{id:guid}/clocks", "dsl") { Id = NeedingLado },
        new("breaches/{id:guid}/dbs", "dsl") { Id = db => Cases(db, BreachState.OutcomeRecorded) },
        new("breaches/{id:guid}/tra", "dsl") { Id = db => Cases(db, BreachState.OutcomeRecorded) },
        new("sanctions", "dsl"),
        new("sanctions/new", "dsl"),
        new("sanctions/{id:guid}", "dsl") { Id = db => db.OwnSanctions.Select(sanction => sanction.Id) },
        new("breaches/{id:guid}/sheets/{agency}", "dsl") { Id = NeedingLado, Second = db => db.People.Select(_ => "Lado") },
        new("breaches/{id:guid}/tasks/new", "dsl") { Id = db => Cases(db, BreachState.Triaged) },
        new("breaches/{id:guid}/tasks/{taskId:guid}", "dsl") { Id = WithTask, Second = TaskOfWithTask },
        new("breaches/{id:guid}/tasks/{taskId:guid}/give", "dsl") { Id = WithTask, Second = TaskOfWithTask },
        new("breaches/{id:guid}/lessons/{lessonId:guid}/give", "dsl") { Id = WithLesson, Second = LessonOfWithLesson },
        new("breaches/{id:guid}/entries/new", "dsl") { Id = db => Cases(db, BreachState.Triaged) },
        new("breaches/{id:guid}/welfare", "dsl") { Id = db => Cases(db, BreachState.Triaged) },
        new("breaches/{id:guid}/suspension", "dsl") { Id = db => Cases(db, BreachState.Triaged) },
        new("breaches/{id:guid}/private-notes/new", "dsl") { Id = db => Cases(db, BreachState.Triaged) },
        new("breaches/{id:guid}/lessons/new", "dsl") { Id = Debriefed },
        new("lessons", "manager"),
        new("lessons/{id:guid}", "manager") { Id = db => db.Lessons.Where(lesson => lesson.DoneAt == null).Select(lesson => lesson.Id) },
        new("agencies", "dsl"),
        new("agencies/new", "dsl"),
        new("agencies/{id:guid}", "dsl") { Id = db => db.AgencyEntries.Select(entry => entry.Id) },
        new("agencies/sheets", "dsl"),
        new("agencies/sheets/new", "dsl"),
        new("agencies/sheets/{id:guid}", "dsl") { Id = db => db.OwnSheets.Select(sheet => sheet.Id) },
        new("breaches/{id:guid}/unlock", "dsl") { Id = NeedingLado },
        new("breaches/{id:guid}/knew-later", "dsl") { Id = db => Cases(db, BreachState.Triaged) },
        new("breaches/receipts/{id:guid}", "staff") { Id = OwnReport },
        new("breaches/{id:guid}", "dsl") { Id = db => Cases(db, BreachState.Triaged) },
        new("breaches/{id:guid}/triage", "dsl") { Id = db => Cases(db, BreachState.Reported) },
        new("breaches/{id:guid}/subjects", "dsl") { Id = db => Cases(db, BreachState.Triaged) },
        new("breaches/{id:guid}/facts", "dsl") { Id = LeftOpen },
        new("breaches/{id:guid}/parents", "dsl") { Id = db => Cases(db, BreachState.Triaged) },
        new("breaches/{id:guid}/people-affected", "dsl") { Id = db => Cases(db, BreachState.Triaged) },
        new("breaches/{id:guid}/notes/new", "dsl") { Id = db => Cases(db, BreachState.Triaged) },
        new("breaches/{id:guid}/contacts/new", "dsl") { Id = db => Cases(db, BreachState.Triaged) },
        new("breaches/{id:guid}/contacts/{contactId:guid}/advice", "dsl") { Id = Contacted, Second = ContactOfContacted },
        new("breaches/{id:guid}/contacts/{contactId:guid}/acknowledgement", "dsl") { Id = Contacted, Second = ContactOfContacted },
        new("breaches/{id:guid}/not-made/{whom}", "dsl") { Id = NeedingLado, Second = db => db.People.Select(_ => "Lado") },
        new("breaches/{id:guid}/falls-away/{whom}", "dsl") { Id = WaitingForLado, Second = db => db.People.Select(_ => "Lado") },
        new("breaches/{id:guid}/contacts/{contactId:guid}/reference", "dsl") { Id = Contacted, Second = ContactOfContacted },
        new("breaches/{id:guid}/no-concern", "dsl") { Id = db => Cases(db, BreachState.Triaged) },
        new("breaches/{id:guid}/outcome", "dsl") { Id = db => Cases(db, BreachState.Triaged) },
        new("breaches/{id:guid}/debrief", "dsl") { Id = db => Cases(db, BreachState.OutcomeRecorded) },
        new("breaches/{id:guid}/close", "dsl") { Id = db => Cases(db, BreachState.OutcomeRecorded) },
        new("breaches/{id:guid}/reopen", "dsl") { Id = db => Cases(db, BreachState.Closed) },
    ];

    private static IQueryable<Breach> SeenByDsl(PortalDbContext db) =>
        db.Breaches.Where(BreachAccess.VisibleTo(Guid.Empty, new HashSet<Role> { Role.Dsl })).OrderBy(breach => breach.Reference);

    private static IQueryable<Guid> Cases(PortalDbContext db, BreachState state) =>
        SeenByDsl(db).Where(breach => breach.State == state).Select(breach => breach.Id);

    // The report did not say which device, so there is a basic fact to add.
    private static IQueryable<Guid> LeftOpen(PortalDbContext db) =>
        SeenByDsl(db).Where(breach => breach.ClosedAt == null && breach.DeviceOrAccount == null).Select(breach => breach.Id);

    private static IQueryable<Guid> Asked(PortalDbContext db) =>
        db.EmergencyRequests.Where(request => request.ConfirmedAt == null).Select(request => request.Id);

    private static IQueryable<Guid> Opened(PortalDbContext db) =>
        db.EmergencyRequests.Where(request => request.ConfirmedAt != null).Select(request => request.Id);

    private static IQueryable<Guid> Waiting(PortalDbContext db) => db.Breaches.SelectMany(breach => breach.SecondOpinions)
        .Where(opinion => opinion.Agreed == null && opinion.LapsedAt == null).Select(opinion => opinion.Id);

    private static IQueryable<Guid> KeepingOut(PortalDbContext db) =>
        SeenByDsl(db).Where(breach => breach.Conflicts.Any() && breach.State != BreachState.Closed).Select(breach => breach.Id);

    private static IQueryable<string> ConflictOfKeepingOut(PortalDbContext db) =>
        SeenByDsl(db).Where(breach => breach.Conflicts.Any() && breach.State != BreachState.Closed)
            .SelectMany(breach => breach.Conflicts).Select(conflict => conflict.Id.ToString());

    private static IQueryable<Guid> WithTask(PortalDbContext db) =>
        SeenByDsl(db).Where(breach => db.CaseWork.Any(work => work.Id == breach.Id && work.Tasks.Any())).Select(breach => breach.Id);

    private static IQueryable<string> TaskOfWithTask(PortalDbContext db) =>
        SeenByDsl(db).SelectMany(breach => db.CaseWork.Where(work => work.Id == breach.Id)).SelectMany(work => work.Tasks)
            .Select(task => task.Id.ToString());

    private static IQueryable<Guid> WithLesson(PortalDbContext db) =>
        SeenByDsl(db).Where(breach => db.Lessons.Any(lesson => lesson.FromCaseId == breach.Id && lesson.DoneAt == null)).Select(breach => breach.Id);

    private static IQueryable<string> LessonOfWithLesson(PortalDbContext db) =>
        SeenByDsl(db).SelectMany(breach => db.Lessons.Where(lesson => lesson.FromCaseId == breach.Id && lesson.DoneAt == null))
            .Select(lesson => lesson.Id.ToString());

    private static IQueryable<Guid> Debriefed(PortalDbContext db) =>
        SeenByDsl(db).Where(breach => breach.DebriefHeldOn != null).Select(breach => breach.Id);

    private static IQueryable<Guid> NeedingLado(PortalDbContext db) =>
        SeenByDsl(db).Where(breach => breach.NeedsLado && breach.State != BreachState.Closed).Select(breach => breach.Id);

    private static IQueryable<Guid> WaitingForLado(PortalDbContext db) =>
        SeenByDsl(db).Where(breach => breach.NeedsLado && breach.State != BreachState.Closed
            && !breach.Contacts.Any(contact => contact.Agency == Agency.Lado && contact.Advice != null)).Select(breach => breach.Id);

    private static IQueryable<Breach> WithContact(PortalDbContext db) =>
        SeenByDsl(db).Where(breach =>
            breach.State == BreachState.Triaged && breach.Contacts.Any(contact => contact.AcknowledgedAt == null));

    private static IQueryable<Guid> Contacted(PortalDbContext db) => WithContact(db).Select(breach => breach.Id);

    private static IQueryable<string> ContactOfContacted(PortalDbContext db) =>
        WithContact(db).SelectMany(breach => breach.Contacts).Where(contact => contact.AcknowledgedAt == null)
            .Select(contact => contact.Id.ToString());

    private static IQueryable<Guid> OwnReport(PortalDbContext db)
    {
        var address = Demo.AddressOf("staff");
        return from breach in db.Breaches
               join person in db.People on breach.ReportedById equals (Guid?)person.Id
               where person.Email == address
               select breach.Id;
    }
}
