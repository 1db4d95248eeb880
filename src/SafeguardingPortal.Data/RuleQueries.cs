using Microsoft.EntityFrameworkCore;
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
}
