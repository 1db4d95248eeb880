using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Breaches;

/// <summary>What an allegation asks for beside telling others: two people for the two sides of it, and looking after the adult.</summary>
public enum CareStep
{
    Handlers,
    WelfareContact,
    Suspension,
}

/// <summary>Names nobody; the reason says why.</summary>
public sealed record CareLeftUndone(string Reference, CareStep Step) : DomainEvent
{
    public override string Sentence => Step switch
    {
        CareStep.Handlers => "Said why no case manager and lead for the child are appointed",
        CareStep.WelfareContact => "Said why there is no welfare contact",
        CareStep.Suspension => "Said why alternatives to suspension were not considered",
        _ => throw new InvalidOperationException(),
    };
}

public sealed record CareFirst(CareStep Step) : Refusal(Step switch
{
    CareStep.Handlers => "This is an allegation. Say first who handles the adult\u2019s side and who looks after the child\u2019s, or why nobody does.",
    CareStep.WelfareContact => "This is an allegation. Name a welfare contact for the person it is about first, or say why there is none.",
    CareStep.Suspension => "This is an allegation. Consider alternatives to suspension first, or say why that does not arise.",
    _ => throw new ArgumentOutOfRangeException(nameof(Step)),
});

public sealed record CareNotOwed() : Refusal("This case is no allegation: nothing has to be explained.");
