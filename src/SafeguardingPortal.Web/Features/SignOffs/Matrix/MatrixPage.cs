using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Web.Platform.Paging;

namespace SafeguardingPortal.Web.Features.SignOffs.Matrix;

public sealed record MatrixPage(
    PagedList<MatrixRow> Rows, IReadOnlyList<MatrixDocument> Documents, MatrixFilter Filter, IReadOnlyList<NamedUnit> Units);

public sealed record MatrixDocument(Guid Id, string Title);

public sealed record MatrixPerson(Guid Id, string Name, PersonCategory Category);

/// <param name="Cells">By policy; a policy that is not here does not ask this person.</param>
public sealed record MatrixRow(Guid PersonId, string Name, PersonCategory Category, IReadOnlyDictionary<Guid, MatrixCell> Cells);

public sealed record MatrixCell(string Kind, string Word)
{
    private static readonly MatrixCell Signed = new("kept", "Signed");
    private static readonly MatrixCell Away = new("quiet", "Away");
    private static readonly MatrixCell Late = new("overdue", "Late");
    private static readonly MatrixCell ToSign = new("due", "To sign");

    public static MatrixCell Of(bool isSigned, bool isOverdue, bool isAway) =>
        isSigned ? Signed : isAway ? Away : isOverdue ? Late : ToSign;
}

/// <summary>Whose rows are wanted; the page, the export and the print share it.</summary>
public sealed class MatrixFilter
{
    public string? Name { get; set; }

    public PersonCategory? Category { get; set; }

    public Role? Role { get; set; }

    /// <summary>A site, group or room.</summary>
    public Guid? Unit { get; set; }

    public bool OnlyOwing { get; set; }

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
        ["onlyOwing"] = OnlyOwing ? "true" : null,
    }.Where(pair => !string.IsNullOrEmpty(pair.Value))).ToString();
}
