namespace SafeguardingPortal.Domain.People;

/// <summary>A site where a person works, and since when.</summary>
public sealed class PersonSite
{
    internal PersonSite(Guid siteId, DateOnly since)
    {
        SiteId = siteId;
        Since = since;
    }

    private PersonSite()
    {
    }

    public Guid SiteId { get; private init; }

    public DateOnly Since { get; private init; }
}

/// <summary>A group or room to which a person belongs, and since when; with a last day once the group is closed.</summary>
public sealed class GroupMembership
{
    internal GroupMembership(Guid groupId, DateOnly since)
    {
        GroupId = groupId;
        Since = since;
    }

    private GroupMembership()
    {
    }

    public Guid GroupId { get; private init; }

    public DateOnly Since { get; private init; }

    /// <summary>The last day in the group; null while nobody has ended it.</summary>
    public DateOnly? Until { get; private set; }

    internal void End(DateOnly lastDay) => Until = lastDay;
}

/// <summary>A long absence, such as parental leave: nothing is asked of the person meanwhile, and nothing grows late.</summary>
public sealed class Absence
{
    internal Absence(Guid id, DateOnly from, DateOnly? until)
    {
        Id = id;
        From = from;
        Until = until;
    }

    private Absence()
    {
    }

    public Guid Id { get; private init; }

    public DateOnly From { get; private init; }

    /// <summary>The last day away; null while nobody knows.</summary>
    public DateOnly? Until { get; private set; }

    public bool Covers(DateOnly day) => From <= day && (Until is null || day <= Until);

    internal void End(DateOnly lastDay) => Until = lastDay;
}

/// <summary>A site or a group with the name it has now.</summary>
public sealed record NamedUnit(Guid Id, string Name);

/// <summary>Where a person belongs.</summary>
public sealed record Placing(NamedUnit? LineManager, IReadOnlyCollection<NamedUnit> Sites, IReadOnlyCollection<NamedUnit> Groups)
{
    public string InWords() => string.Join("; ",
        $"line manager: {LineManager?.Name ?? "none"}",
        $"sites: {(Sites.Count == 0 ? "none" : string.Join(", ", Sites.Select(site => site.Name)))}",
        $"groups: {(Groups.Count == 0 ? "none" : string.Join(", ", Groups.Select(group => group.Name)))}");
}
