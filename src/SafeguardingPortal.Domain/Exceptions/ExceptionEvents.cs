using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Exceptions;

// These go into the audit trail, which more people read than a request: no event tells why a device is needed,
// and the type is given as everyone may read it.

public sealed record ExceptionRequested(string Reference, string Kind, DateTimeOffset From, DateTimeOffset Until) : DomainEvent
{
    public override string Sentence => $"Asked for the exception {Reference}";
}

public sealed record WordOfMouthRecorded(string Reference, Guid GrantedById, DateTimeOffset GrantedAt, bool Confirmed) : DomainEvent
{
    public override string Sentence => Confirmed
        ? $"Recorded, after the fact, the exception {Reference} allowed by word of mouth"
        : $"Said that the exception {Reference} was allowed by word of mouth, which waits to be confirmed";
}

public sealed record RiskAssessed(string Reference, ResidualRisk ResidualRisk, DateOnly AssessedOn) : DomainEvent
{
    public override string Sentence => $"Recorded the risk assessment for {Reference}";
}

public sealed record ExceptionApproved(string Reference, bool WithConditions) : DomainEvent
{
    public override string Sentence => WithConditions ? $"Approved {Reference} with conditions" : $"Approved {Reference}";
}

public sealed record ExceptionRefused(string Reference) : DomainEvent
{
    public override string Sentence => $"Refused {Reference}";
}

public sealed record ExceptionWithdrawn(string Reference) : DomainEvent
{
    public override string Sentence => $"Withdrew {Reference}";
}

public sealed record ExceptionRevoked(string Reference) : DomainEvent
{
    public override string Sentence => $"Took the approval of {Reference} back";
}

public sealed record ExceptionUsed(string Reference, DateTimeOffset From, DateTimeOffset Until, bool OutsidePermission) : DomainEvent
{
    public override string Sentence => OutsidePermission
        ? $"Recorded a use under {Reference}, some of it outside the time allowed"
        : $"Recorded a use under {Reference}";
}

public sealed record ExtensionAskedFor(string Reference, DateTimeOffset Until) : DomainEvent
{
    public override string Sentence => $"Asked to make {Reference} longer";
}

public sealed record ExceptionExtended(string Reference, DateTimeOffset Before, DateTimeOffset Until) : DomainEvent
{
    public override string Sentence => $"Made {Reference} longer";
}

public sealed record ExtensionRefused(string Reference) : DomainEvent
{
    public override string Sentence => $"Left {Reference} as long as it was";
}
