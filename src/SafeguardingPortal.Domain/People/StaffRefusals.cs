using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.People;

public sealed record StaffNameMissing() : Refusal("Enter the person's name.", "Name");

public sealed record NoMailAddress()
    : Refusal("Enter an e-mail address in full, like name@example.com, or leave it empty.", "Email");

public sealed record RoleAlreadyHeld(string Name) : Refusal($"{Name} holds that role already.", "Role");

public sealed record RoleNotHeld(string Name) : Refusal($"{Name} does not hold that role now.", "Role");

public sealed record RoleEndsBeforeItStarts() : Refusal("The last day cannot be before the first day in the role.", "LastDay");

public sealed record AlreadyLeft(string Name) : Refusal($"{Name} has left already.");

public sealed record StillHere(string Name) : Refusal($"{Name} has not left, or not yet.");

public sealed record BackBeforeLeaving(DateOnly LeftOn)
    : Refusal(FormattableString.Invariant($"The first day comes after the last day of the time before, {LeftOn:d MMMM yyyy}."), "FirstDay");

public sealed record WorkedHereBefore(string Name)
    : Refusal($"{Name} worked here before. Take them back instead, or tick that this is somebody else.", "SomebodyElse");

public sealed record AppointingYourself()
    : Refusal("You cannot give this role to yourself. Ask somebody else who looks after people and roles.", "Role");

public sealed record OfficeOfLeaderOrChair(string? On = "Role")
    : Refusal("Whoever holds this role reads reports and cases. Only the leader or the chair gives it and ends it: ask one of them.", On);

public sealed record OfficeToEndFirst(string Name)
    : Refusal($"{Name} holds a role that reads cases. Ask the leader or the chair to end that role first, or the leader to record this.");

public sealed record NotForTheChair(string? On = "Role")
    : Refusal("The chair gives and ends the roles that read cases. Ask the leader or the administrator about this one.", On);

public sealed record RoleBeforeStart(DateOnly StartedOn)
    : Refusal(FormattableString.Invariant($"The role cannot start before the person did, on {StartedOn:d MMMM yyyy}."), "From");

public sealed record LeftBeforeStart(DateOnly StartedOn)
    : Refusal(FormattableString.Invariant($"The last day cannot be before the first, {StartedOn:d MMMM yyyy}."), "LastDay");

public sealed record AddressBelongsToLogIn(string Name)
    : Refusal($"{Name} signs in with this address, so it cannot be changed here. Put back the address that was here.", "Email");

public sealed record AddressOfOffice(string Name)
    : Refusal($"{Name} holds a role that reads cases and has not signed in yet. Only the leader or the chair changes this address.", "Email");

public sealed record LogInLinkedAlready(string Name) : Refusal($"{Name} has a log-in already, under another address.", "Email");

public sealed record AddressUsedAlready(string Email)
    : Refusal($"Somebody here has the address {Email} already. Each person needs an address of their own, or none.", "Email");

public sealed record OwnLineManager() : Refusal("Nobody is their own line manager. Choose somebody else, or nobody.", "LineManagerId");

public sealed record AbsenceEndsBeforeItBegins(string On = "Until") : Refusal("The last day away cannot be before the first.", On);

public sealed record AwayAlready(string Name) : Refusal($"{Name} is recorded as away in that time already.", "From");

public sealed record NotAway(string Name) : Refusal($"{Name} is not recorded as away.", "LastDay");

public sealed record GroupNameMissing() : Refusal("Enter a name that people here will recognise.", "Name");

public sealed record GroupClosedInThePast()
    : Refusal("Choose today or a later day: until now its people were asked what the group was asked.", "LastDay");

public sealed record NotInGroup(string Name) : Refusal($"{Name} does not belong to that group.");

public sealed record GroupClosedAlready(string Name) : Refusal($"{Name} is closed already.");
