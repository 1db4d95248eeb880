using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.People;

public sealed record StaffMemberJoined(string Name, PersonCategory Category, DateOnly StartedOn) : DomainEvent
{
    public override string Sentence => $"{Name} was added to the setting's people";
}

public sealed record RoleTakenUp(string Name, Role Role, DateOnly From) : DomainEvent
{
    public override string Sentence => $"{Name} took up the role {Role.Label()}";
}

public sealed record RoleGivenUp(string Name, Role Role, DateOnly LastDay) : DomainEvent
{
    public override string Sentence => $"{Name} gave up the role {Role.Label()}";
}

public sealed record StaffMemberLeft(string Name, DateOnly LastDay) : DomainEvent
{
    public override string Sentence => $"{Name} left the setting";
}

/// <param name="LeftBefore">The last day of the time before.</param>
public sealed record StaffMemberCameBack(string Name, DateOnly FirstDay, DateOnly LeftBefore) : DomainEvent
{
    public override string Sentence => $"{Name} came back to the setting";
}

public sealed record LogInLinked(string Name) : DomainEvent
{
    public override string Sentence => $"{Name} can sign in";
}

public sealed record StaffMemberCorrected(string NameBefore, string Name, PersonCategory CategoryBefore, PersonCategory Category)
    : DomainEvent
{
    public override string Sentence => NameBefore == Name
        ? $"The details of {Name} were corrected"
        : $"{NameBefore} is now recorded as {Name}";
}

/// <param name="Where">Line manager, sites and groups in words.</param>
public sealed record StaffMemberPlaced(string Name, string Where) : DomainEvent
{
    public override string Sentence => $"It was recorded where {Name} belongs";
}

public sealed record AbsenceBegan(string Name, DateOnly From, DateOnly? Until) : DomainEvent
{
    public override string Sentence => $"{Name} is away for a longer time";
}

public sealed record AbsenceEnded(string Name, DateOnly LastDay) : DomainEvent
{
    public override string Sentence => $"{Name} is back";
}

public sealed record GroupFormed(string Name, GroupKind Kind) : DomainEvent
{
    public override string Sentence => $"The group {Name} was formed";
}

public sealed record GroupClosed(string Name, DateOnly LastDay) : DomainEvent
{
    public override string Sentence => $"The group {Name} was closed";
}

public sealed record GroupMembershipEnded(string Name, string Group, DateOnly LastDay) : DomainEvent
{
    public override string Sentence => $"{Name} belongs to {Group} no longer: the group was closed";
}
