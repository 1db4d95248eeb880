using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Tablets;

public sealed record TabletNameMissing() : Refusal("Enter a name by which people here know the tablet, for example Front door.", "Name");

public sealed record TabletIsRevoked(string Name) : Refusal($"{Name} is no longer used. Add the tablet again, under a new name.");

public sealed record PairingCodeWrong()
    : Refusal("This code does not open a tablet now. A code works once and for 15 minutes: ask for a new one.", "Code");

public sealed record TabletNotPaired(string Name)
    : Refusal($"{Name} is not paired. Pair it first, under Setting, Shared tablets.", "TabletId");

public sealed record NoMeetingOpen(string Name) : Refusal($"Nobody signs together at {Name} now.");
