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
        new("breaches/report", "staff"),
        new("breaches/report/form", "staff"),
        new("breaches/receipts", "staff"),
        new("breaches/receipts/{id:guid}", "staff") { Id = OwnReport },
        new("breaches/{id:guid}", "dsl") { Id = db => Cases(db, BreachState.Triaged) },
        new("breaches/{id:guid}/triage", "dsl") { Id = db => Cases(db, BreachState.Reported) },
        new("breaches/{id:guid}/subjects", "dsl") { Id = db => Cases(db, BreachState.Triaged) },
        new("breaches/{id:guid}/notes/new", "dsl") { Id = db => Cases(db, BreachState.Triaged) },
        new("breaches/{id:guid}/contacts/new", "dsl") { Id = db => Cases(db, BreachState.Triaged) },
        new("breaches/{id:guid}/contacts/{contactId:guid}/advice", "dsl") { Id = Contacted, Second = ContactOfContacted },
        new("breaches/{id:guid}/contacts/{contactId:guid}/acknowledgement", "dsl") { Id = Contacted, Second = ContactOfContacted },
        new("breaches/{id:guid}/not-made/{duty}", "dsl") { Id = NeedingLado, Second = db => db.People.Select(_ => "Lado") },
        new("breaches/{id:guid}/outcome", "dsl") { Id = db => Cases(db, BreachState.Triaged) },
        new("breaches/{id:guid}/debrief", "dsl") { Id = db => Cases(db, BreachState.OutcomeRecorded) },
        new("breaches/{id:guid}/close", "dsl") { Id = db => Cases(db, BreachState.OutcomeRecorded) },
        new("breaches/{id:guid}/reopen", "dsl") { Id = db => Cases(db, BreachState.Closed) },
    ];

    private static IQueryable<Breach> SeenByDsl(PortalDbContext db) =>
        db.Breaches.Where(BreachAccess.VisibleTo(Guid.Empty, new HashSet<Role> { Role.Dsl })).OrderBy(breach => breach.Reference);

    private static IQueryable<Guid> Cases(PortalDbContext db, BreachState state) =>
        SeenByDsl(db).Where(breach => breach.State == state).Select(breach => breach.Id);

    private static IQueryable<Guid> NeedingLado(PortalDbContext db) =>
        SeenByDsl(db).Where(breach => breach.NeedsLado && breach.State != BreachState.Closed).Select(breach => breach.Id);

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
               join person in db.People on breach.ReportedById equals person.Id
               where person.Email == address
               select breach.Id;
    }
}
