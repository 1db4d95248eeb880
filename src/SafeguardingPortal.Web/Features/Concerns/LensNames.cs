using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Concerns;
using SafeguardingPortal.Domain.Concerns;
using SafeguardingPortal.Domain.Devices;
using SafeguardingPortal.Web.Platform.Tenancy;

namespace SafeguardingPortal.Web.Features.Concerns;

/// <summary>What concerns have in common, in words: a name, a kind, a place as people write it, a weekday.</summary>
internal static class LensNames
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    /// <param name="since">A place is written as people wrote it since then.</param>
    public static async Task<IReadOnlyDictionary<(ConcernLens Lens, string Key), string>> LensNamesAsync(
        this PortalDbContext db, CurrentPerson me, IEnumerable<(ConcernLens Lens, string Key)> wanted, DateOnly since,
        CancellationToken ct)
    {
        var all = wanted.Distinct().ToList();
        var people = all.Select(one => LensKeys.PersonOf(one.Lens, one.Key)).OfType<Guid>().Distinct().ToList();
        var names = await db.People.AsNoTracking().Where(person => people.Contains(person.Id))
            .ToDictionaryAsync(person => person.Id, person => person.Name, ct);
        var keys = all.Where(one => one.Lens is ConcernLens.Place).Select(one => one.Key).ToList();
        var places = keys.Count == 0 ? [] : await db.ConcernsKnownTo(me.Actor)
            .Where(concern => concern.OccurredOn >= since && keys.Contains(concern.PlaceKey!))
            .GroupBy(concern => concern.PlaceKey!)
            .Select(group => new { group.Key, Where = group.Max(concern => concern.Where) })
            .ToDictionaryAsync(place => place.Key, place => place.Where!, ct);
        return all.ToDictionary(one => one, one => Name(one.Lens, one.Key, me, names, places));
    }

    private static string Name(
        ConcernLens lens, string key, CurrentPerson me, Dictionary<Guid, string> people, Dictionary<string, string> places)
    {
        var terms = me.Setting.Terms;
        return lens switch
        {
            ConcernLens.Person => people.GetValueOrDefault(LensKeys.PersonOf(lens, key) ?? Guid.Empty, "Somebody"),
            ConcernLens.PersonAndKind =>
                $"{people.GetValueOrDefault(LensKeys.PersonOf(lens, key) ?? Guid.Empty, "Somebody")}: {Enum.Parse<ConcernKind>(key.Split('~')[1]).Label(terms)}",
            ConcernLens.Kind => Enum.Parse<ConcernKind>(key).Label(terms),
            ConcernLens.Place => places.GetValueOrDefault(key, key),
            ConcernLens.TimeOfDay => Enum.Parse<PartOfDay>(key).Label(),
            ConcernLens.Weekday => British.DateTimeFormat.GetDayName(Enum.Parse<DayOfWeek>(key)),
            ConcernLens.Device => Enum.Parse<DeviceKind>(key).Label(),
            ConcernLens.Term => key,
            _ => throw new ArgumentOutOfRangeException(nameof(lens)),
        };
    }
}
