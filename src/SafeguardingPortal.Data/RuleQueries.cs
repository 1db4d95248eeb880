using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Domain.Calendar;
using SafeguardingPortal.Domain.RuleBooks;

namespace SafeguardingPortal.Data;

public static class RuleQueries
{
    /// <summary>The rules of the book as they hold in the current setting.</summary>
    public static async Task<RuleBook> RuleBookAsync(this PortalDbContext db, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        return new RuleBook(await db.RuleCorrections.AsNoTracking().ToListAsync(ct));
    }

    /// <summary>The clocks by which a case of the current setting is counted today: those of the book, and the setting's own.</summary>
    public static async Task<ClockBook> ClockBookAsync(this PortalDbContext db, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        return new ClockBook(await db.RuleBookAsync(ct), await db.OwnClocks.AsNoTracking().OrderBy(clock => clock.Name).ToListAsync(ct));
    }
}
