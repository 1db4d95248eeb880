using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Packs;

public sealed record PackRequested(string Reference, PackParts Parts, DateOnly From, DateOnly Until, int ChosenPolicies) : DomainEvent
{
    public override string Sentence => $"Pack {Reference} asked for";
}

public sealed record PackMakingStarted(string Reference, int Attempt) : DomainEvent
{
    public override string Sentence => Attempt == 1 ? $"Started making pack {Reference}" : $"Started making pack {Reference} again";
}

public sealed record PackMade(string Reference, int? Pages, string? Fingerprint) : DomainEvent
{
    public override string Sentence => Pages is null ? $"Pack {Reference} made, without a PDF" : $"Pack {Reference} made, {Pages} pages";
}

public sealed record PackMakingFailed(string Reference, int Attempt) : DomainEvent
{
    public override string Sentence => $"Pack {Reference} could not be made";
}
