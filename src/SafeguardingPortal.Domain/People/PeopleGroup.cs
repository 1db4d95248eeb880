using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.People;

/// <summary>People whom the setting thinks of together: the leadership (C045), a room, those who run the social media channels.</summary>
public sealed class PeopleGroup : Aggregate
{
    private PeopleGroup()
    {
    }

    public string Name { get; private set; } = "";

    public GroupKind Kind { get; private init; }

    /// <summary>A group that is no longer used takes nobody in; who belonged to it stays on record.</summary>
    public bool InUse { get; private set; } = true;

    public static PeopleGroup Form(Guid id, Guid settingId, string? name, GroupKind kind, Actor by, DateTimeOffset now)
    {
        if (string.IsNullOrWhiteSpace(name))
            throw new RuleBrokenException(new GroupNameMissing());

        var group = new PeopleGroup { Id = id, SettingId = settingId, Name = name.Trim(), Kind = kind };
        group.Raise(new GroupFormed(group.Name, kind), by, now);
        return group;
    }

    public void Close(string? reason, Actor by, DateTimeOffset now)
    {
        reason = ReasonMissing.Require(reason);
        if (!InUse)
            throw new RuleBrokenException(new GroupClosedAlready(Name));

        InUse = false;
        Raise(new GroupClosed(Name), by, now, reason);
    }
}

public enum GroupKind
{
    Leadership,
    Room,
    Other,
}
