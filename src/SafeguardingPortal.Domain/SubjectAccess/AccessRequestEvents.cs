using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.SubjectAccess;

public sealed record AccessRequestOpened(string Reference, DateOnly DueOn) : DomainEvent
{
    public override string Sentence => $"Request {Reference} for somebody's own data received";
}

public sealed record AccessRequestExtended(string Reference, DateOnly DueOn) : DomainEvent
{
    public override string Sentence => $"The answer to {Reference} takes longer, and the person was told why";
}

public sealed record AccessRequestAnswered(string Reference, DateOnly On, bool Late) : DomainEvent
{
    public override string Sentence => Late ? $"{Reference} was answered, after its day" : $"{Reference} was answered";
}

public sealed record PieceShown(string Reference, string Piece) : DomainEvent
{
    public override string Sentence => $"A piece of {Reference} is given with third parties in it";
}

public sealed record PieceWithheld(string Reference, string Piece, string Exemption) : DomainEvent
{
    public override string Sentence => $"A piece of {Reference} is held back: {Exemption.ToLowerInvariant()}";
}

public sealed record PieceGiven(string Reference, string Piece) : DomainEvent
{
    public override string Sentence => $"A piece of {Reference} is given that was held back";
}
