using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Rosters;
using SafeguardingPortal.Domain.Devices;
using SafeguardingPortal.Domain.Rosters;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Web.Platform.Jobs;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Rosters.WatchRoster;

/// <summary>
/// At the cut-off of a day with restricted time, writes down of whom nothing is known. Running it again, or on two instances, adds nobody twice: the
/// day is unique, and so is a person within it.
/// </summary>
public sealed class WatchRosterTask(PortalDbContext db, SchoolClock clock) : ISettingTask
{
    public static TimeSpan Every => TimeSpan.FromMinutes(2);

    public async Task RunAsync(CancellationToken ct)
    {
        var (now, today) = (clock.Now, clock.Today);
        var setting = await db.Settings.AsNoTracking().AsSplitQuery().SingleAsync(ct);
        if (!ExpectedAtStorage.CutOffPassed(setting, today, now))
            return;

        var day = await db.RosterDays.Include(found => found.Gaps).FirstOrDefaultAsync(found => found.Day == today, ct);
        if (day is null)
            db.RosterDays.Add(day = RosterDay.Open(Ids.New(), setting.Id, today, now));
        day.FindGaps(await MissedAsync(setting.Rules, today, now, ct), Ids.New, now);
        await db.SaveChangesAsync(ct);
    }

    /// <summary>Those whose own cut-off has passed and who had not checked in by it.</summary>
    private async Task<IReadOnlyList<MissedCutOff>> MissedAsync(SettingRules rules, DateOnly today, DateTimeOffset now,
        CancellationToken ct)
    {
        var first = CutOff.Of(rules, today, null).ToUniversalTime();
        var weekday = today.DayOfWeek;
        var open = await db.ExpectedOn(today)
            .Where(person => !db.DeviceCheckIns.Any(checkIn =>
                checkIn.PersonId == person.Id && checkIn.Day == today
                && (checkIn.FirstRecordedAt <= first || checkIn.State == CheckInState.Absent)))
            .Select(person => new
            {
                person.Id,
                Starts = db.PatternsOn(today).Where(pattern => pattern.PersonId == person.Id)
                    .SelectMany(pattern => pattern.Days).Where(worked => worked.Day == weekday)
                    .Select(worked => (TimeOnly?)worked.Starts).FirstOrDefault(),
                CheckedInAt = db.DeviceCheckIns.Where(checkIn => checkIn.PersonId == person.Id && checkIn.Day == today)
                    .Select(checkIn => (DateTimeOffset?)checkIn.FirstRecordedAt).FirstOrDefault(),
            })
            .ToListAsync(ct);
        return
        [
            .. from person in open
               let limit = CutOff.Of(rules, today, person.Starts)
               where limit <= now && (person.CheckedInAt is null || person.CheckedInAt > limit)
               select new MissedCutOff(person.Id, limit),
        ];
    }
}
