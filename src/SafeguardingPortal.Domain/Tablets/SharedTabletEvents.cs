using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Tablets;

public sealed record TabletAdded(string Name) : DomainEvent
{
    public override string Sentence => $"The shared tablet {Name} was added";
}

public sealed record TabletCodeIssued(string Name) : DomainEvent
{
    public override string Sentence => $"A new pairing code was issued for the tablet {Name}";
}

public sealed record TabletPaired(string Name) : DomainEvent
{
    public override string Sentence => $"The tablet {Name} was paired";
}

public sealed record TabletRevoked(string Name) : DomainEvent
{
    public override string Sentence => $"The tablet {Name} opens nothing any more";
}

public sealed record SigningMeetingOpened(string Tablet, string Policy) : DomainEvent
{
    public override string Sentence => $"At the tablet {Tablet} people sign {Policy} today";
}

public sealed record SigningMeetingClosed(string Tablet) : DomainEvent
{
    public override string Sentence => $"Signing together at the tablet {Tablet} ended";
}
