using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.SignOffs;

public sealed record AudienceSet(string Asked, string Statement, AcceptableUse Use, bool AnnouncesMonitoring) : DomainEvent
{
    public override string Sentence => $"Asked to sign: {Asked}";
}

public sealed record AudienceChanged(string AskedBefore, string Asked, string Statement, AcceptableUse Use, bool AnnouncesMonitoring)
    : DomainEvent
{
    public override string Sentence => AskedBefore == Asked
        ? "What people confirm by signing was changed"
        : $"Asked to sign: {Asked} (before: {AskedBefore})";
}
