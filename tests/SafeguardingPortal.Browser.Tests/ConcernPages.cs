using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Concerns;

namespace SafeguardingPortal.Browser.Tests;

/// <summary>The pages of low-level concerns and of the rules.</summary>
internal static class ConcernPages
{
    public static IReadOnlyList<PageCase> All { get; } =
    [
        new("concerns", "dsl"),
        new("concerns/new", "dsl"),
        new("concerns/own", "staff"),
        new("concerns/own/{id:guid}", "staff") { Id = SaidThemself, NothingCanBeWrong = true },
        new("concerns/patterns", "dsl"),
        new("concerns/quiet-term", "dsl"),
        new("concerns/consider", "dsl") { Query = "?lens=Term&key=2026-summer" },
        new("concerns/considerations/{id:guid}", "dsl") { Id = db => db.Considerations.Select(consideration => consideration.Id) },
        new("concerns/{id:guid}", "dsl") { Id = db => Concerns(db).Select(concern => concern.Id) },
        new("concerns/{id:guid}/dealt-with", "dsl") { Id = db => Concerns(db).Select(concern => concern.Id) },
        new("concerns/{id:guid}/kept-from", "dsl") { Id = db => Concerns(db).Select(concern => concern.Id) },
        new("breaches/{id:guid}/concerns", "dsl") { Id = LowLevel },
        new("rules", "dsl"),
        new("rules/clocks/new", "manager"),
        new("rules/clocks/{id:guid}", "manager") { Id = db => db.OwnClocks.Select(clock => clock.Id) },
        new("rules/{key}", "manager") { Second = db => db.People.Select(_ => "concerns-person") },
    ];

    private static IQueryable<Concern> Concerns(PortalDbContext db) =>
        db.Concerns.Where(ConcernAccess.VisibleTo(Guid.Empty, new HashSet<Role> { Role.Dsl })).OrderByDescending(concern => concern.Reference);

    private static IQueryable<Guid> SaidThemself(PortalDbContext db) => db.Concerns
        .Where(concern => concern.RecordedById == concern.PersonId
            && db.People.Any(person => person.Id == concern.PersonId && person.Email!.StartsWith("staff@")))
        .Select(concern => concern.Id);

    private static IQueryable<Guid> LowLevel(PortalDbContext db) => db.Breaches
        .Where(BreachAccess.VisibleTo(Guid.Empty, new HashSet<Role> { Role.Dsl }))
        .Where(breach => breach.Decision == TriageDecision.LowLevelConcern).Select(breach => breach.Id);
}
