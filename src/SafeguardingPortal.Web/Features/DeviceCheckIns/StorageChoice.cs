using SafeguardingPortal.Domain.Settings;

namespace SafeguardingPortal.Web.Features.DeviceCheckIns;

/// <summary>A storage place as people choose it: with its site, where the setting has several.</summary>
public sealed record StorageChoice(Guid Id, string Label)
{
    public static IReadOnlyList<StorageChoice> InUse(Setting setting) =>
        [.. setting.StoragePlaces.Where(place => place.InUse).Select(place => new StorageChoice(place.Id, NameOf(setting, place.Id)))
            .OrderBy(choice => choice.Label, StringComparer.CurrentCulture)];

    public static string NameOf(Setting setting, Guid? placeId)
    {
        if (setting.StoragePlaces.FirstOrDefault(candidate => candidate.Id == placeId) is not { } place)
            return "";
        var site = setting.Sites.FirstOrDefault(candidate => candidate.Id == place.SiteId);
        return setting.Sites.Count > 1 && site is not null ? $"{place.Name}, {site.Name}" : place.Name;
    }
}
