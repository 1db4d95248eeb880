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
