using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.SpotChecks;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.SpotChecks;

public sealed record DrawHead(Guid Id, DateOnly From, DateOnly Until, int Version)
{
    /// <exception cref="RecordNotFoundException">There is no such draw here.</exception>
    internal static async Task<DrawHead> OfAsync(PortalDbContext db, Guid id, CancellationToken ct) =>
        await db.SpotCheckDraws.AsNoTracking().Where(draw => draw.Id == id)
            .Select(draw => new DrawHead(draw.Id, draw.From, draw.Until, draw.Version))
            .FirstOrDefaultAsync(ct) ?? throw new RecordNotFoundException();
}

/// <summary>One drawn check whose time has come.</summary>
public sealed record LotHead(Guid DrawId, SpotCheckLot Lot, int Version)
{
    /// <exception cref="RecordNotFoundException">There is no such check, or its time has not come.</exception>
    internal static async Task<LotHead> OfAsync(PortalDbContext db, Guid id, int number, DateTimeOffset now, CancellationToken ct)
    {
        var draw = await db.SpotCheckDraws.AsNoTracking().FirstOrDefaultAsync(found => found.Id == id, ct)
            ?? throw new RecordNotFoundException();
        var lot = draw.KnownAt(now).FirstOrDefault(due => due.Number == number) ?? throw new RecordNotFoundException();
        return new LotHead(id, lot, draw.Version);
    }
}
