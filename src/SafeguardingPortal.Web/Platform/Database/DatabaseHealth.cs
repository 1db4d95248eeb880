using Microsoft.Extensions.Diagnostics.HealthChecks;
using SafeguardingPortal.Data;

namespace SafeguardingPortal.Web.Platform.Database;

/// <summary>Healthy means: the database answers.</summary>
public sealed class DatabaseHealth(PortalDbContext db) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        await db.Database.CanConnectAsync(cancellationToken) ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy();
}
