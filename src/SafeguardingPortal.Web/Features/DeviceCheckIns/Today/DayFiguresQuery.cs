using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Rosters;
using SafeguardingPortal.Domain.Devices;
using SafeguardingPortal.Domain.Settings;

namespace SafeguardingPortal.Web.Features.DeviceCheckIns.Today;

/// <summary>Counts one day in two queries over its own rows, so that the cost does not grow with the years kept.</summary>
internal static class DayFiguresQuery
{
    public static async Task<DayFigures> FiguresAsync(
        this PortalDbContext db, Setting setting, DateOnly day, Guid? site, bool cutOffPassed, CancellationToken ct)
    {
        var groups = await db.OfDay(day, site)
            .GroupBy(checkIn => new { checkIn.State, checkIn.StoragePlaceId })
            .Select(group => new
            {
                group.Key.State,
                group.Key.StoragePlaceId,
                People = group.Count(),
                Devices = group.Sum(checkIn => checkIn.DeviceCount),
                Flags = group.Sum(checkIn => checkIn.Flags),
                ToSee = group.Sum(checkIn => checkIn.FlagsToSee),
            })
            .ToListAsync(ct);

        var people = groups.GroupBy(group => group.State).ToDictionary(state => state.Key, state => state.Sum(group => group.People));
        var stored = groups.Where(group => group.State == CheckInState.Stored).ToList();
        var places = setting.StoragePlaces
            .Where(place => site is null || place.SiteId == site)
            .Select(place => (Place: place, Stored: stored.Where(group => group.StoragePlaceId == place.Id).ToList()))
            .Where(pair => pair.Place.InUse || pair.Stored.Count > 0)
            .Select(pair => new PlaceFigure(
                pair.Place.Id, StorageChoice.NameOf(setting, pair.Place.Id), pair.Stored.Sum(group => group.People),
                pair.Stored.Sum(group => group.Devices), pair.Place.Capacity,
                pair.Place.Numbered))
            .OrderBy(place => place.Name, StringComparer.CurrentCulture)
            .ToList();
        // Who has not come yet belongs to no site.
        int? missing = cutOffPassed && site is null ? await db.MissingOn(day).CountAsync(ct) : null;
        return new DayFigures(people, places, groups.Sum(group => group.Flags), groups.Sum(group => group.ToSee), missing);
    }

    public static IQueryable<DeviceCheckIn> OfDay(this PortalDbContext db, DateOnly day, Guid? site)
    {
        var ofDay = db.DeviceCheckIns.AsNoTracking().Where(checkIn => checkIn.Day == day);
        return site is null ? ofDay : ofDay.Where(checkIn => checkIn.SiteId == site);
    }
}
