using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Npgsql;
using SafeguardingPortal.Data.Interceptors;
using SafeguardingPortal.Data.Tenancy;

namespace SafeguardingPortal.Data.PostgreSql;

/// <summary>PostgreSQL, with the migrations that this assembly holds.</summary>
public static class PostgreSqlDatabase
{
    public static DbContextOptionsBuilder UsePortalPostgreSql(this DbContextOptionsBuilder options, string connectionString, int? maxBatchSize) =>
        options
            .UseNpgsql(WithPreparedStatements(connectionString), npgsql =>
            {
                npgsql.MigrationsAssembly(typeof(PostgreSqlDatabase).Assembly).EnableRetryOnFailure();
                if (maxBatchSize is { } size)
                    npgsql.MaxBatchSize(size);
            })
            .AddInterceptors(new RecordingInterceptor());

    /// <summary>
    /// The same few statements run on every request: the server keeps them parsed and planned, which saves a page a third of its time. They
    /// live as long as a pooled connection, which therefore is not reset between uses; the portal sets nothing on a session that would have
    /// to be. Nor does the server compile a plan to machine code, which takes longer than any page may. A connection string that says
    /// otherwise (behind a pooler such as PgBouncer) is obeyed.
    /// </summary>
    private static string WithPreparedStatements(string connectionString)
    {
        var connection = new NpgsqlConnectionStringBuilder(connectionString);
        if (!connection.ShouldSerialize("Max Auto Prepare"))
        {
            connection.MaxAutoPrepare = 200;
            connection.NoResetOnClose = true;
            connection.Options ??= "-c jit=off";
        }

        return connection.ConnectionString;
    }
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
