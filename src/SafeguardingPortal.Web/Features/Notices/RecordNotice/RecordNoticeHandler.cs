using Microsoft.AspNetCore.DataProtection;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Notices;
using SafeguardingPortal.Web.Features.Shared;
using SafeguardingPortal.Web.Platform.Files;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Notices.RecordNotice;

public sealed class RecordNoticeHandler(
    PortalDbContext db, CurrentPerson me, SchoolClock clock, IMalwareScanner scanner, IDataProtectionProvider keys)
{
    public async Task<Guid> HandleAsync(RecordNoticeForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var photo = form.Files.Count == 0 ? null : (await scanner.CheckAsync(form.Files, forgetNames: true, ct))[0];
        var notice = Notice.Record(Ids.New(), db.SettingId, form.Facts(), photo?.Described, me.Actor, clock.Now);
        if (photo is not null)
            db.KeepSealed(photo, keys);
        db.Notices.Add(notice);
        await db.SaveChangesAsync(ct);
        return notice.Id;
    }
}
