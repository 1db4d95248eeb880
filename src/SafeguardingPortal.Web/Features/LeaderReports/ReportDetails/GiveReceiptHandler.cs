using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.LeaderReports;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.LeaderReports.ReportDetails;

public sealed class GiveReceiptHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    /// <exception cref="RecordNotFoundException">This person was given no such report here.</exception>
    public async Task HandleAsync(Guid id, CancellationToken ct)
    {
        var myId = me.PersonId;
        var report = await db.LeaderReports.AsNoTracking().Include(found => found.Recipients)
            .Where(found => found.Recipients.Any(recipient => recipient.PersonId == myId && recipient.How == HandedOver.InPortal))
            .FirstOrDefaultAsync(found => found.Id == id, ct) ?? throw new RecordNotFoundException();
        var mine = db.LeaderReportReceipts.Where(receipt => receipt.ReportId == id && receipt.PersonId == myId);
        if (await mine.AnyAsync(ct))
            return;

        db.LeaderReportReceipts.Add(LeaderReportReceipt.Give(Ids.New(), report, me.Actor, clock.Now));
        try
        {
            await db.SaveFirstAsync(mine, 0, ct);
        }
        catch (StaleVersionException)
        {
            // Pressed twice, it is still one receipt.
        }
    }
}
