using SafeguardingPortal.Domain.Settings;

namespace SafeguardingPortal.Web.Features.DeviceCheckIns;

/// <summary>A storage place as people choose it: with its site, where the setting has several.</summary>
/// <param name="Slots">How many slots are numbered; null where none is.</param>
public sealed record StorageChoice(Guid Id, string Label, int? Slots)
{
    public static IReadOnlyList<StorageChoice> InUse(Setting setting) =>
    [
        .. setting.StoragePlaces.Where(place => place.InUse).Select(place => Of(place, NameOf(setting, place.Id)))
            .OrderBy(choice => choice.Label, StringComparer.CurrentCulture),
    ];

    public static StorageChoice Of(StoragePlace place, string label)
    {
        ArgumentNullException.ThrowIfNull(place);
        return new StorageChoice(place.Id, label, place.Numbered ? place.Capacity : null);
    }

    public static string NameOf(Setting setting, Guid? placeId, int? slot = null)
    {
        if (setting.StoragePlaces.FirstOrDefault(candidate => candidate.Id == placeId) is not { } place)
            return "";
        var site = setting.Sites.FirstOrDefault(candidate => candidate.Id == place.SiteId);
        var name = setting.Sites.Count > 1 && site is not null ? $"{place.Name}, {site.Name}" : place.Name;
        return slot is null ? name : $"{name}, slot {slot}";
    }
}
