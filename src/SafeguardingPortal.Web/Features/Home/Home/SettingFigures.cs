using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Reviews;
using SafeguardingPortal.Data.Rosters;
using SafeguardingPortal.Data.SignOffs;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Devices;
using SafeguardingPortal.Domain.Reviews;
using SafeguardingPortal.Domain.SignOffs;
using SafeguardingPortal.Web.Platform.Display;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Home.Home;

/// <summary>The setting's state in four figures, each with the way it came.</summary>
internal sealed class SettingFigures(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    private const int Steps = 8;
    private const int LongestHoliday = 90;

    public async Task<List<Measure>> FindAsync(CancellationToken ct) =>
    [
        await SignedAsync(ct),
        await StoredAsync(ct),
        await ReviewsAsync(ct),
        await new CaseFigures(db, me, clock).OpenAsync(Weeks, ct),
    ];

    /// <summary>The last eight weeks, today last.</summary>
    private IReadOnlyList<DateOnly> Weeks => [.. Enumerable.Range(1, Steps).Select(week => clock.Today.AddDays(7 * (week - Steps)))];

    private async Task<Measure> SignedAsync(CancellationToken ct)
    {
        var duties = SignOffClock.Of(me.Setting.Rules);
        var startOfGrace = SchoolClock.FromLondon(duties.OverdueSince(clock.Today).AddDays(1).ToDateTime(TimeOnly.MinValue));
        var now = await db.SignOffDuties(duties, clock.Today, startOfGrace)
            .Select(duty => new { duty.IsSigned, duty.IsOverdue }).GroupBy(_ => 1)
            .Select(all => new { Asked = all.Count(), Signed = all.Count(duty => duty.IsSigned), Late = all.Count(duty => duty.IsOverdue) })
            .SingleOrDefaultAsync(ct) ?? new { Asked = 0, Signed = 0, Late = 0 };
        var byDay = await db.SignOffs
            .Where(signed => signed.WithdrawnOn == null && db.Policies.Any(policy => policy.CurrentVersionId == signed.VersionId))
            .GroupBy(signed => signed.SignedOn)
            .Select(day => new { Day = day.Key, Count = day.Count() })
            .ToListAsync(ct);
        var trend = Weeks.Select(week => byDay.Where(day => day.Day <= week).Sum(day => day.Count)).ToList();
        var (kind, status) = now.Late > 0 ? ("overdue", $"{now.Late} late") : now.Signed < now.Asked ? ("due", "In their time")
            : ("kept", "All signed");
        return new Measure(
            "Signed", $"{now.Signed}", $"of {Words.Count(now.Asked, "signature")}", kind, status, trend,
            $"{trend[0]} seven weeks ago, {trend[^1]} today", me.May(Permission.SeeSignOffRegister) ? "/sign-offs/register" : null);
    }

    private async Task<Measure> StoredAsync(CancellationToken ct)
    {
        var days = WorkingDaysBefore(clock.Today);
        var counts = await db.DeviceCheckIns.Where(checkIn => checkIn.Day >= days[0])
            .GroupBy(checkIn => checkIn.Day)
            .Select(group => new { Day = group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Day, group => group.Count, ct);
        var expected = await db.ExpectedOn(clock.Today).CountAsync(ct);
        // Person by person: somebody who came although nobody expected them does not stand in for somebody who is missing.
        var missing = await db.MissingOn(clock.Today).CountAsync(ct);
        var trend = days.Select(day => counts.GetValueOrDefault(day)).ToList();
        var (kind, status) = !OpenOn(clock.Today) ? ("quiet", "Not a working day")
            : missing == 0 ? ("kept", "All accounted for")
            : ExpectedAtStorage.CutOffPassed(me.Setting, clock.Today, clock.Now) ? ("overdue", "Gaps")
            : ("info", $"Until {Words.Time(me.Setting.Rules.CheckInCutOff)}");
        return new Measure(
            "Devices accounted for", $"{expected - missing}", $"of {Words.Count(expected, "person", "people")} today", kind, status, trend,
            $"{Words.Count(trend[0], "check-in")} on {Words.Date(days[0])}, {trend[^1]} today", me.May(Permission.SeeDeviceRegister) ? "/devices/register" : null);
    }

    private async Task<Measure> ReviewsAsync(CancellationToken ct)
    {
        var (begin, today) = (Weeks[0], clock.Today);
        var open = await db.ReviewsKnownTo(me.Actor).CountAsync(review => review.State == ReviewState.Open, ct);
        var lateSince = await db.ReviewsKnownTo(me.Actor)
            .Where(review => review.State == ReviewState.Open || (review.State == ReviewState.Done && review.ReviewedOn >= begin))
            .Where(review => review.DueOn < today)
            .Select(review => new { review.DueOn, review.ReviewedOn })
            .ToListAsync(ct);
        var late = Weeks.Select(day =>
            lateSince.Count(review => review.DueOn < day && (review.ReviewedOn == null || review.ReviewedOn > day))).ToList();
        return new Measure(
            "Reviews overdue", $"{late[^1]}", $"of {open} open", late[^1] == 0 ? "kept" : "overdue",
            late[^1] == 0 ? "In time" : "Late", late,
            $"{late[0]} seven weeks ago, {late[^1]} today", "/reviews");
    }

    private List<DateOnly> WorkingDaysBefore(DateOnly last)
    {
        var days = new List<DateOnly> { last };
        // A setting that is restricted on a few named days only has fewer steps to show.
        for (var day = last.AddDays(-1); days.Count < Steps && day > last.AddDays(-LongestHoliday); day = day.AddDays(-1))
        {
            if (OpenOn(day))
                days.Insert(0, day);
        }

        return days;
    }

    private bool OpenOn(DateOnly day) => ExpectedAtStorage.IsOpenOn(me.Setting, day);
}
