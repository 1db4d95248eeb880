using SafeguardingPortal.Domain.Calendar;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Breaches.OwnClocks;

public sealed record ClockEntered(string Name, string Whom, int Limit, ClockUnit Unit, ClockStart Start, string Edition) : DomainEvent
{
    public override string Sentence => $"Time limit entered: {Name}, {Unit.Label(Limit)}";
}

public sealed record ClockCorrected(string Name, string Whom, int Limit, ClockUnit Unit, ClockStart Start, string Edition) : DomainEvent
{
    public override string Sentence => $"Time limit compared again: {Name}, {Unit.Label(Limit)}";
}

public sealed record ClockRetired(string Name) : DomainEvent
{
    public override string Sentence => $"Time limit retired: {Name}";
}
