namespace SafeguardingPortal.Domain.People.Lists;

/// <summary>One line of a staff list, as it was read. What the list does not say is null and changes nothing.</summary>
/// <param name="Line">The line in the file, from 1, so that a person can find it there.</param>
public sealed record StaffListRow(
    int Line, string? Name, string? Email, string? JobTitle, PersonCategory? Category, DateOnly? StartedOn, DateOnly? LeftOn,
    string? LineManager)
{
    /// <summary>Names of sites. Like rooms and groups: null where the list says nothing.</summary>
    public IReadOnlyList<string>? Sites { get; init; }

    public IReadOnlyList<string>? Rooms { get; init; }

    public IReadOnlyList<string>? Groups { get; init; }

    /// <summary>What could not be read, in words.</summary>
    public IReadOnlyList<string> Problems { get; init; } = [];
}

/// <summary>Someone on record, as far as a list can change it.</summary>
public sealed record KnownPerson(
    Guid Id, string Name, string? Email, string? JobTitle, PersonCategory Category, DateOnly StartedOn, DateOnly? LeftOn, bool HasLogIn,
    Guid? LineManagerId)
{
    public IReadOnlyCollection<Guid> SiteIds { get; init; } = [];

    /// <summary>Whoever brings in the list may not change this person's address.</summary>
    public bool OfficeNotYours { get; init; }

    /// <summary>Rooms among them.</summary>
    public IReadOnlyCollection<Guid> GroupIds { get; init; } = [];
}

public enum ListChange
{
    /// <summary>The line cannot be used; the others can.</summary>
    Problem,
    Joins,
    Leaves,
    Changes,
    Same,
}

/// <summary>What one line of the list would do.</summary>
/// <param name="Details">What changes, or what is wrong, in words.</param>
/// <param name="PersonId">Null for someone who joins.</param>
public sealed record StaffListLine(StaffListRow Row, string Name, ListChange What, IReadOnlyList<string> Details, Guid? PersonId)
{
    /// <summary>Who the line manager will be, where the list says so and knows one.</summary>
    public Guid? LineManagerId { get; init; }

    /// <summary>Where the person will be; null where the list changes nothing about it.</summary>
    public PlacesOfPerson? Places { get; init; }
}
