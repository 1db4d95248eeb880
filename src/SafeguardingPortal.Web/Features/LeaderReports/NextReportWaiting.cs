using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.LeaderReports;
using SafeguardingPortal.Web.Platform.Tasks;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.LeaderReports;

/// <summary>The next regular report, for the safeguarding lead; for the leader where the setting has none (C240).</summary>
public sealed class NextReportWaiting(PortalDbContext db, CurrentPerson me, SchoolClock clock) : IHomeTasks
{
    private const int DaysAhead = 14;

    public HomeGroup Group => HomeGroup.Waiting;

    public async Task<IReadOnlyList<HomeTask>> FindAsync(CancellationToken ct)
    {
        if (me.Setting.Rules.LeaderReportMonths is not { } months || !await IsMineAsync(ct))
            return [];

        var today = clock.Today;
        var due = ReportRhythm.NextDue(await db.LastGivenOnAsync(ct), months);
        if (due > today.AddDays(DaysAhead))
            return [];

        return due is { } day
            ? [HomeTask.ByDay("The next report to leaders", day < today ? 1 : 0, day, "/leader-reports", "Write it")]
            : [new HomeTask(
                "The first report to leaders", "due", $"one every {Words.Count(months, "month")}", "/leader-reports", "Write it")];
    }

    private async Task<bool> IsMineAsync(CancellationToken ct)
    {
        if (me.Actor.Holds(Role.Dsl) || !me.Actor.Holds(Role.Manager))
            return me.Actor.Holds(Role.Dsl);

        var today = clock.Today;
        return !await db.WorkingOn(today).AnyAsync(
            person => person.Roles.Any(held => held.Role == Role.Dsl && held.From <= today && (held.To == null || held.To >= today)), ct);
    }
}
