using Microsoft.EntityFrameworkCore;
using Quartz;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Tenancy;
using SafeguardingPortal.Web.Platform.Logging;

namespace SafeguardingPortal.Web.Platform.Jobs;

/// <summary>
/// A task that the clock starts for each setting in turn, in a scope of that setting. It must be safe to run twice, and need not mind that another
/// instance is first: the job has it look again.
/// </summary>
public interface ISettingTask
{
    /// <summary>How long after one turn the next begins.</summary>
    static abstract TimeSpan Every { get; }

    /// <summary>
    /// The settings in which there may be something to do, by one question across all of them: a task that looks every few seconds finds nothing
    /// nearly always. All settings, unless a task knows better.
    /// </summary>
    static virtual IQueryable<WithWork> Waiting(PortalDbContext db) => db.Settings.Select(setting => new WithWork { SettingId = setting.Id });

    Task RunAsync(CancellationToken ct);
}

/// <summary>A setting in which there may be something to do.</summary>
public sealed class WithWork
{
    public required Guid SettingId { get; init; }
}

/// <summary>Runs one kind of task for every setting; a setting whose task fails does not keep the others from theirs.</summary>
[DisallowConcurrentExecution]
public sealed class SettingJob<TTask>(IServiceScopeFactory scopes, ILogger<SettingJob<TTask>> log) : IJob
    where TTask : ISettingTask
{
    // Each go that is lost is somebody else's work done; what is left after these waits for the next turn.
    private const int MostGoes = 3;

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        foreach (var settingId in await SettingIdsAsync(cancellationToken))
            await RunAsync(settingId, cancellationToken);
    }

    /// <summary>One setting's turn.</summary>
    public async Task RunAsync(Guid settingId, CancellationToken ct)
    {
        try
        {
            var go = 1;
            while (!await IsDoneAsync(settingId, ct) && go++ < MostGoes)
            {
                // Until nobody else is at it.
            }
        }
        catch (Exception failed) when (failed is not OperationCanceledException)
        {
            // The edge of a job: noted here, and tried again at the next turn.
            log.LogError("Task {Task} failed for setting {SettingId}: {Failure}", typeof(TTask).Name, settingId, failed.Traced());
        }
    }

    private async Task<bool> IsDoneAsync(Guid settingId, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Tenant>().Use(settingId);
        try
        {
            await scope.ServiceProvider.GetRequiredService<TTask>().RunAsync(ct);
            return true;
        }
        catch (DbUpdateException failed) when (failed.SomebodyWasFirst())
        {
            // Another instance, or somebody at a page, saved the same at the same moment: theirs stands, and looking again finds what is left.
            return false;
        }
    }

    private async Task<List<Guid>> SettingIdsAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await TTask.Waiting(scope.ServiceProvider.GetRequiredService<PortalDbContext>()).IgnoreQueryFilters()
            .Select(found => found.SettingId).Distinct().ToListAsync(ct);
    }
}
