using SafeguardingPortal.Data;
using SafeguardingPortal.Data.SignOffs;
using SafeguardingPortal.Domain.People;

namespace SafeguardingPortal.Web.Features.SignOffs.SignOffRegister;

/// <summary>What of the register is wanted; the list, the export and the print share it.</summary>
public sealed class RegisterFilter
{
    public Guid? Policy { get; set; }

    public string? Name { get; set; }

    public PersonCategory? Category { get; set; }

    /// <summary>A site, group or room.</summary>
    public Guid? Unit { get; set; }

    public RegisterState State { get; set; }

    public IQueryable<SignOffDutyRow> Apply(IQueryable<SignOffDutyRow> rows, PortalDbContext db, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(db);
        if (Policy is { } policy)
            rows = rows.Where(row => row.PolicyId == policy);
        if (Name?.Trim().ToUpperInvariant() is { Length: > 0 } name)
            rows = rows.Where(row => row.SearchName.Contains(name));
        if (Category is { } category)
            rows = rows.Where(row => row.Category == category);
        if (Unit is { } unit)
        {
            rows = rows.Where(row => db.People.Any(person => person.Id == row.PersonId
                && (person.Sites.Any(site => site.SiteId == unit && site.Since <= today)
                    || person.Groups.Any(member => member.GroupId == unit && member.Since <= today
                        && (member.Until == null || member.Until >= today)))));
        }

        rows = State switch
        {
            RegisterState.All => rows,
            RegisterState.Owed => rows.Where(row => !row.IsSigned),
            RegisterState.Overdue => rows.Where(row => row.IsOverdue),
            RegisterState.Signed => rows.Where(row => row.IsSigned),
            _ => rows,
        };
        return rows.OrderBy(row => row.SearchName).ThenBy(row => row.PersonId).ThenBy(row => row.SearchTitle).ThenBy(row => row.PolicyId);
    }

    /// <summary>The filter as a query string, without a page.</summary>
    public string Query() => QueryString.Create(new Dictionary<string, string?>
    {
        ["policy"] = Policy?.ToString(),
        ["name"] = Name,
        ["category"] = Category?.ToString(),
        ["unit"] = Unit?.ToString(),
        ["state"] = State.ToString(),
    }.Where(pair => !string.IsNullOrEmpty(pair.Value))).ToString();
}

public enum RegisterState
{
    All,
    Owed,
    Overdue,
    Signed,
}
