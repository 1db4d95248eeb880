using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;

namespace SafeguardingPortal.TestSupport;

/// <summary>
/// A database of its own for one test run, on the server that PORTAL_TEST_DATABASE (PostgreSql or SqlServer) and
/// ConnectionStrings__PortalTest name. scripts/test sets both.
/// </summary>
internal sealed class TestDatabase
{
    private readonly string name = $"portal_test_{Guid.NewGuid():N}";

    public static string Provider { get; } = Environment.GetEnvironmentVariable("PORTAL_TEST_DATABASE") ?? "PostgreSql";

    public string ConnectionString =>
        (Environment.GetEnvironmentVariable("ConnectionStrings__PortalTest")
            ?? throw new InvalidOperationException("Set ConnectionStrings__PortalTest to a database server for tests, or run scripts/test."))
        .TrimEnd(';') + $";Database={name}";

    public async Task CreateAsync(PortalDbContext db)
    {
        if (Environment.GetEnvironmentVariable("PORTAL_TEST_SCHEMA") == "create")
            await db.Database.EnsureCreatedAsync();
        else
            await db.Database.MigrateAsync();
    }

    public static void Drop(PortalDbContext db) => db.Database.EnsureDeleted();
}
