using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Retention.LiftHold;

public sealed class LiftHoldHandler(RecordDoor door, CurrentPerson me, SchoolClock clock)
{
    public Task HandleAsync(Guid id, Guid holdId, LiftHoldForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        return door.ChangeAsync(id, form, keeping => keeping.LiftHold(holdId, form.Reason!, me.Actor, clock.Now), ct);
    }
}
