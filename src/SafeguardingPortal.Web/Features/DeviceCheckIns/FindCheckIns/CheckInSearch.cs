using SafeguardingPortal.Domain.Devices;

namespace SafeguardingPortal.Web.Features.DeviceCheckIns.FindCheckIns;

/// <summary>What is looked for in all days kept; whatever is empty does not narrow it. The last day is included.</summary>
public sealed class CheckInSearch
{
    public Guid? Person { get; set; }

    public CheckInState? State { get; set; }

    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }

    internal IQueryable<DeviceCheckIn> In(IQueryable<DeviceCheckIn> checkIns)
    {
        if (Person is { } person)
            checkIns = checkIns.Where(checkIn => checkIn.PersonId == person);
        if (State is { } state)
            checkIns = checkIns.Where(checkIn => checkIn.State == state);
        if (From is { } from)
            checkIns = checkIns.Where(checkIn => checkIn.Day >= from);
        return To is { } to ? checkIns.Where(checkIn => checkIn.Day <= to) : checkIns;
    }
}
