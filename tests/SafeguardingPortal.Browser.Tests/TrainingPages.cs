using SafeguardingPortal.Data;

namespace SafeguardingPortal.Browser.Tests;

/// <summary>The pages of training, of inductions, of signs and of what leaders are told.</summary>
internal static class TrainingPages
{
    public static PageCase[] All { get; } =
    [
        new("training", "staff"),
        new("training/my-team", "manager"),
        new("training/matrix", "manager"),
        new("training/matrix/print", "manager"),
        new("training/people/{personId:guid}", "manager") { Id = db => db.Attendances.Select(attendance => attendance.PersonId) },
        new("training/courses", "manager"),
        new("training/courses/new", "manager"),
        new("training/courses/{id:guid}", "manager") { Id = Offered },
        new("training/courses/{id:guid}/retire", "manager") { Id = Offered },
        new("training/attendance/new", "manager"),
        new("training/attendance/{id:guid}/withdraw", "manager") { Id = Attended },
        new("training/attendance/{id:guid}/certificate/new", "manager") { Id = Attended },
        new("training/privacy", "staff"),
        new("training/privacy/register", "manager"),
        new("training/criteria", "manager"),
        new("training/criteria/new", "manager"),
        new("training/criteria/{id:guid}", "manager") { Id = db => db.TrainingCriteria.Select(criterion => criterion.Id) },
        new("training/criteria/{id:guid}/strike-out", "manager") { Id = db => db.TrainingCriteria.Select(criterion => criterion.Id) },
        new("inductions", "manager"),
        new("inductions/mine", "volunteer"),
        new("inductions/new", "manager"),
        new("inductions/{id:guid}", "dsl") { Id = OpenInduction, NothingCanBeWrong = true },
        new("inductions/{id:guid}/inductor", "manager") { Id = OpenInduction },
        new("inductions/lists", "manager"),
        new("inductions/lists/{category}", "manager") { Second = db => db.People.Select(_ => "Employee") },
        new("bulletins", "manager"),
        new("bulletins/new", "manager"),
        new("bulletins/{id:guid}", "manager") { Id = Bulletin, NothingCanBeWrong = true },
        new("bulletins/{id:guid}/withdraw", "manager") { Id = Bulletin },
        new("leader-reports", "dsl"),
        new("leader-reports/new", "dsl"),
        new("leader-reports/{id:guid}", "governor") { Id = GivenReport, NothingCanBeWrong = true },
        new("leader-reports/{id:guid}/write", "dsl") { Id = DraftReport },
        new("leader-reports/{id:guid}/give", "dsl") { Id = DraftReport },
        new("leader-reports/{id:guid}/throw-away", "dsl") { Id = DraftReport },
        new("leader-reports/{id:guid}/correct", "dsl") { Id = GivenReport },
        new("notices", "manager"),
        new("notices/new", "manager"),
        new("notices/{id:guid}", "manager") { Id = Sign },
        new("notices/{id:guid}/check", "manager") { Id = Sign },
        new("notices/{id:guid}/take-down", "manager") { Id = Sign },
        new("notices/poster", "manager"),
        new("notices/leaflet", "manager"),
        new("notices/leaflet/log", "manager"),
        new("notices/leaflet/piles/new", "manager"),
        new("tablet/induction", TabletPages.AtTablet) { NothingCanBeWrong = true },
    ];

    private static IQueryable<Guid> Bulletin(PortalDbContext db) =>
        db.Bulletins.Where(bulletin => bulletin.WithdrawnOn == null).OrderByDescending(bulletin => bulletin.SentAt).Select(bulletin => bulletin.Id);

    private static IQueryable<Guid> GivenReport(PortalDbContext db) =>
        db.LeaderReports.Where(report => report.GivenAt != null && report.From != null).Select(report => report.Id);

    private static IQueryable<Guid> DraftReport(PortalDbContext db) =>
        db.LeaderReports.Where(report => report.GivenAt == null).Select(report => report.Id);

    private static IQueryable<Guid> Sign(PortalDbContext db) =>
        db.Notices.Where(notice => notice.NextCheckOn != null).OrderBy(notice => notice.From).Select(notice => notice.Id);

    private static IQueryable<Guid> OpenInduction(PortalDbContext db) =>
        db.Inductions.Where(induction => induction.DoneOn == null).Select(induction => induction.Id);

    private static IQueryable<Guid> Offered(PortalDbContext db) =>
        db.Courses.Where(course => course.RetiredOn == null).OrderBy(course => course.SearchTitle).Select(course => course.Id);

    private static IQueryable<Guid> Attended(PortalDbContext db) =>
        db.Attendances.Where(attendance => attendance.WithdrawnAt == null).OrderBy(attendance => attendance.RecordedAt)
            .Select(attendance => attendance.Id);
}
