using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Retention;

namespace SafeguardingPortal.Browser.Tests;

/// <summary>The pages about how long records are kept, and of the case on paper.</summary>
internal static class RecordPages
{
    public static IReadOnlyList<PageCase> All { get; } =
    [
        new("records", "manager"),
        new("records/{id:guid}", "manager") { Id = Asked },
        new("records/{id:guid}/pension-age", "manager") { Id = Held },
        new("records/{id:guid}/keep-longer", "manager") { Id = Held },
        new("records/{id:guid}/personnel-file", "manager") { Id = Held },
        new("records/{id:guid}/hold", "manager") { Id = Held },
        new("records/{id:guid}/holds/{holdId:guid}/lift", "manager")
        {
            Id = Held,
            Second = db => db.RecordKeepings.SelectMany(keeping => keeping.Holds).Select(hold => hold.Id.ToString()),
        },
        new("records/{id:guid}/disposal/ask", "manager") { Id = Held },
        new("records/{id:guid}/disposal", "manager") { Id = Asked },
        new("employment-references", "manager") { NothingCanBeWrong = true },
        new("employment-references/{id:guid}", "manager") { Id = AboutOfClosed },
        new("subject-access", "manager"),
        new("subject-access/{id:guid}", "manager") { Id = db => db.AccessRequests.Select(request => request.Id) },
        new("subject-access/{id:guid}/answer", "manager") { Id = db => db.AccessRequests.Select(request => request.Id) },
        new("subject-access/{id:guid}/extend", "manager") { Id = db => db.AccessRequests.Select(request => request.Id) },
        new("breaches/{id:guid}/bundle", "dsl") { Id = Closed },
        new("records/{id:guid}/certificate", "manager") { Id = db => Standing(db, KeepingState.Disposed) },
    ];

    private static IQueryable<Guid> Closed(PortalDbContext db) => db.Breaches
        .Where(BreachAccess.VisibleTo(Guid.Empty, new HashSet<Role> { Role.Dsl })).Where(breach => breach.State == BreachState.Closed)
        .OrderBy(breach => breach.Reference).Select(breach => breach.Id);

    private static IQueryable<Guid> AboutOfClosed(PortalDbContext db) => db.Breaches
        .Where(BreachAccess.VisibleTo(Guid.Empty, new HashSet<Role> { Role.Manager })).Where(breach => breach.State == BreachState.Closed)
        .OrderBy(breach => breach.Reference).SelectMany(breach => breach.Subjects).Where(subject => subject.PersonId != null)
        .Select(subject => subject.PersonId!.Value);

    private static IQueryable<Guid> Asked(PortalDbContext db) => Standing(db, KeepingState.DisposalAsked);

    private static IQueryable<Guid> Held(PortalDbContext db) =>
        db.RecordKeepings.Where(keeping => keeping.OnHold).OrderBy(keeping => keeping.Reference).Select(keeping => keeping.RecordId);

    private static IQueryable<Guid> Standing(PortalDbContext db, KeepingState state) =>
        db.RecordKeepings.Where(keeping => keeping.State == state).OrderBy(keeping => keeping.Reference).Select(keeping => keeping.RecordId);
}
