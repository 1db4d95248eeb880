using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Retention.KeepLonger;

public sealed class KeepLongerHandler(RecordDoor door, CurrentPerson me, SchoolClock clock)
{
    public Task HandleAsync(Guid id, KeepLongerForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        return door.ChangeAsync(id, form, keeping => keeping.KeepLonger(form.Until!.Value, form.Reason!, me.Actor, clock.Now), ct);
    }
}
