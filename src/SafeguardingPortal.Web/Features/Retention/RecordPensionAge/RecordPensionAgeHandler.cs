using SafeguardingPortal.Domain.Retention;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Retention.RecordPensionAge;

public sealed class RecordPensionAgeHandler(RecordDoor door, CurrentPerson me, SchoolClock clock)
{
    public Task HandleAsync(Guid id, RecordPensionAgeForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        return door.ChangeAsync(id, form, Record, ct);

        void Record(RecordKeeping keeping)
        {
            if (form.NotKnown)
                keeping.RecordPensionAgeNotKnown(form.Reason!, me.Actor, clock.Now);
            else
                keeping.RecordPensionAge(form.On!.Value, form.Reason!, me.Actor, clock.Now);
        }
    }
}
