using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Domain.Training;
using SafeguardingPortal.Web.Platform.Paging;

namespace SafeguardingPortal.Web.Features.Training.TrainingMatrix;

public sealed record TrainingMatrixPage(
    PagedList<TrainingRow> Rows, IReadOnlyList<NamedCourse> Courses, TrainingFilter Filter, IReadOnlyList<NamedCourse> AllCourses,
    IReadOnlyList<NamedUnit> Units);

public sealed record NamedCourse(Guid Id, string Title);

/// <param name="Cells">In the order of the courses.</param>
public sealed record TrainingRow(
    Guid PersonId, string Name, PersonCategory Category, bool IsAway, IReadOnlyList<TrainingStanding> Cells);

public sealed record TrainingPerson(Guid Id, string Name, PersonCategory Category, bool IsAway);

/// <summary>What is looked for among people and courses.</summary>
public enum TrainingShow
{
    Everyone,

    /// <summary>Whoever lacks something today.</summary>
    Missing,

    /// <summary>Whoever lacks something today or will within 90 days.</summary>
    DueSoon,
}

/// <summary>Whose rows and which courses are wanted; the page, the export and the print share it.</summary>
public sealed class TrainingFilter
{
    public string? Name { get; set; }

    public PersonCategory? Category { get; set; }

    public Role? Role { get; set; }

    /// <summary>A site, group or room.</summary>
    public Guid? Unit { get; set; }

    public Guid? Course { get; set; }

    public TrainingShow Show { get; set; }

    public IQueryable<StaffMember> Apply(IQueryable<StaffMember> people, DateOnly today)
    {
        if (Name?.Trim().ToUpperInvariant() is { Length: > 0 } name)
            people = people.Where(person => person.SearchName.Contains(name));
        if (Category is { } category)
            people = people.Where(person => person.Category == category);
        if (Role is { } role)
        {
            people = people.Where(person => person.Roles.Any(held =>
                held.Role == role && held.From <= today && (held.To == null || held.To >= today)));
        }

        if (Unit is { } unit)
        {
            people = people.Where(person =>
                person.Sites.Any(site => site.SiteId == unit) || person.Groups.Any(group => group.GroupId == unit));
        }

        return people;
    }

    public string Query() => QueryString.Create(new Dictionary<string, string?>
    {
        ["name"] = Name,
        ["category"] = Category?.ToString(),
        ["role"] = Role?.ToString(),
        ["unit"] = Unit?.ToString(),
        ["course"] = Course?.ToString(),
        ["show"] = Show == TrainingShow.Everyone ? null : Show.ToString(),
    }.Where(pair => !string.IsNullOrEmpty(pair.Value))).ToString();
}
