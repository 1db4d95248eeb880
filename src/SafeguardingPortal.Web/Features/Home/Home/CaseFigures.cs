using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Figures;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Figures;
using SafeguardingPortal.Web.Platform.Display;
using SafeguardingPortal.Web.Platform.Evidence;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Home.Home;

/// <summary>How many cases are open. Who works on cases counts those they may see; everyone else gets a figure too coarse to point at
/// anybody.</summary>
internal sealed class CaseFigures(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    private const string Name = "Open cases";

    public Task<Measure> OpenAsync(IReadOnlyList<DateOnly> weeks, CancellationToken ct) =>
        me.May(Permission.WorkOnBreaches) ? VisibleAsync(weeks, ct) : CoarseAsync(ct);

    private async Task<Measure> VisibleAsync(IReadOnlyList<DateOnly> weeks, CancellationToken ct)
    {
        var begin = SchoolClock.FromLondon(weeks[0].ToDateTime(TimeOnly.MinValue));
        var cases = await db.Breaches.Where(BreachAccess.VisibleTo(me.Actor))
            .Where(breach => breach.ClosedAt == null || breach.ClosedAt >= begin)
            .Select(breach => new { breach.ReportedAt, breach.ClosedAt, breach.NextDueOn })
            .ToListAsync(ct);
        var trend = weeks.Select(week => cases.Count(one =>
            SchoolClock.LondonDate(one.ReportedAt) <= week
                && (one.ClosedAt is null || SchoolClock.LondonDate(one.ClosedAt.Value) > week))).ToList();
        var late = cases.Count(one => one.ClosedAt is null && one.NextDueOn < weeks[^1]);
        var (kind, status) = late > 0 ? ("overdue", $"{late} past a deadline") : trend[^1] > 0 ? ("info", "Being worked on")
            : ("kept", "None open");
        return new Measure(
            Name, $"{trend[^1]}", "that you may see", kind, status, trend, $"{trend[0]} seven weeks ago, {trend[^1]} today", "/breaches");
    }

    private async Task<Measure> CoarseAsync(CancellationToken ct)
    {
        var open = await db.BreachesToCount(await db.ReadersOfEvidenceAsync(clock.Today, ct)).CountAsync(breach => breach.ClosedAt == null, ct);
        return new Measure(
            Name, SmallNumbers.Show(open), "figures only", open == 0 ? "kept" : "info", open == 0 ? "None open" : "Being worked on", [],
            "Not shown: small numbers could point at a person");
    }
}
