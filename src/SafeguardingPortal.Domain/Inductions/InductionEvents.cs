using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Inductions;

public sealed record InductionListSet(PersonCategory Category, int Points) : DomainEvent
{
    public override string Sentence => $"The induction list for {Category.PluralLabel()} was written";
}

public sealed record InductionListChanged(PersonCategory Category, string Before, string After) : DomainEvent
{
    public override string Sentence => $"The induction list for {Category.PluralLabel()} was changed";
}

public sealed record InductionBegun(string Person, string Inductor, int Points) : DomainEvent
{
    public override string Sentence => $"The induction of {Person} began, with {Inductor}";
}

/// <param name="AsInductor">Whether the inductor signed, or the new person.</param>
public sealed record InductionStepSigned(string Person, string Point, bool AsInductor) : DomainEvent
{
    public override string Sentence =>
        $"A point of the induction of {Person} was signed by {(AsInductor ? "the inductor" : "the new person")}";
}

public sealed record InductionDone(string Person) : DomainEvent
{
    public override string Sentence => $"The induction of {Person} is done";
}

public sealed record InductionHandedOver(string Person, string Inductor) : DomainEvent
{
    public override string Sentence => $"{Inductor} goes on with the induction of {Person}";
}
