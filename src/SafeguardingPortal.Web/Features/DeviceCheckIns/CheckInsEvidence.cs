using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Devices;
using SafeguardingPortal.Domain.Policies.Promises;
using SafeguardingPortal.Web.Platform.Evidence;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.DeviceCheckIns;

/// <summary>
/// Everyone expected stored their devices, said that they brought none, or was noted as absent (C078, C094). A day with restricted time on which nobody
/// at all checked in is taken for a day on which the setting was closed, and the figure says how many there were.
/// </summary>
public sealed class CheckInsEvidence(PortalDbContext db) : IPromiseEvidence
{
    public string Key => "device-check-ins";

    public string Label => "Device check-ins";

    public string Shows =>
        "Each working day everyone expected stored their devices, said that they brought none, or was noted as not in. "
        + "Days on which nobody checked in are left out and counted apart.";

    public IReadOnlyList<string> Recognises =>
        ["personal device", "mobile phone", "personal phone", "stored in", "locker", "drawer", "smart watch", "put away", "phones"];

    public async Task<EvidenceReading> ReadAsync(EvidenceScope scope, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(scope);
        var rows = db.DeviceCheckIns.Where(checkIn => checkIn.Day >= scope.From && checkIn.Day <= scope.Until);
        var answered = await (
            from checkIn in rows
            join person in db.People.Where(ExpectedAtStorage.OnSomeDay) on checkIn.PersonId equals person.Id
            group checkIn by checkIn.Day into day
            select new { Day = day.Key, Count = day.Count() }).ToDictionaryAsync(day => day.Day, day => day.Count, ct);
        if (answered.Count == 0)
            return EvidenceReading.Nothing("Nobody has checked in yet.", scope.Period);

        var people = await db.People.Where(ExpectedAtStorage.OnSomeDay)
            .Select(person => new { person.StartedOn, person.LeftOn }).ToListAsync(ct);
        var (expected, kept, empty) = (0, 0, 0);
        foreach (var day in DaysThatCount(scope, answered.Keys.Min()))
        {
            if (!answered.TryGetValue(day, out var count))
            {
                empty++;
                continue;
            }

            var due = people.Count(person => person.StartedOn <= day && (person.LeftOn is null || day <= person.LeftOn));
            expected += due;
            kept += Math.Min(count, due);
        }

        var none = empty == 0 ? "" : $"; nobody checked in on {Words.Count(empty, "day")}";
        return new EvidenceReading(
            PromiseStates.Of(kept, expected), $"{kept:N0} of {Words.Count(expected, "expected check-in")} on record{none}", scope.Period)
        {
            Behind = new("/devices/months", Permission.SeeDeviceRegister),
        };
    }

    /// <summary>The working days from the first check-in on whose cut-off has passed.</summary>
    private static IEnumerable<DateOnly> DaysThatCount(EvidenceScope scope, DateOnly first)
    {
        var last = scope.Until < scope.Today ? scope.Until : scope.Today;
        for (var day = first; day <= last; day = day.AddDays(1))
        {
            if (ExpectedAtStorage.CutOffPassed(scope.Setting, day, scope.Now))
                yield return day;
        }
    }
}
