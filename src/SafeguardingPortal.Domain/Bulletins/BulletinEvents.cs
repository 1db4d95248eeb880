using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Bulletins;

public sealed record BulletinSent(string Title, string Readers) : DomainEvent
{
    public override string Sentence => $"Sent the bulletin {Title} round";
}

public sealed record BulletinWithdrawn(string Title) : DomainEvent
{
    public override string Sentence => $"Withdrew the bulletin {Title}";
}

public sealed record BulletinRead(string Name, string Title) : DomainEvent
{
    public override string Sentence => $"{Name} read the bulletin {Title}";
}
