namespace SafeguardingPortal.Domain.People.Lists;

/// <summary>The sites, rooms and groups that a staff list can name. Names are the same whatever their capitals and spaces.</summary>
public sealed record KnownPlaces(IReadOnlyCollection<NamedUnit> Sites, IReadOnlyCollection<KnownGroup> Groups)
{
    /// <summary>In a cell this word stands for no site, room or group at all; an empty cell says nothing.</summary>
    public const string Nowhere = "none";

    /// <summary>What the cells of one line mean.</summary>
    /// <param name="problems">Takes a sentence for each name that means nothing here.</param>
    internal PlacesOfRow Read(StaffListRow row, List<string> problems)
    {
        var rooms = Groups.Where(group => group.Kind == GroupKind.Room).ToList();
        var others = Groups.Where(group => group.Kind != GroupKind.Room).ToList();
        return new PlacesOfRow(
            Each(row.Sites, name => Site(name, problems)),
            Each(row.Rooms, name => Group(name, "room", rooms, others, problems)),
            Each(row.Groups, name => Group(name, "group", others, rooms, problems)));
    }

    private static IReadOnlyList<NamedUnit>? Each(IReadOnlyList<string>? names, Func<string, NamedUnit?> find)
    {
        if (names is null)
            return null;
        return names is [var only] && Same(only, Nowhere) ? [] : [.. names.Select(find).OfType<NamedUnit>().DistinctBy(unit => unit.Id)];
    }

    private NamedUnit? Site(string name, List<string> problems)
    {
        if (Sites.FirstOrDefault(site => Same(site.Name, name)) is { } found)
            return found;
        problems.Add($"There is no site called ‘{name}’ here. Add it to the setting first, or correct the cell.");
        return null;
    }

    private static NamedUnit? Group(
        string name, string kind, List<KnownGroup> ofThisKind, List<KnownGroup> ofTheOther, List<string> problems)
    {
        var found = ofThisKind.Where(group => Same(group.Name, name)).ToList();
        var open = found.Where(group => group.InUse).ToList();
        if (open is [var one])
            return new NamedUnit(one.Id, one.Name);

        problems.Add(
            open.Count > 1 ? $"Several {kind}s here are called ‘{name}’. Say on the person's page which is meant."
            : found.Count > 0 ? $"The {kind} ‘{name}’ is closed. Take it out of the cell, or name another."
            : !ofTheOther.Exists(group => Same(group.Name, name))
                ? $"There is no {kind} called ‘{name}’ here. Add it under Groups and rooms first, or correct the cell."
            : kind == "room" ? $"‘{name}’ is a group and no room. Put it into the column Groups."
            : $"‘{name}’ is a room. Put it into the column Rooms.");
        return null;
    }

    private static bool Same(string one, string other) => string.Equals(Letters(one), Letters(other), StringComparison.OrdinalIgnoreCase);

    private static string Letters(string name) => string.Concat(name.Where(sign => !char.IsWhiteSpace(sign)));
}

/// <summary>A group or room on record.</summary>
public sealed record KnownGroup(Guid Id, string Name, GroupKind Kind, bool InUse);

/// <summary>Where one line of a list puts a person; null where it says nothing, empty where it says nowhere.</summary>
internal sealed record PlacesOfRow(IReadOnlyList<NamedUnit>? Sites, IReadOnlyList<NamedUnit>? Rooms, IReadOnlyList<NamedUnit>? Groups)
{
    /// <summary>What would change, in words, and where the person then is; what the line is silent about stays.</summary>
    /// <param name="person">Null for someone who joins.</param>
    public (IReadOnlyList<string> Changes, PlacesOfPerson Then) For(KnownPerson? person, KnownPlaces known)
    {
        var sites = NamesOf(person?.SiteIds ?? [], known.Sites);
        var groups = known.Groups.Where(group => person is not null && person.GroupIds.Contains(group.Id)).ToLookup(
            group => group.Kind == GroupKind.Room, group => new NamedUnit(group.Id, group.Name));
        var then = new PlacesOfPerson(
            Sites ?? sites, [.. Groups ?? [.. groups[false]], .. Rooms ?? [.. groups[true]]]);
        return (
            [
                .. Changed("Site", sites, then.Sites),
                .. Changed("Room", [.. groups[true]], Rooms ?? [.. groups[true]]),
                .. Changed("Group", [.. groups[false]], Groups ?? [.. groups[false]]),
            ],
            then);
    }

    private static List<NamedUnit> NamesOf(IReadOnlyCollection<Guid> ids, IReadOnlyCollection<NamedUnit> units) =>
        [.. units.Where(unit => ids.Contains(unit.Id))];

    private static IEnumerable<string> Changed(string what, IReadOnlyCollection<NamedUnit> before, IReadOnlyCollection<NamedUnit> after)
    {
        if (after.ExceptBy(before.Select(unit => unit.Id), unit => unit.Id).ToList() is { Count: > 0 } added)
            yield return $"{what}: added to {Names(added)}";
        if (before.ExceptBy(after.Select(unit => unit.Id), unit => unit.Id).ToList() is { Count: > 0 } taken)
            yield return $"{what}: taken from {Names(taken)}";
    }

    private static string Names(IEnumerable<NamedUnit> units) =>
        string.Join(", ", units.Select(unit => unit.Name).Order(StringComparer.Ordinal));
}

/// <summary>Where a person is after the list.</summary>
public sealed record PlacesOfPerson(IReadOnlyCollection<NamedUnit> Sites, IReadOnlyCollection<NamedUnit> Groups);
