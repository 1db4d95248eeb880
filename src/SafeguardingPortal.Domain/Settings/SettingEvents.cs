using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Settings;

public sealed record SettingOpened(string Code, string Name) : DomainEvent
{
    public override string Sentence => $"{Name} was set up";
}

/// <param name="Changes">What changed, each with the value before and after.</param>
public sealed record SettingDescribed(string Name, IReadOnlyList<string> Changes) : DomainEvent
{
    public override string Sentence => "The setting's details were changed";
}

public sealed record SiteAdded(string Name) : DomainEvent
{
    public override string Sentence => $"The site {Name} was added";
}

public sealed record StoragePlaceAdded(string Name, int? Capacity) : DomainEvent
{
    public override string Sentence => $"The storage place {Name} was added";
}

public sealed record StoragePlaceClosed(string Name) : DomainEvent
{
    public override string Sentence => $"The storage place {Name} is no longer used";
}
