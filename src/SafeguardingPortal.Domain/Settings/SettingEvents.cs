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

/// <param name="Capacity">How many devices fit, or how many slots are numbered.</param>
public sealed record StoragePlaceAdded(string Name, int? Capacity, bool Numbered) : DomainEvent
{
    public override string Sentence => $"The storage place {Name} was added";
}

public sealed record StoragePlaceMeasured(string Name, int? Capacity, bool Numbered) : DomainEvent
{
    public override string Sentence => Capacity is null ? $"Nobody counts what fits into {Name}"
        : Numbered ? $"{Name} has {Capacity} numbered slots" : $"{Capacity} devices fit into {Name}";
}

public sealed record StoragePlaceClosed(string Name) : DomainEvent
{
    public override string Sentence => $"The storage place {Name} is no longer used";
}

public sealed record RestrictedPeriodAdded(string Period) : DomainEvent
{
    public override string Sentence => $"Devices stay away also {Period}";
}

public sealed record RestrictedPeriodChanged(string Before, string After) : DomainEvent
{
    public override string Sentence => $"Devices stay away {After}";
}

public sealed record RestrictedPeriodEnded(string Period) : DomainEvent
{
    public override string Sentence => $"Devices no longer stay away {Period}";
}

/// <param name="Before">The terms named until then, each with its first and last day.</param>
public sealed record TermsNamed(IReadOnlyList<string> Before, IReadOnlyList<string> After) : DomainEvent
{
    public override string Sentence => "The dates of the terms were entered";
}

public sealed record BreakRuleChanged(string Before, string After) : DomainEvent
{
    public override string Sentence => $"Use of one's own device in a break: {After}";
}
