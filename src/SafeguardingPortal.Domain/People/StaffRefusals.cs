using System.Globalization;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.People;

public sealed record StaffNameMissing() : Refusal("Enter the person's name.", "Name");

public sealed record RoleAlreadyHeld(string Name) : Refusal($"{Name} holds that role already.", "Role");

public sealed record RoleNotHeld(string Name) : Refusal($"{Name} does not hold that role now.", "Role");

public sealed record RoleEndsBeforeItStarts() : Refusal("The last day cannot be before the first day in the role.", "LastDay");

public sealed record AlreadyLeft(string Name) : Refusal($"{Name} has left already.");

public sealed record AppointingYourself()
    : Refusal("You cannot give this role to yourself. Ask somebody else who looks after people and roles.", "Role");

public sealed record RoleBeforeStart(DateOnly StartedOn)
    : Refusal($"The role cannot start before the person did, on {StartedOn.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}.", "From");

public sealed record LeftBeforeStart(DateOnly StartedOn)
    : Refusal($"The last day cannot be before the first, {StartedOn.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}.", "LastDay");
