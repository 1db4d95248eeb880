using SafeguardingPortal.Data;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Exceptions.RecordUse;

public sealed class RecordUseHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(Guid id, RecordUseForm form, CancellationToken ct)
    {
        var request = await db.ExceptionAsync(id, me.Actor, ct);
        db.Expect(request, form.Version);
        request.RecordUse(
            Ids.New(), SchoolClock.FromLondon(form.UsedFrom!.Value), SchoolClock.FromLondon(form.UsedUntil!.Value), form.Note ?? "",
            me.Actor, clock.Now);
        await db.SaveChangesAsync(ct);
    }
}
