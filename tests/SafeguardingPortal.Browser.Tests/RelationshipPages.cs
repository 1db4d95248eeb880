using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Relationships;
using SafeguardingPortal.TestSupport;

namespace SafeguardingPortal.Browser.Tests;

/// <summary>The pages about relationships that people told of.</summary>
internal static class RelationshipPages
{
    public static IReadOnlyList<PageCase> All { get; } =
    [
        new("relationships", "staff") { NothingCanBeWrong = true },
        new("relationships/tell", "dsl"),
        new("relationships/register", "dsl") { NothingCanBeWrong = true },
        new("relationships/{id:guid}", "manager") { Id = Overdue, NothingCanBeWrong = true },
        new("relationships/{id:guid}/decide", "dsl") { Id = Overdue },
        new("relationships/{id:guid}/confirm", "staff") { Id = Unread, NothingCanBeWrong = true },
        new("relationships/{id:guid}/changed", "staff") { Id = Unread },
        new("relationships/{id:guid}/end", "staff") { Id = Unread },
    ];

    private static IQueryable<Guid> Overdue(PortalDbContext db) => db.RelationshipDisclosures
        .Where(told => told.State == RelationshipState.Decided && told.DueOn < TestClock.Today).Select(told => told.Id);

    private static IQueryable<Guid> Unread(PortalDbContext db) => db.RelationshipDisclosures
        .Where(told => told.State == RelationshipState.Decided && told.WaitsToBeRead).Select(told => told.Id);
}
