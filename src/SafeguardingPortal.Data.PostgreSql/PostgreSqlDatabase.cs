using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using SafeguardingPortal.Data.Interceptors;
using SafeguardingPortal.Data.Tenancy;

namespace SafeguardingPortal.Data.PostgreSql;

/// <summary>PostgreSQL, with the migrations that this assembly holds.</summary>
public static class PostgreSqlDatabase
{
    public static DbContextOptionsBuilder UsePortalPostgreSql(this DbContextOptionsBuilder options, string connectionString, int? maxBatchSize) =>
        options
            .UseNpgsql(connectionString, npgsql =>
            {
                npgsql.MigrationsAssembly(typeof(PostgreSqlDatabase).Assembly).EnableRetryOnFailure();
                if (maxBatchSize is { } size)
                    npgsql.MaxBatchSize(size);
            })
            .AddInterceptors(new RecordingInterceptor());
}

/// <summary>Lets the migration tools build the model without a running server.</summary>
internal sealed class PostgreSqlDesignTime : IDesignTimeDbContextFactory<PortalDbContext>
{
    public PortalDbContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<PortalDbContext>();
        options.UsePortalPostgreSql("Host=127.0.0.1;Database=design", maxBatchSize: null);
        return new PortalDbContext(options.Options, new Tenant());
    }
}
