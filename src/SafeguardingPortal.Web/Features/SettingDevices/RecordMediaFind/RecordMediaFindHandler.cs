using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.SettingDevices;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.SettingDevices.RecordMediaFind;

public sealed class RecordMediaFindHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(RecordMediaFindForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        db.MediaFinds.Add(MediaFind.Record(
            Ids.New(), me.Setting.Id, form.Media!.Value, form.Where ?? "", SchoolClock.FromLondon(form.FoundAt!.Value),
            form.ChildData!.Value,
            form.WhatWasDone ?? "", me.Actor, clock.Now));
        await db.SaveChangesAsync(ct);
    }
}
