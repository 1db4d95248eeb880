using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using SafeguardingPortal.Data.Interceptors;
using SafeguardingPortal.Data.Tenancy;

namespace SafeguardingPortal.Data.SqlServer;

/// <summary>SQL Server or Azure SQL, with the migrations that this assembly holds.</summary>
public static class SqlServerDatabase
{
    /// <param name="maxBatchSize">Statements per round trip; 1 for servers that speak the protocol but lack MERGE.</param>
    public static DbContextOptionsBuilder UsePortalSqlServer(this DbContextOptionsBuilder options, string connectionString, int? maxBatchSize) =>
        options
            .UseSqlServer(connectionString, sqlServer =>
            {
                sqlServer.MigrationsAssembly(typeof(SqlServerDatabase).Assembly).EnableRetryOnFailure();
                if (maxBatchSize is { } size)
                    sqlServer.MaxBatchSize(size);
            })
            .AddInterceptors(new RecordingInterceptor());
}

/// <summary>Lets the migration tools build the model without a running server.</summary>
internal sealed class SqlServerDesignTime : IDesignTimeDbContextFactory<PortalDbContext>
{
    public PortalDbContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<PortalDbContext>();
        options.UsePortalSqlServer("Server=127.0.0.1;Database=design", maxBatchSize: null);
        return new PortalDbContext(options.Options, new Tenant());
    }
}
