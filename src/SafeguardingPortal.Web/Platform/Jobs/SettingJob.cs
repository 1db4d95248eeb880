using Microsoft.EntityFrameworkCore;
using Quartz;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Tenancy;

namespace SafeguardingPortal.Web.Platform.Jobs;

/// <summary>A task that the clock starts for each setting in turn, in a scope of that setting. It must be safe to run twice.</summary>
public interface ISettingTask
{
    /// <summary>How long after one turn the next begins.</summary>
    static abstract TimeSpan Every { get; }

    Task RunAsync(CancellationToken ct);
}

/// <summary>Runs one kind of task for every setting; a setting whose task fails does not keep the others from theirs.</summary>
[DisallowConcurrentExecution]
public sealed class SettingJob<TTask>(IServiceScopeFactory scopes, ILogger<SettingJob<TTask>> log) : IJob
    where TTask : ISettingTask
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        var ct = cancellationToken;
        foreach (var settingId in await SettingIdsAsync(ct))
        {
            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<Tenant>().Use(settingId);
            try
            {
                await scope.ServiceProvider.GetRequiredService<TTask>().RunAsync(ct);
            }
            catch (Exception failed) when (failed is not OperationCanceledException)
            {
                // The edge of a job: noted here, and tried again at the next turn.
                log.LogError("Task {Task} failed for setting {SettingId}: {Failure}", typeof(TTask).Name, settingId, failed.GetType().Name);
            }
        }
    }

    private async Task<List<Guid>> SettingIdsAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<PortalDbContext>().Settings.IgnoreQueryFilters()
            .Select(setting => setting.Id).ToListAsync(ct);
    }
}
