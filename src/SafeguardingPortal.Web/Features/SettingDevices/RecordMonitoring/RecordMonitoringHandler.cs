using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.SettingDevices;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.SettingDevices.RecordMonitoring;

public sealed class RecordMonitoringHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(RecordMonitoringForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (await db.MonitoringReviews.AnyAsync(review => review.Id == form.Id, ct))
            return;

        db.MonitoringReviews.Add(MonitoringReview.Record(
            form.Id, me.Setting.Id, form.Kind!.Value, form.PeriodFrom!.Value, form.PeriodUntil!.Value, form.NextOn!.Value,
            form.LookedAt ?? "",
            me.Actor, clock.Now));
        await db.SaveChangesAsync(ct);
    }
}
