using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Data;

public static class FirstSave
{
    /// <summary>Saves a record of which there can be one. Somebody else stored it at the same moment: the ordinary conflict.</summary>
    /// <param name="same">The query by which the one record is found.</param>
    /// <param name="seen">The version that the form was shown: 0 where there was none.</param>
    /// <exception cref="StaleVersionException">Somebody else was first.</exception>
    public static async Task SaveFirstAsync<T>(this PortalDbContext db, IQueryable<T> same, int seen, CancellationToken ct)
        where T : Aggregate
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(same);
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException failed) when (failed.IsNotUnique())
        {
            db.ChangeTracker.Clear();
            if (await same.AsNoTracking().SingleOrDefaultAsync(ct) is not { } other)
                throw;
            throw new StaleVersionException(other, seen);
        }
    }
}
