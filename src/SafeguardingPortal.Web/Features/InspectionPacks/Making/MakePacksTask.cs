using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Packs;
using SafeguardingPortal.Web.Platform.Jobs;
using SafeguardingPortal.Web.Platform.Logging;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.InspectionPacks.Making;

/// <summary>Takes up the packs of a setting that wait, oldest first. Of several servers the one whose start is saved first makes it.</summary>
public sealed class MakePacksTask(PortalDbContext db, PackMaker maker, SchoolClock clock, ILogger<MakePacksTask> log) : ISettingTask
{
    public static TimeSpan Every => TimeSpan.FromSeconds(3);

    public static IQueryable<WithWork> Waiting(PortalDbContext db) =>
        db.Packs.Where(pack => pack.State == PackState.Queued || pack.State == PackState.Building)
            .Select(pack => new WithWork { SettingId = pack.SettingId });

    public async Task RunAsync(CancellationToken ct)
    {
        var waiting = await db.Packs.AsNoTracking()
            .Where(pack => pack.State == PackState.Queued || pack.State == PackState.Building)
            .OrderBy(pack => pack.RequestedAt)
            .Select(pack => pack.Id)
            .ToListAsync(ct);
        foreach (var id in waiting)
            await TakeUpAsync(id, ct);
    }

    private async Task TakeUpAsync(Guid id, CancellationToken ct)
    {
        db.ChangeTracker.Clear();
        var pack = await db.Packs.Include(pack => pack.Policies).SingleAsync(pack => pack.Id == id, ct);
        var progress = await db.PackProgress.SingleAsync(progress => progress.PackId == id, ct);
        if (!pack.WaitsForMaking(progress, clock.Now))
            return;

        try
        {
            pack.Start(progress, clock.Now);
            await db.SaveChangesAsync(ct);
            await maker.MakeAsync(pack, progress, ct);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Another server has it.
        }
        catch (Exception failed) when (failed is not OperationCanceledException)
        {
            // The edge of a job: the person who waits is told, and it is tried again.
            log.LogError("Pack {PackId} was not made: {Failure}", id, failed.Traced());
            await FailAsync(id, ct);
        }
    }

    private async Task FailAsync(Guid id, CancellationToken ct)
    {
        db.ChangeTracker.Clear();
        var pack = await db.Packs.SingleAsync(pack => pack.Id == id, ct);
        if (pack.State != PackState.Building)
            return;

        pack.Fail("Something went wrong on the server while the pack was made. Tell whoever looks after it; its log says more.", clock.Now);
        await db.SaveChangesAsync(ct);
    }
}
