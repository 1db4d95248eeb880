using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Notices;

/// <param name="Photo">The fingerprint of the photo, where there is one.</param>
public sealed record NoticeGiven(NoticeKind Kind, string Where, string Wording, DateOnly From, DateOnly? Until, string? Photo) : DomainEvent
{
    public override string Sentence => $"{Kind.Label()}: {Where}";
}

public sealed record NoticeChecked(NoticeKind Kind, string Where, NoticeFound Found, DateOnly NextCheckOn) : DomainEvent
{
    public override string Sentence => $"{Kind.Label()} looked at ({Where}): {Found.Label().ToLowerInvariant()}";
}

public sealed record NoticeTakenDown(NoticeKind Kind, string Where) : DomainEvent
{
    public override string Sentence => $"{Kind.Label()} taken down or ended: {Where}";
}
