using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.PostgreSql;
using SafeguardingPortal.Data.SqlServer;
using SafeguardingPortal.Data.Tenancy;

namespace SafeguardingPortal.Web.Tests.Database;

/// <summary>The migrations of both engines make the database that the model describes. scripts/new-migrations writes them.</summary>
public sealed class MigrationTests
{
    [Theory]
    [InlineData("PostgreSql")]
    [InlineData("SqlServer")]
    public void Model_and_migrations_agree(string engine)
    {
        using var db = Open(engine);

        Assert.NotEmpty(db.Database.GetMigrations());
        Assert.False(db.Database.HasPendingModelChanges(), $"The model has changed since the last migration for {engine}.");
    }

    [Fact]
    public void The_script_for_SQL_Server_does_each_migration_once()
    {
        using var db = Open("SqlServer");

        var script = db.GetService<IMigrator>().GenerateScript(options: MigrationsSqlGenerationOptions.Idempotent);

        Assert.All(db.Database.GetMigrations(), migration => Assert.Contains($"WHERE [MigrationId] = N'{migration}'", script, StringComparison.Ordinal));
        Assert.Contains("CREATE TABLE [Settings]", script, StringComparison.Ordinal);
    }

    // Without a server: neither question needs one.
    private static PortalDbContext Open(string engine)
    {
        var options = new DbContextOptionsBuilder<PortalDbContext>();
        if (engine == "SqlServer")
            options.UsePortalSqlServer("Server=127.0.0.1;Database=design", maxBatchSize: null);
        else
            options.UsePortalPostgreSql("Host=127.0.0.1;Database=design", maxBatchSize: null);
        return new PortalDbContext(options.Options, new Tenant());
    }
}
