using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Breaches.Sheets;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Agencies.WriteSheet;

public sealed class WriteSheetHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task WriteAsync(WriteSheetForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        db.OwnSheets.Add(OwnSheet.Write(Ids.New(), me.Setting.Id, form.Agency!.Value, form.ToWords(), me.Actor, clock.Now));
        await db.SaveChangesAsync(ct);
    }

    public async Task CorrectAsync(Guid id, WriteSheetForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var sheet = await db.OwnSheets.SingleOrDefaultAsync(one => one.Id == id, ct) ?? throw new RecordNotFoundException();
        db.Expect(sheet, form.Version);
        if (form.StrikeOut)
            sheet.StrikeOut(form.Reason ?? "", me.Actor, clock.Now);
        else
            sheet.Correct(form.ToWords(), form.Reason ?? "", me.Actor, clock.Now);
        await db.SaveChangesAsync(ct);
    }
}
