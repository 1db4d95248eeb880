using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Settings;

/// <summary>The organisation: a nursery, preschool, school or playgroup, with its own words, places and rules.</summary>
public sealed partial class Setting : Aggregate
{
    private readonly List<Site> sites = [];
    private readonly List<StoragePlace> storagePlaces = [];

    private Setting()
    {
    }

    /// <summary>Short lower-case name for commands and file names, unique in the installation.</summary>
    public string Code { get; private set; } = "";

    public string Name { get; private set; } = "";

    public SettingKind Kind { get; private set; }

    public string? LocalAuthority { get; private set; }

    public Terms Terms { get; private set; } = new();

    public SettingRules Rules { get; private set; } = new();

    public IReadOnlyList<Site> Sites => sites;

    public IReadOnlyList<StoragePlace> StoragePlaces => storagePlaces;

    public static Setting Open(
        Guid id, string code, string name, SettingKind kind, string? localAuthority, Terms terms, SettingRules rules, Actor by,
        DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(code);
        var setting = new Setting
        {
            Id = id,
            SettingId = id,
            Code = code.Trim().ToLowerInvariant(),
            Name = name,
            Kind = kind,
            LocalAuthority = localAuthority,
            Terms = terms,
            Rules = rules,
        };
        setting.Raise(new SettingOpened(setting.Code, name), by, now);
        return setting;
    }

    public void Describe(string name, string? localAuthority, Terms terms, SettingRules rules, string reason, Actor by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(terms);
        ArgumentNullException.ThrowIfNull(rules);
        reason = ReasonMissing.Require(reason);
        if (string.IsNullOrWhiteSpace(name))
            throw new RuleBrokenException(new SettingNameMissing());

        var changes = SettingChanges.Between(this, name.Trim(), localAuthority, terms, rules);
        Name = name.Trim();
        LocalAuthority = string.IsNullOrWhiteSpace(localAuthority) ? null : localAuthority.Trim();
        Terms = terms;
        Rules = rules;
        Raise(new SettingDescribed(Name, changes), by, now, reason);
    }

    public Site AddSite(Guid id, string name, Actor by, DateTimeOffset now)
    {
        if (string.IsNullOrWhiteSpace(name))
            throw new RuleBrokenException(new PlaceNameMissing());
        name = name.Trim();
        if (sites.Any(site => Same(site.Name, name)))
            throw new RuleBrokenException(new SiteNameTaken(name));

        var site = new Site(id, name);
        sites.Add(site);
        Raise(new SiteAdded(name), by, now);
        return site;
    }

    /// <param name="capacity">How many devices fit; the number of slots where they are numbered; null when nobody counts.</param>
    public StoragePlace AddStoragePlace(
        Guid id, Guid siteId, string name, int? capacity, Actor by, DateTimeOffset now, bool numbered = false)
    {
        if (sites.All(site => site.Id != siteId))
            throw new RuleBrokenException(new UnknownSite());
        if (string.IsNullOrWhiteSpace(name))
            throw new RuleBrokenException(new PlaceNameMissing());
        StoragePlace.CheckRoom(capacity, numbered);
        name = name.Trim();
        if (storagePlaces.Any(place => place.InUse && place.SiteId == siteId && Same(place.Name, name)))
            throw new RuleBrokenException(new StoragePlaceNameTaken(name));

        var added = new StoragePlace(id, siteId, name, capacity, numbered);
        storagePlaces.Add(added);
        Raise(new StoragePlaceAdded(name, capacity, numbered), by, now);
        return added;
    }

    /// <summary>Other lockers, or somebody counted. What lies there stays where it is, even where it is more than fits now.</summary>
    public void MeasureStoragePlace(Guid placeId, int? capacity, bool numbered, string reason, Actor by, DateTimeOffset now)
    {
        reason = ReasonMissing.Require(reason);
        StoragePlace.CheckRoom(capacity, numbered);
        var place = storagePlaces.FirstOrDefault(candidate => candidate.Id == placeId && candidate.InUse)
            ?? throw new RuleBrokenException(new UnknownStoragePlace());
        place.Measure(capacity, numbered);
        Raise(new StoragePlaceMeasured(place.Name, capacity, numbered), by, now, reason);
    }

    public void CloseStoragePlace(Guid placeId, string reason, Actor by, DateTimeOffset now)
    {
        reason = ReasonMissing.Require(reason);
        var place = storagePlaces.FirstOrDefault(candidate => candidate.Id == placeId && candidate.InUse)
            ?? throw new RuleBrokenException(new UnknownStoragePlace());
        place.Close();
        Raise(new StoragePlaceClosed(place.Name), by, now, reason);
    }

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
