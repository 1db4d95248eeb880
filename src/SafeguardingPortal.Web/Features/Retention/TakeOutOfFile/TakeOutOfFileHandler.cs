using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Retention.TakeOutOfFile;

public sealed class TakeOutOfFileHandler(RecordDoor door, CurrentPerson me, SchoolClock clock)
{
    public Task HandleAsync(Guid id, TakeOutOfFileForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        return door.ChangeAsync(id, form, keeping => keeping.TakeOutOfPersonnelFile(form.Reason!, me.Actor, clock.Now), ct);
    }
}
