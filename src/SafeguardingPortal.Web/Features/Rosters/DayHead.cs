using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Rosters;

/// <summary>One day of the register above a form that is about it.</summary>
public sealed record DayHead(Guid Id, DateOnly Day, int Gaps, int Open, int Version)
{
    /// <exception cref="RecordNotFoundException">There is no such day here.</exception>
    internal static async Task<DayHead> OfAsync(PortalDbContext db, Guid id, CancellationToken ct) =>
        await db.RosterDays.AsNoTracking().Where(day => day.Id == id)
            .Select(day => new DayHead(day.Id, day.Day, day.GapCount, day.OpenGaps, day.Version))
            .FirstOrDefaultAsync(ct) ?? throw new RecordNotFoundException();
}

/// <summary>One gap above the form that answers it.</summary>
/// <param name="CheckedInAt">When the person checked in after all.</param>
public sealed record GapHead(Guid DayId, DateOnly Day, string Name, DateTimeOffset? CheckedInAt, int Version)
{
    /// <exception cref="RecordNotFoundException">There is no such gap here.</exception>
    internal static async Task<GapHead> OfAsync(PortalDbContext db, Guid id, Guid gapId, CancellationToken ct) =>
        await db.RosterDays.AsNoTracking().Where(day => day.Id == id)
            .SelectMany(day => day.Gaps, (day, gap) => new { day, gap })
            .Where(row => row.gap.Id == gapId)
            .Select(row => new GapHead(
                row.day.Id, row.day.Day, db.People.Where(person => person.Id == row.gap.PersonId).Select(person => person.Name).First(),
                db.DeviceCheckIns.Where(checkIn => checkIn.PersonId == row.gap.PersonId && checkIn.Day == row.day.Day)
                    .Select(checkIn => (DateTimeOffset?)checkIn.FirstRecordedAt).FirstOrDefault(),
                row.day.Version))
            .FirstOrDefaultAsync(ct) ?? throw new RecordNotFoundException();
}
