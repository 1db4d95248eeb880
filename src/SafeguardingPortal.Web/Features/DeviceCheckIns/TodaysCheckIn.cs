using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Devices;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.DeviceCheckIns;

/// <summary>Finds a person's check-in of a day to work on it, and saves its first step when two arrive at once.</summary>
public static class TodaysCheckIn
{
    public static Task<DeviceCheckIn?> FindCheckInAsync(this PortalDbContext db, Guid personId, DateOnly day, CancellationToken ct) =>
        db.DeviceCheckIns.Include(checkIn => checkIn.Devices).Include(checkIn => checkIn.Movements).AsSplitQuery()
            .FirstOrDefaultAsync(checkIn => checkIn.PersonId == personId && checkIn.Day == day, ct);

    /// <exception cref="RecordNotFoundException">The person has not checked in that day.</exception>
    public static async Task<DeviceCheckIn> CheckInAsync(this PortalDbContext db, Guid personId, DateOnly day, CancellationToken ct) =>
        await db.FindCheckInAsync(personId, day, ct) ?? throw new RecordNotFoundException();

    /// <summary>
    /// Saves the day's first step. Of two at the same moment the unique index lets one through; the other is the same tap again, which
    /// needs nothing more, or another one, which is told what happened.
    /// </summary>
    public static async Task SaveFirstStepAsync(this PortalDbContext db, DeviceCheckIn checkIn, Guid stepId, CancellationToken ct)
    {
        db.DeviceCheckIns.Add(checkIn);
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException failed) when (failed.SomebodyWasFirst())
        {
            db.ChangeTracker.Clear();
            if (await db.FindCheckInAsync(checkIn.PersonId, checkIn.Day, ct) is not { } first)
                throw;
            if (!first.Has(stepId))
                throw new RuleBrokenException(new CheckedInMeanwhile());
        }
    }
}

public sealed record CheckedInMeanwhile() : Refusal("Something else was recorded for today a moment ago. Look at it before you go on.");
