using SafeguardingPortal.Data;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Retention.PlaceHold;

public sealed class PlaceHoldHandler(RecordDoor door, CurrentPerson me, SchoolClock clock)
{
    public Task HandleAsync(Guid id, PlaceHoldForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        return door.ChangeAsync(id, form, keeping => keeping.PlaceHold(Ids.New(), form.Reason!, me.Actor, clock.Now), ct);
    }
}
