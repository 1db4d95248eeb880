using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Retention;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Retention;
using SafeguardingPortal.Web.Platform.Tasks;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Retention;

/// <summary>
/// Records of which this person may know and about whose keeping somebody has something to do: a date is missing, an allegation found malicious or
/// false is still in the personnel file, or the day has come.
/// </summary>
public sealed class RecordsToLookAt(PortalDbContext db, CurrentPerson me, SchoolClock clock) : IHomeTasks
{
    // As many as are looked at here; the register has them all.
    private const int Most = 100;

    public HomeGroup Group => HomeGroup.Waiting;

    public async Task<IReadOnlyList<HomeTask>> FindAsync(CancellationToken ct)
    {
        if (!me.May(Permission.WorkOnBreaches))
            return [];
        var today = clock.Today;
        var found = await db.KeepingsKnownTo(me.Actor).AsNoTracking()
            .Where(keeping => keeping.LookFrom <= today && keeping.State == KeepingState.Kept)
            .OrderBy(keeping => keeping.LookFrom)
            .Select(keeping => new { keeping.PersonnelFile, keeping.WaitsForPensionAge, keeping.OnHold, keeping.Until })
            .Take(Most).ToListAsync(ct);
        var inFile = found.Count(one => one.PersonnelFile is FileStanding.MustLeave);
        var undated = found.Count(one => one.WaitsForPensionAge && !one.OnHold);
        var due = found.Where(one => one.PersonnelFile is not FileStanding.MustLeave && !one.OnHold && one.Until < today).ToList();
        List<HomeTask> tasks = [];
        if (inFile > 0)
            tasks.Add(new($"{Words.Count(inFile, "record")} to take out of a personnel file", "due", "still in it", "/records", "Take it out"));
        if (undated > 0)
            tasks.Add(new($"{Words.Count(undated, "record")} kept without a day", "due", "a date is missing", "/records", "Record the date"));
        if (due.Count > 0)
        {
            tasks.Add(new(
                $"{Words.Count(due.Count, "record")} to decide on", "due", $"kept until {Words.Date(due.Min(one => one.Until)!.Value)}", "/records", "Decide"));
        }

        return tasks;
    }
}
