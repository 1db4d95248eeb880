using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Bulletins;
using SafeguardingPortal.Domain.Bulletins;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Bulletins.BulletinDetails;

public sealed class GiveReceiptHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    /// <exception cref="RecordNotFoundException">There is no such bulletin for this person.</exception>
    public async Task HandleAsync(Guid id, CancellationToken ct)
    {
        var myId = me.PersonId;
        var asked = await db.BulletinsToRead(clock.Today).Where(toRead => toRead.Bulletin.Id == id && toRead.Person.Id == myId)
            .Select(toRead => new { toRead.ReadAt }).FirstOrDefaultAsync(ct) ?? throw new RecordNotFoundException();
        if (asked.ReadAt is not null)
            return;

        var bulletin = await db.Bulletins.AsNoTracking().SingleAsync(found => found.Id == id, ct);
        db.BulletinReceipts.Add(BulletinReceipt.Give(Ids.New(), bulletin, myId, me.Actor, clock.Now));
        try
        {
            await db.SaveFirstAsync(db.BulletinReceipts.Where(receipt => receipt.BulletinId == id && receipt.PersonId == myId), 0, ct);
        }
        catch (StaleVersionException)
        {
            // Pressed twice, it is still one receipt.
        }
    }
}
