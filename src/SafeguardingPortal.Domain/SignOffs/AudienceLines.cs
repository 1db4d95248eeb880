using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.People;

namespace SafeguardingPortal.Domain.SignOffs;

/// <summary>A group that is asked to sign, and since when: a group added later gets its days of grace from then.</summary>
public sealed class AudienceCategory
{
    internal AudienceCategory(PersonCategory category, DateOnly from)
    {
        Category = category;
        From = from;
    }

    private AudienceCategory()
    {
    }

    public PersonCategory Category { get; private init; }

    public DateOnly From { get; private init; }
}

/// <summary>A role whose holders are asked to sign, and since when.</summary>
public sealed class AudienceRole
{
    internal AudienceRole(Role role, DateOnly from)
    {
        Role = role;
        From = from;
    }

    private AudienceRole()
    {
    }

    public Role Role { get; private init; }

    public DateOnly From { get; private init; }
}

/// <summary>A site, group or room whose people are asked to sign, and since when.</summary>
public sealed class AudienceUnit
{
    internal AudienceUnit(NamedUnit unit, DateOnly from)
    {
        UnitId = unit.Id;
        Name = unit.Name;
        From = from;
    }

    private AudienceUnit()
    {
    }

    /// <summary>Of a site or of a group: identifiers never meet.</summary>
    public Guid UnitId { get; private init; }

    /// <summary>As it was called when it was chosen.</summary>
    public string Name { get; private init; } = "";

    public DateOnly From { get; private init; }
}
