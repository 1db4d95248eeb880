using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.CalendarFeeds;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Calendars.MyCalendar;

public sealed class MyCalendarHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    /// <returns>The new secret, known nowhere else.</returns>
    public async Task<string> MakeAsync(CancellationToken ct)
    {
        var secret = CalendarSecret.New();
        if (await MineAsync(ct) is { } calendar)
            calendar.Renew(CalendarSecret.HashOf(secret), me.Actor, clock.Now);
        else
            db.PersonalCalendars.Add(PersonalCalendar.Open(Ids.New(), db.SettingId, CalendarSecret.HashOf(secret), me.Actor, clock.Now));
        await db.SaveChangesAsync(ct);
        return secret;
    }

    public async Task EndAsync(CancellationToken ct)
    {
        var calendar = await MineAsync(ct) ?? throw new RuleBrokenException(new CalendarAddressEndedAlready());
        calendar.End(me.Actor, clock.Now);
        await db.SaveChangesAsync(ct);
    }

    private Task<PersonalCalendar?> MineAsync(CancellationToken ct) =>
        db.PersonalCalendars.FirstOrDefaultAsync(calendar => calendar.PersonId == me.PersonId, ct);
}
