using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Audit;

namespace SafeguardingPortal.Web.Platform.Jobs;

/// <summary>Seals new audit entries into the setting's chain.</summary>
public sealed class SealAuditTask(AuditChain chain) : ISettingTask
{
    public static TimeSpan Every => TimeSpan.FromMinutes(1);

    public static IQueryable<WithWork> Waiting(PortalDbContext db) =>
        db.UnsealedEntries.Select(entry => new WithWork { SettingId = entry.SettingId });

    public async Task RunAsync(CancellationToken ct)
    {
        while (await chain.SealAsync(ct) > 0)
        {
            // Until nothing is left unsealed.
        }
    }
}
