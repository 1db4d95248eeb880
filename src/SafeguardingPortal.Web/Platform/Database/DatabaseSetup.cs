using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Caching.Memory;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Audit;
using SafeguardingPortal.Data.Numbering;
using SafeguardingPortal.Data.PostgreSql;
using SafeguardingPortal.Data.SqlServer;
using SafeguardingPortal.Data.Tenancy;
using SafeguardingPortal.Web.Platform.StartUp;

namespace SafeguardingPortal.Web.Platform.Database;

/// <summary>Chooses the database engine from the configuration: Database:Provider, Database:MaxBatchSize, ConnectionStrings:Portal.</summary>
public static class DatabaseSetup
{
    // Of its own accord the entity framework keeps some five hundred queries compiled. The pages ask more than that, and to compile one that fell out
    // again takes longer than to show the page. An entry counts ten, and each query has two.
    private static readonly MemoryCache CompiledQueries = new(new MemoryCacheOptions { SizeLimit = 102_400 });

    public static IServiceCollection AddPortalDatabase(this IServiceCollection services)
    {
        services.AddScoped<Tenant>();
        services.AddDbContext<PortalDbContext>((provider, options) => Configure(options, provider.GetRequiredService<IConfiguration>()));
        services.AddScoped<References>();
        services.AddScoped<AuditChain>();
        services.AddScoped<SensitiveReadings>();
        return services;
    }

    /// <exception cref="ConfigurationMissingException">The database is not named, or not as its engine takes it.</exception>
    public static void Configure(DbContextOptionsBuilder options, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(configuration);
        if (configuration.GetConnectionString("Portal") is not { } connection || string.IsNullOrWhiteSpace(connection))
            throw new ConfigurationMissingException("Set ConnectionStrings__Portal to the database's connection string, or start with scripts/run.");
        options.UseMemoryCache(CompiledQueries);
        // Answers of which none was given are read back as no answers, which means the same.
        options.ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.OptionalDependentWithoutIdentifyingPropertyWarning));
        var maxBatchSize = configuration.GetValue<int?>("Database:MaxBatchSize");
        var provider = configuration["Database:Provider"] ?? "PostgreSql";
        _ = provider.ToUpperInvariant() switch
        {
            "POSTGRESQL" => options.UsePortalPostgreSql(connection, maxBatchSize),
            "SQLSERVER" => options.UsePortalSqlServer(connection, maxBatchSize),
            _ => throw new ConfigurationMissingException($"Database__Provider is '{provider}'. Use PostgreSql or SqlServer."),
        };
    }
}
