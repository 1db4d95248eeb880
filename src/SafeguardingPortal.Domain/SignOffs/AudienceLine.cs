using SafeguardingPortal.Domain.People;

namespace SafeguardingPortal.Domain.SignOffs;

/// <summary>Who is asked to sign, one line for each group, and since when: a group added later gets its days of grace from then.</summary>
public sealed class AudienceLine : AskedLine
{
    internal AudienceLine(Guid id, AskedGroup group, DateOnly from)
        : base(id, from)
    {
        Category = group.Category;
        Role = group.Role;
        UnitId = group.UnitId;
        UnitName = group.UnitName;
    }

    private AudienceLine()
    {
    }
}
