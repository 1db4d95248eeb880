using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Web.Platform.Paging;

namespace SafeguardingPortal.Web.Features.People.PeopleList;

public sealed record PeopleListPage(PagedList<PersonRow> People, PeopleFilter Filter, IReadOnlyList<NamedUnit> Groups, DateOnly Today);

public sealed record PersonRow(
    Guid Id,
    string Name,
    string? JobTitle,
    PersonCategory Category,
    DateOnly StartedOn,
    DateOnly? LeftOn,
    IReadOnlyList<Role> Roles,
    bool HasLogIn,
    bool HasPassword);

public sealed class PeopleFilter
{
    public string? Name { get; set; }

    public Role? Role { get; set; }

    public PersonCategory? Category { get; set; }

    /// <summary>A group or room.</summary>
    public Guid? Group { get; set; }

    public PeopleState State { get; set; }
}

public enum PeopleState
{
    Current,
    Left,
    All,
}
