using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Tablets;

public sealed record PinCardIssued(string Name) : DomainEvent
{
    public override string Sentence => $"A card for the shared tablet was made for {Name}";
}

public sealed record PinCardReset(string Name) : DomainEvent
{
    public override string Sentence => $"The card and PIN of {Name} were replaced";
}

public sealed record PinCardWithdrawn(string Name) : DomainEvent
{
    public override string Sentence => $"The card of {Name} no longer works";
}

public sealed record WrongPinTyped(string Name, string Tablet, int InARow) : DomainEvent
{
    public override string Sentence => $"A wrong PIN was typed for {Name} at the tablet {Tablet}";
}

public sealed record PersonAtTablet(string Name, string Tablet, Identification How) : DomainEvent
{
    public override string Sentence => How == Identification.Card
        ? $"{Name} used the tablet {Tablet} with a card"
        : $"{Name} used the tablet {Tablet} with a PIN";
}

public sealed record PinChosen(string Name) : DomainEvent
{
    public override string Sentence => $"{Name} chose a PIN of their own";
}
